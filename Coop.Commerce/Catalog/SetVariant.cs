using System.Globalization;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Adds a pack size to a product, or changes the terms on which one is sold.</summary>
/// <param name="Taken">Codes of a new pack that others already use; of a known pack none.</param>
/// <param name="Promised">Packs promised already of the harvest the terms name.</param>
public sealed record SetVariant(
    Variant Variant, TakenCodes Taken, int Promised, long ExpectedVersion, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, SetVariant command)
    {
        var given = command.Variant;
        var known = product.Variants.FirstOrDefault(v => v.Sku == given.Sku);
        if (known is not null && known.Same(given))
        {
            return Array.Empty<ProductEvent>();
        }

        if (product.Version != command.ExpectedVersion)
        {
            return new ProductRefusal.ChangedMeanwhile(command.ExpectedVersion, product.Version, product);
        }

        Variant[] after = [.. product.Variants.Where(v => v.Sku != given.Sku), given];
        var fault = VariantRules.Fault(after) ?? (known is null ? InUse(command.Taken) : Fixed(known, given));
        if (fault is not null)
        {
            return fault;
        }

        return given.Terms?.PreOrder is { } pre && pre.Limit < command.Promised
            ? new ProductRefusal.PromisedAlready(
                given.Sku.Value, pre.Harvest, command.Promised, pre.Limit)
            : new ProductEvent.VariantSet(given, command.At);
    }

    /// <summary>What a pack size allows to be promised.</summary>
    public static IEnumerable<PromiseChange> Promises(Variant variant) =>
        variant.Terms?.PreOrder is { } pre
            ? [new PromiseChange.Allow(new PromiseKey(variant.Sku, pre.Harvest), pre.Limit)]
            : [];

    private static ProductRefusal? InUse(TakenCodes taken) => taken switch
    {
        { Skus: [var sku, ..] } => new ProductRefusal.SkuTaken(sku),
        { Gtins: [var gtin, ..] } => new ProductRefusal.GtinTaken(gtin),
        _ => null,
    };

    private static ProductRefusal? Fixed(Variant was, Variant now)
    {
        if ((was.Parts().Count > 0) != (now.Parts().Count > 0))
        {
            return new ProductRefusal.PackFixed(
                was.Sku.Value, "parts", Text(was.Parts().Count), Text(now.Parts().Count));
        }

        if (was.Parts().Count == 0 && was.NetGrams != now.NetGrams)
        {
            return new ProductRefusal.PackFixed(
                was.Sku.Value, "netGrams", Text(was.NetGrams), Text(now.NetGrams));
        }

        return was.Gtin == now.Gtin
            ? null
            : new ProductRefusal.PackFixed(was.Sku.Value, "gtin", was.Gtin ?? "", now.Gtin ?? "");
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
