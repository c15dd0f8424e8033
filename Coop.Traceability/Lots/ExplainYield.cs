using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>Gives the reason for a yield outside its band. Explaining twice records nothing new.</summary>
/// <param name="BatchCode">Named in refusals.</param>
/// <param name="Text">Looked at here; the event keeps <paramref name="Reason"/> only.</param>
public sealed record ExplainYield(string BatchCode, string Text, SideRef Reason, FieldTime At)
{
    /// <summary>Fewest characters that can be a reason.</summary>
    public const int Fewest = 10;

    /// <summary>Most characters of a reason.</summary>
    public const int Most = 1000;

    public static Decision<BatchEvent> Decide(Batch? batch, ExplainYield command) => batch switch
    {
        null => new BatchRefusal.NotFound(command.BatchCode),
        { WithinBand: true } => new BatchRefusal.NothingToExplain(command.BatchCode, batch.YieldPercent()),
        _ when command.Text.Length is < Fewest or > Most =>
            new BatchRefusal.ReasonInvalid(command.Text.Length, Fewest, Most),
        { Explained: true } => Array.Empty<BatchEvent>(),
        _ => new BatchEvent.YieldExplained(command.Reason, command.At),
    };
}
