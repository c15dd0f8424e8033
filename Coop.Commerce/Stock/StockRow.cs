using Coop.Commerce.Identifiers;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Stock;

/// <summary>Which pieces: of one pack size, from one lot, at one place.</summary>
public readonly record struct StockKey(Sku Sku, LotCode Lot, string Place) : IComparable<StockKey>
{
    /// <summary>Where a co-op keeps its goods unless it says otherwise.</summary>
    public const string Main = "kho";

    /// <summary>The one order in which rows are taken, so that two orders never wait for each other in a
    /// circle.</summary>
    public int CompareTo(StockKey other) =>
        Sku.CompareTo(other.Sku) is var sku and not 0 ? sku
        : string.CompareOrdinal(Lot.Value, other.Lot.Value) is var lot and not 0 ? lot
        : string.CompareOrdinal(Place, other.Place);
}

/// <summary>Pieces on the shelf. <c>0 ≤ Reserved ≤ OnHand</c> always.</summary>
/// <param name="OnHand">Pieces that are there.</param>
/// <param name="Reserved">Pieces of them set aside for orders.</param>
/// <param name="Held">True while a recall or a doubt keeps the lot from being sold.</param>
/// <param name="BestBefore">Last day on which the pieces may be sold.</param>
public sealed record StockRow(StockKey Key, int OnHand, int Reserved, bool Held, DateOnly BestBefore)
{
    /// <summary>Pieces that can be promised on <paramref name="day"/>.</summary>
    public int Available(DateOnly day) => Held || BestBefore < day ? 0 : OnHand - Reserved;
}
