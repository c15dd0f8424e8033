using System.Text.Json.Serialization;
using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>A product as its facts make it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Listed">False while withdrawn.</param>
/// <param name="Version">Facts so far; the version an edit names.</param>
/// <param name="Prices">What price lists say of its packs; null: nothing.</param>
public sealed record Product(
    string Id, ProductSlug Slug, ProductDetails Details, bool Listed, IReadOnlyList<Variant> Variants,
        long Version, IReadOnlyList<ListedPrice>? Prices = null)
{
    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static Product Fold(Product? product, ProductEvent fact) => (product, fact) switch
    {
        (null, ProductEvent.Listed e) => new(e.Id.Value, e.Slug, e.Details, true, e.Variants, 1),
        ({ } p, ProductEvent.Changed e) => p with { Details = e.Details, Version = p.Version + 1 },
        ({ } p, ProductEvent.PriceChanged e) => p with { Variants = Reprice(p, e), Version = p.Version + 1 },
        ({ } p, ProductEvent.VariantSet e) => p with { Variants = With(p, e), Version = p.Version + 1 },
        ({ } p, ProductEvent.ListPriced e) => p with { Prices = Relist(p, e), Version = p.Version + 1 },
        ({ } p, ProductEvent.Withdrawn) => p with { Listed = false, Version = p.Version + 1 },
        ({ } p, ProductEvent.Relisted) => p with { Listed = true, Version = p.Version + 1 },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {product?.Id ?? "nothing"}."),
    };

    private static Variant[] With(Product product, ProductEvent.VariantSet fact) =>
        product.Variants.Any(v => v.Sku == fact.Variant.Sku)
            ? [.. product.Variants.Select(v => v.Sku == fact.Variant.Sku ? fact.Variant : v)]
            : [.. product.Variants, fact.Variant];

    private static ListedPrice[] Relist(Product product, ProductEvent.ListPriced fact)
    {
        var others = (product.Prices ?? []).Where(p => p.Sku != fact.Sku || p.List != fact.List);
        return fact.Price is { } price
            ? [.. others, new ListedPrice(fact.Sku, fact.List, price)]
            : [.. others];
    }

    private static Variant[] Reprice(Product product, ProductEvent.PriceChanged fact) =>
        [.. product.Variants.Select(v => v.Sku == fact.Sku ? v with { Price = fact.Price } : v)];
}

/// <summary>What is said about a product.</summary>
/// <param name="TeaType">green, black, white …; null for what is no tea.</param>
/// <param name="Drawing">Key of the drawing that stands for a photograph.</param>
/// <param name="Category">One of <see cref="Categories"/>; null while nobody has said.</param>
public sealed record ProductDetails(
    Translated Name,
    Translated Story,
    Translated Brewing,
    string? TeaType,
    string? Grade,
    string Drawing,
    OcopMark? Ocop,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Category = null);

/// <summary>The shelves of a shop.</summary>
public static class Categories
{
    public static IReadOnlyList<string> All { get; } = ["loose-tea", "tea-bags", "gift", "teaware", "other"];
}

/// <summary>What a price list says of one pack size.</summary>
/// <param name="Price">Whole đồng, VAT included.</param>
public sealed record ListedPrice(Sku Sku, SalesListId List, long Price);

/// <summary>One pack size that can be bought.</summary>
/// <param name="Gtin">14 digits; null where the co-op has none.</param>
/// <param name="NetGrams">Net content of one pack, grams.</param>
/// <param name="Price">Whole đồng, VAT included.</param>
/// <param name="VatPercent">Whole percent inside the price.</param>
/// <param name="Terms">On what terms it is sold; null: none.</param>
public sealed record Variant(
    Sku Sku, string? Gtin, long NetGrams, long Price, int VatPercent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] VariantTerms? Terms = null)
{
    /// <summary>What lies in it, when it is a gift box.</summary>
    public IReadOnlyList<BundlePart> Parts() => Terms?.Parts ?? [];

    /// <summary>Whether both say the same, terms included.</summary>
    public bool Same(Variant other) =>
        this with { Terms = null } == other with { Terms = null }
        && (Terms ?? VariantTerms.None).Same(other.Terms ?? VariantTerms.None);
}
