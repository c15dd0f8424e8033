using System.Globalization;
using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>What holds for the pack sizes of one product.</summary>
internal static class VariantRules
{
    /// <summary>Lowest price of one pack, whole đồng; less is a slip of the thousands.</summary>
    public const long MinPrice = 1_000;

    /// <summary>Highest price of one pack, whole đồng.</summary>
    public const long MaxPrice = 100_000_000;

    /// <summary>Heaviest pack, net grams.</summary>
    public const long MaxGrams = 100_000;

    /// <summary>Most pack sizes of one product.</summary>
    public const int MaxCount = 20;

    /// <summary>Most packs in a carton, and most packs of one SKU in one order.</summary>
    public const int MaxCarton = 10_000;

    /// <summary>Most packs of a harvest that can be promised.</summary>
    public const int MaxPromise = 1_000_000;

    /// <summary>Most packs in one gift box.</summary>
    public const int MaxParts = 100;

    /// <summary>Rates of VAT the law knows, whole percent; 8 is the lowered rate of the years it is in
    /// force.</summary>
    public static readonly IReadOnlyList<int> VatRates = [0, 5, 8, 10];

    /// <summary>The first fault found; null when there is none.</summary>
    public static ProductRefusal? Fault(IReadOnlyList<Variant> variants)
    {
        if (variants.Count is 0 or > MaxCount)
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
    public static bool IsPrice(long price) => price is >= MinPrice and <= MaxPrice;

    private static ProductRefusal? Fault(Variant variant) => variant switch
    {
        { NetGrams: <= 0 or > MaxGrams } => Malformed("netGrams", variant.NetGrams),
        _ when !VatRates.Contains(variant.VatPercent) => Malformed("vatPercent", variant.VatPercent),
        _ when !IsPrice(variant.Price) => Malformed("price", variant.Price),
        { Terms: { } terms } => Fault(terms),
        _ => null,
    };

    private static ProductRefusal.Malformed? Fault(VariantTerms terms) => terms switch
    {
        { CartonUnits: <= 0 or > MaxCarton } => Malformed("terms.cartonUnits", terms.CartonUnits!.Value),
        { ComparePrice: { } compare } when !IsPrice(compare) => Malformed("terms.comparePrice", compare),
        { MaxPerOrder: <= 0 or > MaxCarton } => Malformed("terms.maxPerOrder", terms.MaxPerOrder!.Value),
        { From: { } from, Until: { } until } when until < from =>
            new("terms.until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        { VatKind: { } kind } when !Rules.VatKinds.All.Contains(kind) => new("terms.vatKind", kind),
        { PreOrder.Limit: <= 0 or > MaxPromise } =>
            Malformed("terms.preOrder.limit", terms.PreOrder.Limit),
        { PreOrder: { } pre } when !PlainWords.IsShort(pre.Harvest) =>
            new("terms.preOrder.harvest", pre.Harvest),
        { PreOrder: not null, Parts: not null } => new("terms.preOrder", ""),
        { Parts: { } parts } when parts.Sum(p => (long)p.Quantity) > MaxParts =>
            Malformed("terms.parts", parts.Sum(p => (long)p.Quantity)),
        _ => null,
    };

    private static string? Doubled(IEnumerable<string> codes) =>
        codes.GroupBy(code => code).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static ProductRefusal.Malformed Malformed(string field, long value) =>
        new(field, value.ToString(CultureInfo.InvariantCulture));
}
