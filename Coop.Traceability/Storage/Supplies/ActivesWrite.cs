using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Supplies;
using Marten;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Loads a list of active ingredients from the text of a file.</summary>
/// <param name="Edition">What the co-op calls it, for example the circular.</param>
/// <param name="Text">CSV or JSON, see <see cref="ReadActives"/>.</param>
public sealed record LoadActivesRequest(string Edition, string Text);

/// <summary>The list is in force.</summary>
public sealed record ActivesLoaded(string Edition, string Sha256, int Rows);

/// <summary>The lists of active ingredients of a co-op.</summary>
public static class ActivesWrite
{
    /// <summary>Loads a list; it is in force from now on, and those loaded before stay.</summary>
    public static Task<Outcome<ActivesLoaded>> LoadActivesAsync(
        this CoopSession session, LoadActivesRequest request, CancellationToken stop = default)
    {
        var command = new LoadActives(
            StreamKey.Of("actives", Mint.Ulid(session.Now)), request.Edition, request.Text,
            FieldTime.Of(session.Now));
        var decision = LoadActives.Decide(command);
        return Task.FromResult<Outcome<ActivesLoaded>>(
            decision.Begin<ActiveList, ActivesEvent>(session, command.Id) is { } no ? no : Loaded(decision));
    }

    /// <summary>The list in force; null when the co-op has loaded none.</summary>
    public static Task<ActiveList?> ActivesAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<ActiveList>().OrderByDescending(l => l.Id).FirstOrDefaultAsync(stop);

    /// <summary>All lists, the newest first.</summary>
    public static async Task<IReadOnlyList<ActiveList>> ActiveListsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        await session.Query<ActiveList>().OrderByDescending(l => l.Id).ToListAsync(stop);

    private static ActivesLoaded Loaded(Decision<ActivesEvent> decision)
    {
        var e = (ActivesEvent.Loaded)decision.Facts()[0];
        return new ActivesLoaded(e.Edition, e.Sha256, e.Rows.Count);
    }
}
