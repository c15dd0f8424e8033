using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>A product as its facts make it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Listed">False while withdrawn.</param>
/// <param name="Version">Facts so far; the version an edit names.</param>
public sealed record Product(
    string Id, ProductSlug Slug, ProductDetails Details, bool Listed, IReadOnlyList<Variant> Variants,
        long Version)
{
    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static Product Fold(Product? product, ProductEvent fact) => (product, fact) switch
    {
        (null, ProductEvent.Listed e) => new(e.Id.Value, e.Slug, e.Details, true, e.Variants, 1),
        ({ } p, ProductEvent.Changed e) => p with { Details = e.Details, Version = p.Version + 1 },
        ({ } p, ProductEvent.PriceChanged e) => p with { Variants = Reprice(p, e), Version = p.Version + 1 },
        ({ } p, ProductEvent.Withdrawn) => p with { Listed = false, Version = p.Version + 1 },
        ({ } p, ProductEvent.Relisted) => p with { Listed = true, Version = p.Version + 1 },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {product?.Id ?? "nothing"}."),
    };

    private static Variant[] Reprice(Product product, ProductEvent.PriceChanged fact) =>
        [.. product.Variants.Select(v => v.Sku == fact.Sku ? v with { Price = fact.Price } : v)];
}

/// <summary>What is said about a product.</summary>
/// <param name="TeaType">green, black, white …; null for what is no tea.</param>
/// <param name="Drawing">Key of the drawing that stands for a photograph.</param>
public sealed record ProductDetails(
    Translated Name,
    Translated Story,
    Translated Brewing,
    string? TeaType,
    string? Grade,
    string Drawing,
    OcopMark? Ocop);

/// <summary>One pack size that can be bought.</summary>
/// <param name="Gtin">14 digits; null where the co-op has none.</param>
/// <param name="NetGrams">Net content of one pack, grams.</param>
/// <param name="Price">Whole đồng, VAT included.</param>
/// <param name="VatPercent">Whole percent inside the price.</param>
public sealed record Variant(Sku Sku, string? Gtin, long NetGrams, long Price, int VatPercent);
