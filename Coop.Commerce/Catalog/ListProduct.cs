using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Puts a new product on sale.</summary>
/// <param name="Taken">Slugs, SKUs and GTINs of the request that others already use.</param>
public sealed record ListProduct(
    ProductId Id,
    ProductSlug Slug,
    ProductDetails Details,
    IReadOnlyList<Variant> Variants,
    TakenCodes Taken,
    FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product? product, ListProduct command)
    {
        if (product is not null || command.Taken.Slug is not null)
        {
            return new ProductRefusal.SlugTaken(command.Slug.Value);
        }

        if (VariantRules.Fault(command.Variants) is { } fault)
        {
            return fault;
        }

        if (command.Taken.Skus.FirstOrDefault() is { } sku)
        {
            return new ProductRefusal.SkuTaken(sku);
        }

        return command.Taken.Gtins.FirstOrDefault() is { } gtin
            ? new ProductRefusal.GtinTaken(gtin)
            : new ProductEvent.Listed(command.Id, command.Slug, command.Details, command.Variants,
                command.At);
    }
}

/// <summary>Which codes of a request are in use already.</summary>
public sealed record TakenCodes(string? Slug, IReadOnlyList<string> Skus, IReadOnlyList<string> Gtins)
{
    public static readonly TakenCodes None = new(null, [], []);
}
