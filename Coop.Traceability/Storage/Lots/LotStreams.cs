using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using JasperFx.Events;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Fetches lots by their codes to decide on them.</summary>
internal static class LotStreams
{
    /// <summary>In the order asked; null where the co-op has no such lot. A code stands once.</summary>
    public static async Task<IReadOnlyList<(LotCode Code, IEventStream<Lot>? Stream)>> OfAsync(
        CoopSession session, IEnumerable<LotCode> codes, CancellationToken stop)
    {
        var asked = codes.Distinct().ToList();
        var known = await session.Documents.LotsByCodeAsync(asked, stop);
        var keys = known.Values.Select(l => l.Id).ToList();
        var streams = (await session.FetchManyAsync<Lot>(keys, stop)).ToDictionary(s => s.Key!);
        return [.. asked.Select(code =>
            (code, known.TryGetValue(code, out var lot) ? streams[lot.Id] : null))];
    }
}
