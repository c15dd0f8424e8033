using Coop.Commerce.Orders;
using Coop.Commerce.Pricing;

namespace Coop.Commerce.Catalog;

/// <summary>A product as shops, feeds and the API show it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Slug">Its word in addresses, unique within the co-op.</param>
/// <param name="Drawing">Key of the drawing that stands for a photograph.</param>
/// <param name="Listed">False while withdrawn from sale.</param>
/// <param name="Version">Of the stream; what an edit must name as the version it was made on.</param>
/// <param name="Category">One of <see cref="Categories"/>; null while nobody has said.</param>
public sealed record ProductView(
    string Id,
    string Slug,
    Translated Name,
    Translated Story,
    Translated Brewing,
    string? TeaType,
    string? Grade,
    string Drawing,
    OcopMark? Ocop,
    bool Listed,
    IReadOnlyList<VariantView> Variants,
    long Version,
    string? Category = null);

/// <summary>One pack size on the shelf.</summary>
/// <param name="Price">What anyone pays today, whole đồng, VAT included.</param>
/// <param name="VatPercent">Today's rate; of a gift box the highest of its parts.</param>
/// <param name="PricePer100Grams">Whole đồng, rounded half up.</param>
/// <param name="Available">Pieces that can be bought now: on hand, not reserved, not held, not expired; of a
/// gift box as many as its parts make; of a coming harvest what can still be promised; none out of
/// season.</param>
/// <param name="UnitPrice">What unit-price labels show.</param>
/// <param name="OwnPrice">The pack's own price, which holds where no list names another.</param>
/// <param name="Basis">Where <paramref name="Price"/> comes from.</param>
/// <param name="Terms">On what terms it is sold.</param>
/// <param name="InSeason">False before its first and after its last day.</param>
/// <param name="Promise">The harvest it is promised from today; null: it comes from the shelf.</param>
/// <param name="Parts">What lies in a gift box, with today's rates; empty for a plain pack.</param>
/// <param name="SetVatPercent">The rate that was set by hand.</param>
public sealed record VariantView(
    string Sku, string? Gtin, long NetGrams, long Price, int VatPercent, long PricePer100Grams,
    int Available, UnitPrice? UnitPrice, long OwnPrice, PriceBasis Basis, VariantTerms Terms, bool InSeason,
    PreOrder? Promise, IReadOnlyList<LinePart> Parts, int SetVatPercent)
{
    /// <summary>The price to compare with, while it is higher; else null.</summary>
    public long? ComparePrice => Terms.ComparePrice > Price ? Terms.ComparePrice : null;

    /// <summary>What so many packs cost, as an order would have it.</summary>
    public (long Total, long Vat) Cost(int quantity)
    {
        var total = Price * quantity;
        return (total, LineMoney.Vat(total, VatPercent, Parts));
    }
}
