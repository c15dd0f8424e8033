using Coop.Commerce.Stock;

namespace Coop.Commerce.Orders;

/// <summary>What a fact of an order does to the shelf. The one rule for writing the rows and for rebuilding
/// them.</summary>
public static class OrderStock
{
    /// <param name="before">The order before the fact; null for its first.</param>
    public static IReadOnlyList<StockChange> Of(Order? before, OrderEvent fact) => fact switch
    {
        OrderEvent.Placed e => Reserve(e.Allocations),
        OrderEvent.Reinstated e => Reserve(e.Allocations),
        OrderEvent.Filled e => Reserve(e.Allocations),
        OrderEvent.Cancelled or OrderEvent.Expired or OrderEvent.Stopped =>
            [.. before!.Allocations.Select(a => new StockChange.Release(a.Key(), a.Units))],
        OrderEvent.Shipped e =>
        [
            .. e.Packs.GroupBy(p => new StockKey(p.Sku, p.Lot, p.Place))
                .Select(g => new StockChange.Ship(g.Key, g.Count())),
        ],
        OrderEvent.Confirmed or OrderEvent.PickingBegan or OrderEvent.Delivered or OrderEvent.Completed => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} says nothing about the shelf."),
    };

    private static StockChange[] Reserve(IReadOnlyList<Allocation> set) =>
        [.. set.Select(a => new StockChange.Reserve(a.Key(), a.Units))];
}
