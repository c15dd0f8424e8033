using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Orders;

/// <summary>What orders promise of coming harvests.</summary>
public static class OrderPromises
{
    /// <summary>What a fact of an order does to the promises. The one rule for writing the rows and for
    /// rebuilding them.</summary>
    /// <param name="before">The order before the fact; null for its first.</param>
    public static IReadOnlyList<PromiseChange> Of(Order? before, OrderEvent fact) => fact switch
    {
        OrderEvent.Placed e => [.. Promised(e.Lines).Select(p => new PromiseChange.Give(p.Key, p.Value))],
        OrderEvent.Reinstated =>
            [.. Promised(before!.Waiting()).Select(p => new PromiseChange.Give(p.Key, p.Value))],
        OrderEvent.Cancelled or OrderEvent.Expired or OrderEvent.Stopped =>
            [.. Promised(before!.Waiting()).Select(p => new PromiseChange.TakeBack(p.Key, p.Value))],
        _ => [],
    };

    /// <summary>Packs of each harvest that lines wait for.</summary>
    public static IReadOnlyDictionary<PromiseKey, int> Promised(IEnumerable<OrderLine> lines) => lines
        .Where(l => l.Promise is not null)
        .GroupBy(l => new PromiseKey(l.Sku, l.Promise!.Harvest))
        .ToDictionary(g => g.Key, g => g.Sum(l => l.Quantity));

    /// <summary>The first harvest of which less is left than the lines ask for; null when there is
    /// none.</summary>
    public static Refusal? Fault(IEnumerable<OrderLine> lines, IReadOnlyList<PromiseRow> rows) =>
        Promised(lines).OrderBy(p => p.Key)
            .Select(p => (Wanted: p, Left: rows.FirstOrDefault(r => r.Key == p.Key)?.Left ?? 0))
            .Where(p => p.Left < p.Wanted.Value)
            .Select(p => new StockRefusal.HarvestPromised(
                p.Wanted.Key.Sku.Value, p.Wanted.Key.Harvest, p.Wanted.Value, p.Left))
            .FirstOrDefault();
}
