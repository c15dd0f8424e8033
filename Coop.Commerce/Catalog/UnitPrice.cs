namespace Coop.Commerce.Catalog;

/// <summary>What a price means for an equal weight, so that packs can be compared.</summary>
/// <param name="Amount">Whole đồng, rounded half up.</param>
/// <param name="Grams">For so many grams: 100, or 1,000 for packs of a kilogram and more.</param>
public sealed record UnitPrice(long Amount, int Grams)
{
    /// <summary>The unit price of a pack; null when its weight is not known.</summary>
    public static UnitPrice? Of(long price, long netGrams)
    {
        var grams = netGrams >= 1_000 ? 1_000 : 100;
        return netGrams <= 0 ? null : new UnitPrice((price * grams * 2 + netGrams) / (2 * netGrams), grams);
    }
}
