using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Lots and runs for lists and forms.</summary>
public static class LotQueries
{
    /// <summary>The words of a partial index.</summary>
    internal const string IsSuspended = "data -> 'display' ->> 'state' = 'suspended'";

    private const string OnHand = "d.data ->> 'kind' = ? and (d.data ->> 'onHand')::bigint > 0";

    /// <summary>The lot of a code; null when the co-op has none.</summary>
    public static Task<Lot?> LotAsync(
        this IQuerySession session, LotCode code, CancellationToken stop = default) =>
        session.LotByCodeAsync(code, stop);

    /// <summary>The lots of several codes; unknown ones are missing.</summary>
    public static Task<IReadOnlyDictionary<LotCode, Lot>> LotsAsync(
        this IQuerySession session, IEnumerable<LotCode> codes, CancellationToken stop = default) =>
        session.LotsByCodeAsync(codes, stop);

    /// <summary>Fresh leaf that has not been processed, the oldest first.</summary>
    public static async Task<IReadOnlyList<Lot>> LeafOnHandAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        Oldest(await session.Query<Lot>().Where(l => l.MatchesSql(OnHand, "leaf")).ToListAsync(stop));

    /// <summary>
    /// Tea that has not been packed, the oldest first; see <see cref="Lot.IsPublishable"/>.
    /// </summary>
    public static async Task<IReadOnlyList<Lot>> TeaOnHandAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        Oldest(await session.Query<Lot>().Where(l => l.MatchesSql(OnHand, "tea")).ToListAsync(stop));

    /// <summary>The newest lots of a kind (leaf, tea, packs).</summary>
    public static Task<IReadOnlyList<Lot>> NewestLotsAsync(
        this IQuerySession session, string kind, int most, CancellationToken stop = default) =>
        session.Query<Lot>().Where(l => l.MatchesSql("d.data ->> 'kind' = ?", kind))
            .OrderByDescending(l => l.Id).Take(most).ToListAsync(stop);

    /// <summary>Lots whose display is suspended, the longest known first; they are few.</summary>
    public static async Task<IReadOnlyList<Lot>> SuspendedLotsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<Lot>()
            .Where(l => l.MatchesSql("d." + IsSuspended)).ToListAsync(stop))
            .OrderBy(l => l.Display!.Began.At)];

    /// <summary>The run of a code; null when the co-op has none.</summary>
    public static Task<Batch?> BatchAsync(
        this IQuerySession session, string code, CancellationToken stop = default) =>
        session.BatchByCodeAsync(code, stop);

    /// <summary>The newest runs.</summary>
    public static Task<IReadOnlyList<Batch>> NewestBatchesAsync(
        this IQuerySession session, int most, CancellationToken stop = default) =>
        session.Query<Batch>().OrderByDescending(b => b.Id).Take(most).ToListAsync(stop);

    /// <summary>Runs whose yield waits for a reason.</summary>
    public static Task<IReadOnlyList<Batch>> UnexplainedBatchesAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<Batch>().Where(b => !b.WithinBand && !b.Explained).OrderBy(b => b.Id).ToListAsync(stop);

    private static IReadOnlyList<Lot> Oldest(IReadOnlyList<Lot> lots) =>
        [.. lots.OrderBy(l => l.On).ThenBy(l => l.Id, StringComparer.Ordinal)];
}
