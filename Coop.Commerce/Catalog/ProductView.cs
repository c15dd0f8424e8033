namespace Coop.Commerce.Catalog;

/// <summary>A product as shops, feeds and the API show it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Slug">Its word in addresses, unique within the co-op.</param>
/// <param name="Drawing">Key of the drawing that stands for a photograph.</param>
/// <param name="Listed">False while withdrawn from sale.</param>
/// <param name="Version">Of the stream; what an edit must name as the version it was made on.</param>
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
    long Version);

/// <summary>One pack size on the shelf.</summary>
/// <param name="Price">Whole đồng, VAT included.</param>
/// <param name="PricePer100Grams">Whole đồng, rounded half up; what unit-price labels show.</param>
/// <param name="Available">Pieces that can be bought now: on hand, not reserved, not held, not
/// expired.</param>
public sealed record VariantView(
    string Sku, string? Gtin, long NetGrams, long Price, int VatPercent, long PricePer100Grams,
        int Available);
