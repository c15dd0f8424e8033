using System.Text.Json.Serialization;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>What can have happened to a product on sale.</summary>
public abstract record ProductEvent
{
    private ProductEvent() { }

    /// <summary>It was put on sale for the first time.</summary>
    public sealed record Listed(
        ProductId Id, ProductSlug Slug, ProductDetails Details, IReadOnlyList<Variant> Variants,
            FieldTime At) : ProductEvent, IOccurred;

    /// <summary>What is said about it changed.</summary>
    public sealed record Changed(ProductDetails Details, FieldTime At) : ProductEvent, IOccurred;

    /// <summary>One pack size has a new price, whole đồng, VAT included.</summary>
    public sealed record PriceChanged(Sku Sku, long Price, FieldTime At) : ProductEvent, IOccurred;

    /// <summary>A pack size was added, or is sold on other terms now.</summary>
    public sealed record VariantSet(Variant Variant, FieldTime At) : ProductEvent, IOccurred;

    /// <summary>A price list names a price for one pack size, or no longer.</summary>
    /// <param name="Price">Whole đồng, VAT included; null: the list says nothing of it any more.</param>
    public sealed record ListPriced(
        Sku Sku, SalesListId List,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Price, FieldTime At)
        : ProductEvent, IOccurred;

    /// <summary>It is no longer sold; orders already placed stay.</summary>
    public sealed record Withdrawn(FieldTime At) : ProductEvent, IOccurred;

    /// <summary>It is sold again.</summary>
    public sealed record Relisted(FieldTime At) : ProductEvent, IOccurred;
}
