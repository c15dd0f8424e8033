using Coop.Commerce.Identifiers;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Stock;

/// <summary>Pieces of one lot set aside for a demand.</summary>
/// <param name="Units">1 or more.</param>
public sealed record Allocation(Sku Sku, LotCode Lot, string Place, int Units)
{
    public StockKey Key() => new(Sku, Lot, Place);
}
