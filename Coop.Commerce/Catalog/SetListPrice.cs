using System.Globalization;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Gives one pack size a price on a list, or takes it off the list.</summary>
/// <param name="Price">Whole đồng, VAT included; null takes it off.</param>
public sealed record SetListPrice(Sku Sku, SalesListId List, long? Price, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, SetListPrice command)
    {
        var stands = (product.Prices ?? [])
            .FirstOrDefault(p => p.Sku == command.Sku && p.List == command.List)?.Price;
        if (stands == command.Price)
        {
            return Array.Empty<ProductEvent>();
        }

        return command.Price is { } price && !VariantRules.IsPrice(price)
            ? new ProductRefusal.Malformed("price", price.ToString(CultureInfo.InvariantCulture))
            : new ProductEvent.ListPriced(command.Sku, command.List, command.Price, command.At);
    }
}
