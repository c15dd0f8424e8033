using System.Globalization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Orders;

/// <summary>Puts today's prices on what a buyer asks for. Equal SKUs become one line.</summary>
public static class PriceOrder
{
    /// <summary>Most packs of one SKU in one order; below it the shelf decides.</summary>
    public const int MaxQuantity = 1_000_000;

    /// <summary>Most different SKUs in one order.</summary>
    public const int MaxLines = 50;

    public static Outcome<IReadOnlyList<OrderLine>> Decide(
        IReadOnlyList<OrderedLine> wanted, IReadOnlyCollection<Product> products)
    {
        if (wanted.Count is 0 or > MaxLines)
        {
            return new OrderRefusal.Malformed("lines", wanted.Count.ToString(CultureInfo.InvariantCulture));
        }

        var lines = new List<OrderLine>();
        foreach (var group in wanted.GroupBy(line => line.Sku.Trim().ToUpperInvariant()))
        {
            var quantity = group.Sum(line => (long)line.Quantity);
            if (group.Any(line => line.Quantity <= 0) || quantity > MaxQuantity)
            {
                return new OrderRefusal.Malformed("quantity",
                    quantity.ToString(CultureInfo.InvariantCulture));
            }

            if (Line(group.Key, (int)quantity, products) is not { } line)
            {
                return new OrderRefusal.NotSold(group.Key);
            }

            lines.Add(line);
        }

        return lines;
    }

    private static OrderLine? Line(string sku, int quantity, IReadOnlyCollection<Product> products) =>
        (from product in products
         where product.Listed
         from variant in product.Variants
         where variant.Sku.Value == sku
         select new OrderLine(
             variant.Sku, ProductId.Parse(product.Id), product.Slug, product.Details.Name, variant.Gtin,
             variant.NetGrams, quantity, variant.Price, variant.VatPercent)).FirstOrDefault();
}
