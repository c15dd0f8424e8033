using System.Globalization;

namespace Coop.Commerce.Catalog;

/// <summary>What holds for the pack sizes of one product.</summary>
internal static class VariantRules
{
    /// <summary>Highest price of one pack, whole đồng.</summary>
    public const long MaxPrice = 100_000_000;

    private const long MaxGrams = 1_000_000;
    private const int MaxVat = 20;

    /// <summary>The first fault found; null when there is none.</summary>
    public static ProductRefusal? Fault(IReadOnlyList<Variant> variants)
    {
        if (variants.Count is 0 or > 20)
        {
            return Malformed("variants", variants.Count);
        }

        if (Doubled(variants.Select(v => v.Sku.Value)) is { } sku)
        {
            return new ProductRefusal.SkuTaken(sku);
        }

        return Doubled(variants.Select(v => v.Gtin).OfType<string>()) is { } gtin
            ? new ProductRefusal.GtinTaken(gtin)
            : variants.Select(Fault).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Whether a pack may cost this.</summary>
    public static bool IsPrice(long price) => price is > 0 and <= MaxPrice;

    private static ProductRefusal? Fault(Variant variant) => variant switch
    {
        { NetGrams: <= 0 or > MaxGrams } => Malformed("netGrams", variant.NetGrams),
        { VatPercent: < 0 or > MaxVat } => Malformed("vatPercent", variant.VatPercent),
        _ when !IsPrice(variant.Price) => Malformed("price", variant.Price),
        _ => null,
    };

    private static string? Doubled(IEnumerable<string> codes) =>
        codes.GroupBy(code => code).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static ProductRefusal.Malformed Malformed(string field, long value) =>
        new(field, value.ToString(CultureInfo.InvariantCulture));
}
