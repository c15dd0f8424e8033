using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;
using Marten;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>Traces: where something came from and what became of it, in a fixed number of questions
/// however far it goes.</summary>
public static class TraceQueries
{
    /// <summary>The graph around a code; null when the co-op has none of it.</summary>
    public static async Task<TraceGraph?> TraceAsync(
        this IQuerySession session, string code, TraceDirection direction, CancellationToken stop = default)
    {
        if (await session.TraceStartAsync(code, stop) is not { } start)
        {
            return null;
        }

        var edges = start.Kind == TraceKinds.Supply
            ? await SupplyEdgesAsync(session, start, direction, stop)
            : await EdgesAsync(session, start, direction, stop);
        var order = TraceShape.Order(StartNode(start), edges);
        var things = await ThingsAsync(session, order, stop);
        var facts = await TraceFacts.OfAsync(session, order, stop);
        var claims = await session.ClaimsAsync(
            things.Lots, start.Serial is null && direction != TraceDirection.Back ? null : edges, stop);
        var nodes = order.Select(id => Node(id, things, edges, claims)).ToList();
        return new TraceGraph(
            start.Code, start.Kind, StartNode(start), direction, nodes, edges, facts.Events,
            [.. Balances(things, facts)], [.. claims.Values], TraceShape.Depth(order, edges));
    }

    /// <summary>The things behind the nodes of a graph, by stream key, in one round trip.</summary>
    internal static async Task<TraceThings> ThingsAsync(
        IQuerySession session, IReadOnlyCollection<string> nodes, CancellationToken stop)
    {
        var batch = session.CreateBatchQuery();
        var lots = batch.LoadMany<Lot>().ById([.. nodes.Where(n => Is(n, "lot"))]);
        var runs = batch.LoadMany<Batch>().ById([.. nodes.Where(n => Is(n, "batch"))]);
        var plots = batch.LoadMany<Plot>().ById([.. nodes.Where(n => Is(n, "plot"))]);
        var gone = batch.LoadMany<Delivery>().ById([.. nodes.Where(n => Is(n, "delivery"))]);
        var supplies = batch.LoadMany<Supply>().ById([.. nodes.Where(n => Is(n, "supply"))]);
        await batch.Execute(stop);
        return new TraceThings(
            (await lots).ToDictionary(l => l.Id), (await runs).ToDictionary(r => r.Id),
            (await plots).ToDictionary(p => p.Id), (await gone).ToDictionary(d => d.Id),
            (await supplies).ToDictionary(s => s.Id));
    }

    private static bool Is(string node, string noun) =>
        node.StartsWith(noun, StringComparison.Ordinal) && node[noun.Length] == '-';

    private static string StartNode(TraceStart start) =>
        start.Serial is { } serial ? LotEdge.PackPrefix + serial : start.Node;

    private static async Task<IReadOnlyList<LotEdge>> EdgesAsync(
        IQuerySession session, TraceStart start, TraceDirection direction, CancellationToken stop)
    {
        string[] up = direction == TraceDirection.Forward ? [] : [start.Node];
        string[] down = direction == TraceDirection.Back || start.Serial is not null ? [] : [start.Node];
        var edges = await session.GraphAsync(up, down, stop);
        return start.Serial is null ? edges : [.. edges, .. OfPack(start, direction)];
    }

    /// <summary>
    /// Of a purchased input: what it was used for, the plots, and what became of the leaf picked afterwards.
    /// Nothing is behind it.
    /// </summary>
    private static async Task<IReadOnlyList<LotEdge>> SupplyEdgesAsync(
        IQuerySession session, TraceStart start, TraceDirection direction, CancellationToken stop)
    {
        if (direction == TraceDirection.Back
            || await session.UsesOfAsync(start.Code, stop) is not { } trail)
        {
            return [];
        }

        var leaf = trail.Uses.SelectMany(u => u.Leaf).Select(l => l.Value).Distinct().ToArray();
        var edges = leaf.Length == 0 ? [] : await session.GraphAsync(leaf, leaf, stop);
        return
        [
            .. trail.Uses.DistinctBy(u => u.UsedBy).Select(u => new LotEdge(
                start.Node, u.UsedBy, LotEdgeKinds.Applied, 0, 0, u.On, Guid.Empty)),
            .. trail.Uses.SelectMany(u => u.Plots.Select(p => new LotEdge(
                u.UsedBy, p.Id.Value, Is(u.UsedBy, "spray") ? LotEdgeKinds.Sprayed : LotEdgeKinds.Spread,
                0, 0, u.On, Guid.Empty))),
            .. edges,
        ];
    }

