using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Traceability.Storage.Diary;

/// <summary>Takes and gives back claims when a spraying is entered late, corrected or taken back.</summary>
internal static class ClaimMoving
{
    /// <summary>Appends to the lots what the reach of a spraying means for them, and tells the
    /// office.</summary>
    public static async Task<ClaimMoves> MoveClaimsAsync(
        this CoopSession session, Plot plot, SprayId spray, SprayReach reach, CancellationToken stop)
    {
        var taken = await BelowAsync(session, reach.Taken, stop);
        var freed = await BelowAsync(session, reach.Freed, stop);
        var kept = freed.Count == 0 ? [] : await BelowAsync(session, reach.Kept, stop);
        var loss = new ClaimLoss(ClaimLossReason.LateSpray, PlotId.Parse(plot.Id), spray);
        var moves = ClaimMoves.Of(taken, freed, kept.Select(l => l.Id).ToHashSet(), loss);
        await AppendAsync(session, moves, loss, stop);
        Tell(session, OfficeTaskKinds.ClaimsLost, plot, moves.NowWithout);
        Tell(session, OfficeTaskKinds.ClaimsRestored, plot, moves.NowWith);
        return moves;
    }

    /// <summary>Codes of lots.</summary>
    public static IReadOnlyList<string> Codes(this IReadOnlyList<Lot> lots) =>
        [.. lots.Select(l => l.Code.Value)];

    private static async Task<IReadOnlyList<Lot>> BelowAsync(
        CoopSession session, IReadOnlyList<LotId> leaf, CancellationToken stop) =>
        leaf.Count == 0 ? [] : await Descent.OfAsync(session.Documents, leaf, stop);

    private static async Task AppendAsync(
        CoopSession session, ClaimMoves moves, ClaimLoss loss, CancellationToken stop)
    {
        var at = FieldTime.Of(session.Now);
        var facts = moves.Losses.Select(l => (l.Id, Fact: (LotEvent)new LotEvent.ClaimLost(loss, at)))
            .Concat(moves.Restored.Select(
                r => (r.Lot.Id, Fact: (LotEvent)new LotEvent.ClaimRestored(r.Loss, at))))
            .ToLookup(f => f.Id, f => f.Fact);
        string[] keys = [.. facts.Select(f => f.Key)];
        if (keys.Length == 0)
        {
            return;
        }

        foreach (var lot in await session.FetchManyAsync<Lot>(keys, stop))
        {
            lot.AppendMany(facts[lot.Key!].Cast<object>());
        }
    }

    private static void Tell(CoopSession session, string kind, Plot plot, IReadOnlyList<Lot> lots)
    {
        if (lots.Count > 0)
        {
            session.RaiseTask(kind, plot.Code.Value, lots.Codes());
        }
    }
}
