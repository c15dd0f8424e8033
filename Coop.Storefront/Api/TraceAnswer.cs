using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Genealogy;
using Marten;

namespace Coop.Storefront.Api;

/// <summary>The whole graph around one thing, with the orders it went to. Nothing is cut off.</summary>
/// <param name="Kind">plot, leaf, batch, tea, packs, pack, delivery or supply.</param>
/// <param name="Nodes">Each once, parents before children.</param>
/// <param name="Events">Every fact about the nodes with its hash, the oldest first.</param>
/// <param name="Balance">Grams of every lot and run: inputs = outputs + loss + onHand.</param>
/// <param name="Deliveries">Parcels that packs left with.</param>
/// <param name="Orders">Orders that hold or held packs of it; no person is named here.</param>
/// <param name="Depth">Steps of the longest way.</param>
/// <param name="Cut">Always false: there is no cap.</param>
internal sealed record TraceAnswer(
    string Code, string Kind, string Direction, IReadOnlyList<TraceNode> Nodes,
    IReadOnlyList<TraceLink> Edges, IReadOnlyList<TraceEvent> Events, IReadOnlyList<TraceBalance> Balance,
    IReadOnlyList<TraceClaim> Claims, IReadOnlyList<TraceDelivery> Deliveries,
    IReadOnlyList<TraceOrder> Orders, int Depth, bool Cut, long TookMs)
{
    /// <summary>The trace of a code; null when the co-op has none of it.</summary>
    public static async Task<TraceAnswer?> OfAsync(
        IQuerySession session, string code, TraceDirection direction, CancellationToken stop)
    {
        var began = TimeProvider.System.GetTimestamp();
        if (await session.TraceAsync(code, direction, stop) is not { } graph)
        {
            return null;
        }

        var left = graph.Nodes.Where(n => n.Kind == TraceKinds.Order).Select(n => n.Code).ToList();
        var packs = direction == TraceDirection.Back || graph.Kind == TraceKinds.Pack
            ? []
            : graph.Nodes.Where(n => n.Kind == TraceKinds.Packs).Select(n => LotCode.Parse(n.Code)).ToList();
        var shipped = await session.OrdersOfCodesAsync(left, stop);
        var open = await session.OpenOrdersOfLotsAsync(packs, stop);
        var known = graph.Nodes.Where(n => n.Kind is TraceKinds.Packs or TraceKinds.Pack)
            .Select(n => n.Code).ToHashSet();
        var orders = shipped.Concat(open).DistinctBy(o => o.Code).ToList();
        return new TraceAnswer(
            graph.Code, graph.Kind, graph.Direction.ToString().ToLowerInvariant(), graph.Nodes,
            [.. graph.Edges.Select(TraceLink.Of)], graph.Events, graph.Balance, graph.Claims,
            [.. orders.SelectMany(o => TraceDelivery.Of(o, known))],
            [.. orders.Select(o => TraceOrder.Of(o, known))], graph.Depth, false,
            (long)TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
    }
}

/// <summary>One step of the way.</summary>
/// <param name="Kind">picked, used, made, packed, shipped, delivered, applied, sprayed or
/// spread.</param>
/// <param name="Event">The fact that says so; left out for a single pack, which has none of its own.</param>
internal sealed record TraceLink(string From, string To, string Kind, long Grams, int Units, Guid? Event)
{
    public static TraceLink Of(LotEdge edge) => new(
        edge.Parent, edge.Child, edge.Kind, edge.Grams, edge.Units,
        edge.Event == Guid.Empty ? null : edge.Event);
}

/// <summary>One parcel.</summary>
internal sealed record TraceDelivery(
    string Order, int Number, string Carrier, DateTimeOffset HandedOverAt, DateTimeOffset? DeliveredAt,
    IReadOnlyList<string> Lots, int Units)
{
    /// <param name="known">Codes of lots and serials of packs that count.</param>
    public static IEnumerable<TraceDelivery> Of(OrderView order, IReadOnlySet<string> known) =>
        order.Shipments
            .Select(s => (s, Packs: s.Serials.Where(p => Counts(p, known)).ToList()))
            .Where(x => x.Packs.Count > 0)
            .Select(x => new TraceDelivery(
                order.Code, x.s.Number, x.s.Carrier, x.s.HandedOverAt, x.s.DeliveredAt,
                [.. x.Packs.Select(p => p.Lot.Value).Distinct()], x.Packs.Count));

    public static bool Counts(PackView pack, IReadOnlySet<string> known) =>
        known.Contains(pack.Serial.Value) || known.Contains(pack.Lot.Value);
}

/// <summary>One order.</summary>
/// <param name="Units">Packs of it that left.</param>
/// <param name="SetAside">Packs of it that wait for it.</param>
internal sealed record TraceOrder(
    string Code, string State, string PaymentState, DateTimeOffset PlacedAt, int Units, int SetAside)
{
    public static TraceOrder Of(OrderView order, IReadOnlySet<string> known) => new(
        order.Code, order.State, order.Payment.State, order.PlacedAt,
        order.Shipments.SelectMany(s => s.Serials).Count(p => TraceDelivery.Counts(p, known)),
        order.Lines.SelectMany(l => l.Allocations).Where(a => known.Contains(a.Lot.Value)).Sum(a => a.Units));
}