    /// <summary>A pack hangs on its lot, and its order hangs on the pack.</summary>
    private static IEnumerable<LotEdge> OfPack(TraceStart start, TraceDirection direction)
    {
        var pack = StartNode(start);
        if (direction != TraceDirection.Forward)
        {
            yield return new LotEdge(start.Node, pack, LotEdgeKinds.Packed, 0, 1, default, Guid.Empty);
        }

        if (direction != TraceDirection.Back && start.Order is { } order)
        {
            yield return new LotEdge(
                pack, LotEdge.OrderPrefix + order, LotEdgeKinds.Shipped, 0, 1, default, Guid.Empty);
        }
    }

    private static TraceNode Node(
        string id, TraceThings things, IReadOnlyList<LotEdge> edges,
        IReadOnlyDictionary<string, TraceClaim> claims) => id switch
    {
        _ when things.Lots.TryGetValue(id, out var lot) => new TraceNode(
            id, Kind(lot), lot.Code.Value, lot.Packs?.Goods.Sku ?? lot.Grade,
            lot.Origin.PickedOn ?? lot.On, lot.Weight.Grams, lot.OnHand.Grams, lot.Packs?.Units,
            things.Held(lot), claims[id].Kept),
        _ when things.Runs.TryGetValue(id, out var run) => new TraceNode(
            id, TraceKinds.Batch, run.Code.Value, run.Tea?.Word(), Moments.FieldTime.DayOf(run.FinishedAt),
            run.Inputs.Sum(i => i.Weight.Grams)),
        _ when things.Plots.TryGetValue(id, out var plot) =>
            new TraceNode(id, TraceKinds.Plot, plot.Code.Value, plot.Cultivar),
        _ when things.Deliveries.TryGetValue(id, out var delivery) => new TraceNode(
            id, TraceKinds.Delivery, delivery.Code.Value, On: delivery.At.On,
            Grams: delivery.Lines.Sum(l => l.Out().Grams)),
        _ when things.Supplies.TryGetValue(id, out var supply) =>
            new TraceNode(id, TraceKinds.Supply, supply.Code.Value, On: supply.BoughtOn),
        _ when edges.FirstOrDefault(e => e.Kind == LotEdgeKinds.Applied && e.Child == id) is { } use =>
            new TraceNode(id, Is(id, "spray") ? TraceKinds.Spray : TraceKinds.Record, id, On: use.On),
        _ when id.StartsWith(LotEdge.PackPrefix, StringComparison.Ordinal) =>
            new TraceNode(id, TraceKinds.Pack, id[LotEdge.PackPrefix.Length..], Units: 1),
        _ when id.StartsWith(LotEdge.OrderPrefix, StringComparison.Ordinal) => new TraceNode(
            id, TraceKinds.Order, id[LotEdge.OrderPrefix.Length..],
            Units: edges.Where(e => e.Child == id).Sum(e => e.Units)),
        _ => throw new InvalidOperationException($"{id} is in the graph but not in the books."),
    };

    private static string Kind(Lot lot) => lot.Kind switch
    {
        LotKind.Leaf => TraceKinds.Leaf,
        LotKind.Tea => TraceKinds.Tea,
        _ => TraceKinds.Packs,
    };

    private static IEnumerable<TraceBalance> Balances(
        TraceThings things, TraceFacts facts) =>
        things.Lots.Values.Where(l => l.Kind != LotKind.Packs).Select(l => new TraceBalance(
            l.Id, Kind(l), l.Code.Value, l.Weight.Grams, facts.Taken.GetValueOrDefault(l.Id),
            facts.Lost.GetValueOrDefault(l.Id), l.OnHand.Grams))
        .Concat(things.Runs.Values.Select(r => new TraceBalance(
            r.Id, TraceKinds.Batch, r.Code.Value, r.Inputs.Sum(i => i.Weight.Grams),
            r.Outputs.Sum(o => o.Weight.Grams), r.Loss.Grams, 0)));
}

/// <summary>The things behind the nodes of a graph, by stream key.</summary>
internal sealed record TraceThings(
    IReadOnlyDictionary<string, Lot> Lots, IReadOnlyDictionary<string, Batch> Runs,
    IReadOnlyDictionary<string, Plot> Plots, IReadOnlyDictionary<string, Delivery> Deliveries,
    IReadOnlyDictionary<string, Supply> Supplies)
{
    public bool Held(Lot lot) => lot.IsHeld();
}
