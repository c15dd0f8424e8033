namespace Coop.Commerce.Catalog;

/// <summary>One pack size of a product, as given by the person who lists it.</summary>
/// <param name="Sku">2 to 32 of <c>A–Z 0–9 -</c>, unique within the co-op.</param>
/// <param name="Gtin">GTIN of 8, 12, 13 or 14 digits; null where the co-op has none.</param>
/// <param name="NetGrams">Net content of one pack in grams, 1 to 100,000; of a gift box it is the sum of its
/// parts, whatever is given.</param>
/// <param name="Price">Price of one pack in whole đồng, VAT included, 1,000 to 100,000,000.</param>
/// <param name="VatPercent">VAT rate inside the price, whole percent: 0, 5, 8 or 10.</param>
/// <param name="Terms">On what terms it is sold; null: none.</param>
public sealed record VariantDetails(
    string Sku, string? Gtin, long NetGrams, long Price, int VatPercent, TermsDetails? Terms = null);

/// <summary>On what terms a pack size is sold, as given; see <see cref="VariantTerms"/>.</summary>
/// <param name="Parts">What lies in a gift box; null or empty for a plain pack.</param>
public sealed record TermsDetails(
    int? CartonUnits = null, long? ComparePrice = null, int? MaxPerOrder = null, DateOnly? From = null,
    DateOnly? Until = null, PreOrder? PreOrder = null, string? VatKind = null,
    IReadOnlyList<PartDetails>? Parts = null);

/// <summary>So many of one pack size in a gift box, as given.</summary>
public sealed record PartDetails(string Sku, int Quantity);

/// <summary>Packs that are known, with what a gift box keeps of them.</summary>
/// <param name="Known">By SKU.</param>
public sealed record PackBook(IReadOnlyDictionary<string, BundlePart> Known)
{
    /// <summary>No packs.</summary>
    public static readonly PackBook Empty = new(new Dictionary<string, BundlePart>());

    /// <summary>What a box would keep of each pack of a product; boxes cannot lie in boxes.</summary>
    public static IEnumerable<BundlePart> Of(Product product) => product.Variants
        .Where(v => v.Parts().Count == 0)
        .Select(v => new BundlePart(
            v.Sku, 1, Identifiers.ProductId.Parse(product.Id), product.Slug, product.Details.Name, v.Gtin,
            v.NetGrams, v.Price, v.VatPercent, v.Terms?.VatKind));
}
