using System.Text.Json.Serialization;
using Coop.Commerce.Catalog;

namespace Coop.Commerce.Pricing;

/// <summary>Everything a price is resolved from.</summary>
/// <param name="Lists">The co-op's price lists; those that do not hold are passed over.</param>
/// <param name="Group">The buyer's group; null for anyone.</param>
/// <param name="On">The local day of the order.</param>
public sealed record PriceBook(
    IReadOnlyCollection<Product> Products, IReadOnlyCollection<SalesList> Lists, string? Group, DateOnly On);

/// <summary>Where a price comes from.</summary>
/// <param name="List">Code of the price list; null: the product's own price.</param>
/// <param name="Version">Of the product's facts, among which the price stands.</param>
/// <param name="On">The local day it was resolved for.</param>
/// <param name="Group">The group the list is for; null: everyone.</param>
public sealed record PriceBasis(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? List, long Version,
    DateOnly On,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Group = null);

/// <summary>A price and the reason for it.</summary>
/// <param name="Price">Of one pack, whole đồng, VAT included.</param>
public sealed record ResolvedPrice(long Price, PriceBasis Basis);

/// <summary>
/// Finds the price of a pack. Of the lists that hold on the day, one for the buyer's group goes before one
/// for everyone, then the one that began later, then the one that was made later. Where none names the pack,
/// the product's own price holds. It is never asked which is cheaper.
/// </summary>
public static class ResolvePrice
{
    public static ResolvedPrice Of(Product product, Variant variant, PriceBook book)
    {
        var holding =
            from listed in product.Prices ?? []
            where listed.Sku == variant.Sku
            join list in book.Lists on listed.List.Value equals list.Id
            where list.HoldsFor(book.Group, book.On)
            orderby list.Terms.Group is null, list.Terms.From descending,
                list.Id descending
            select (listed.Price, List: list);
        return holding.Select(x => (ResolvedPrice?)new ResolvedPrice(
                x.Price, new PriceBasis(x.List.Code, product.Version, book.On, x.List.Terms.Group)))
            .FirstOrDefault()
            ?? new ResolvedPrice(variant.Price, new PriceBasis(null, product.Version, book.On));
    }
}
