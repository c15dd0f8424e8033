using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>The edges a fact draws into the graph of lots. Pure: written and rebuilt by the same
/// rule.</summary>
public static class LotEdges
{
    /// <summary>
    /// Grows by one whenever this rule draws more than before: a store filled by an older one is behind, and
    /// its missing edges are added from the facts. 2: deliveries of tea that left unpacked.
    /// </summary>
    public const int Rule = 2;

    /// <summary>The facts that draw edges; no other does.</summary>
    public static IReadOnlyList<Type> Facts { get; } =
    [
        typeof(LotEvent.Received), typeof(LotEvent.Packed), typeof(LotEvent.Shipped),
        typeof(LotEvent.Delivered), typeof(BatchEvent.Processed), typeof(BatchEvent.Reworked),
    ];

    /// <param name="stream">Key of the fact's stream.</param>
    /// <param name="id">Of the fact.</param>
    /// <param name="fact">Any fact; most draw nothing.</param>
    public static IEnumerable<LotEdge> Of(string stream, Guid id, object fact) => fact switch
    {
        LotEvent.Received e =>
            [new(e.Plot.Value, e.Lot.Value, LotEdgeKinds.Picked, e.Weight.Grams, 0, e.PickedOn, id)],
        BatchEvent.Processed e => Run(e.Batch, e.Inputs, e.Outputs, e.At.On, id),
        BatchEvent.Reworked e => Run(e.Batch, e.Inputs, e.Outputs, e.At.On, id),
        LotEvent.Packed e =>
        [
            new(e.Source.Value, e.Lot.Value, LotEdgeKinds.Packed, e.Weight.Grams, e.Units, e.At.On, id),
        ],
        LotEvent.Shipped e =>
            [new(stream, LotEdge.OrderPrefix + e.Order, LotEdgeKinds.Shipped, 0, e.Units, e.At.On, id)],
        LotEvent.Delivered e =>
            [new(stream, e.Delivery.Value, LotEdgeKinds.Delivered, e.Weight.Grams, 0, e.At.On, id)],
        _ => [],
    };

    /// <summary>How a fact puts an edge right that another fact drew; null for most.</summary>
    public static LotEdgeChange? Change(string stream, object fact) => fact is LotEvent.Corrected e
        ? new LotEdgeChange(stream, e.Event, e.Weight.Grams, e.PickedOn)
        : null;

    private static LotEdge[] Run(
        BatchId batch, IReadOnlyList<BatchEvent.Input> inputs, IReadOnlyList<BatchEvent.Output> outputs,
        DateOnly on, Guid id) =>
    [
        .. inputs.Select(i => new LotEdge(
            i.Lot.Value, batch.Value, LotEdgeKinds.Used, i.Weight.Grams, 0, on, id)),
        .. outputs.Select(o => new LotEdge(
            batch.Value, o.Lot.Value, LotEdgeKinds.Made, o.Weight.Grams, 0, on, id)),
    ];
}

/// <summary>What an edge says after a correction.</summary>
/// <param name="Event">The fact that drew it.</param>
public sealed record LotEdgeChange(string Child, Guid Event, long Grams, DateOnly On);
