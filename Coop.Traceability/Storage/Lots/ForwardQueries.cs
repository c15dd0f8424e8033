using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Genealogy;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Traces forward: what a lot went into, and the orders its packs left with.</summary>
public static class ForwardQueries
{
    /// <summary>
    /// The lot and everything made of it, parents before children; empty when the code is unknown.
    /// </summary>
    public static async Task<IReadOnlyList<LotBelow>> ForwardAsync(
        this IQuerySession session, LotCode code, CancellationToken stop = default)
    {
        if (await session.LotByCodeAsync(code, stop) is not { } lot)
        {
            return [];
        }

        var lots = await Descent.OfAsync(session, [LotId.Parse(lot.Id)], stop);
        var packs = lots.Where(l => l.Packs is not null).Select(l => l.Id).ToArray();
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.MatchesSql("d.type = 'lot.shipped.v1' and d.stream_id = any(?)", (object)packs))
            .ToListAsync(stop);
        var shipments = events.ToLookup(e => e.StreamKey!, e => (LotEvent.Shipped)e.Data);
        return [.. lots.Select(l => new LotBelow(l, [.. shipments[l.Id].Select(s =>
            new Shipment(s.Order, s.Units, s.At.At))]))];
    }
}

/// <summary>A lot made of another, and where its packs went.</summary>
public sealed record LotBelow(Lot Lot, IReadOnlyList<Shipment> Shipments);

/// <summary>Packs that left with an order.</summary>
public sealed record Shipment(string Order, int Units, DateTimeOffset At);
