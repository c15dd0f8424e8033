using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Orders;

/// <summary>What an order asks of the shelf.</summary>
public static class OrderDemand
{
    /// <summary>Packs of each size over all lines together, gift boxes taken apart. What waits for a harvest
    /// asks for nothing yet.</summary>
    public static IReadOnlyDictionary<Sku, int> Of(IEnumerable<OrderLine> lines) => lines
        .Where(l => l.Promise is null)
        .SelectMany(l => l.Goods())
        .GroupBy(g => g.Sku)
        .ToDictionary(g => g.Key, g => g.Sum(x => x.Units));
}
