using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Loads a list of active ingredients from a file. Lists loaded before stay.</summary>
/// <param name="Id">Fresh stream key, <c>actives-…</c>.</param>
/// <param name="Edition">What the co-op calls it, for example the circular.</param>
/// <param name="Text">The file.</param>
public sealed record LoadActives(string Id, string Edition, string Text, FieldTime At)
{
    public static Decision<ActivesEvent> Decide(LoadActives command)
    {
        if (!PlainText.IsGiven(command.Edition))
        {
            return new SupplyRefusal.TextInvalid("edition", PlainText.Longest);
        }

        var file = ReadActives.Of(command.Text);
        return file.Faults.Count > 0
            ? new SupplyRefusal.RowsInvalid(
                file.Faults[0].Line, file.Faults[0].Field, file.Faults[0].Value, file.Faults.Count)
            : new ActivesEvent.Loaded(
                command.Id, PlainText.Tidy(command.Edition)!, HashOf(command.Text), file.Rows, command.At);
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
