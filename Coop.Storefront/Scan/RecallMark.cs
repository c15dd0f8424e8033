using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Scan;

/// <summary>Whether a lot, or one pack of it, is held or recalled.</summary>
/// <param name="Recall">Code of the recall; null when people hold it.</param>
/// <param name="IsRecalled">False: only held while something is looked into.</param>
public sealed record RecallMark(string? Recall, bool IsRecalled)
{
    /// <summary>The mark; null when nothing holds the lot. One question, and more only when one is
    /// held.</summary>
    /// <param name="serial">The pack; null for the whole lot.</param>
    public static async Task<RecallMark?> OfAsync(
        IQuerySession session, LotCode code, SerialNumber? serial, CancellationToken stop)
    {
        if (await session.LotAsync(code, stop) is not { } lot || !lot.IsHeld())
        {
            return null;
        }

        foreach (var hold in lot.Holds.Where(h => h.Recall is not null))
        {
            if (await session.RecallAsync(hold.Recall, stop) is { } recall
                && await ConcernsAsync(session, recall, lot, serial, stop))
            {
                return new RecallMark(hold.Recall, true);
            }
        }

        return new RecallMark(lot.Holds.Select(h => h.Recall).FirstOrDefault(r => r is not null), false);
    }

    /// <summary>A recall of single packs leaves the others of their lot held, not recalled.</summary>
    private static async Task<bool> ConcernsAsync(
        IQuerySession session, Recall recall, Lot lot, SerialNumber? serial, CancellationToken stop) =>
        recall.Start.Kind is not (RecallStart.Serials or RecallStart.SerialRange)
        || serial is not { } pack
        || (await session.RecallReachAsync(recall.Start, stop)
            is Outcome<RecallReach>.Done { Value: var reach } && reach.Concerns(lot.Code, pack));
}

/// <summary>The answer to the link type <c>gs1:recallStatus</c>.</summary>
/// <param name="RecallStatus">none, held or recalled.</param>
internal sealed record RecallStatusAnswer(string RecallStatus, string? Lot, string? Serial, string? Recall)
{
    public static RecallStatusAnswer Of(RecallMark? mark, string? lot, string? serial) => new(
        mark is null ? "none" : mark.IsRecalled ? "recalled" : "held", lot, serial, mark?.Recall);
}
