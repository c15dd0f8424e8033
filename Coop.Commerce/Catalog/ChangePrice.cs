using System.Globalization;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Gives one pack size a new price.</summary>
/// <param name="Price">Whole đồng, VAT included.</param>
public sealed record ChangePrice(Sku Sku, long Price, long ExpectedVersion, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, ChangePrice command)
    {
        if (product.Variants.FirstOrDefault(v => v.Sku == command.Sku) is not { } variant)
        {
            return new ProductRefusal.NotFound(command.Sku.Value);
        }

        if (!VariantRules.IsPrice(command.Price))
        {
            return new ProductRefusal.Malformed("price",
                command.Price.ToString(CultureInfo.InvariantCulture));
        }

        if (variant.Price == command.Price)
        {
            return Array.Empty<ProductEvent>();
        }

        return product.Version == command.ExpectedVersion
            ? new ProductEvent.PriceChanged(command.Sku, command.Price, command.At)
            : new ProductRefusal.ChangedMeanwhile(command.ExpectedVersion, product.Version, product);
    }
}
