namespace Coop.Commerce.Catalog;

/// <summary>One pack size of a product, as given by the person who lists it.</summary>
/// <param name="Sku">2 to 32 of <c>A–Z 0–9 -</c>, unique within the co-op.</param>
/// <param name="Gtin">GTIN of 8, 12, 13 or 14 digits; null where the co-op has none.</param>
/// <param name="NetGrams">Net content of one pack in grams, 1 to 100,000.</param>
/// <param name="Price">Price of one pack in whole đồng, VAT included, 1,000 to 100,000,000.</param>
/// <param name="VatPercent">VAT rate inside the price, whole percent: 0, 5, 8 or 10.</param>
public sealed record VariantDetails(string Sku, string? Gtin, long NetGrams, long Price, int VatPercent);
