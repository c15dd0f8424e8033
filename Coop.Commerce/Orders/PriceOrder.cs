using System.Globalization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;
using Coop.Commerce.Rules;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Orders;

/// <summary>Puts the prices of the day on what a buyer asks for. Equal SKUs become one line.</summary>
public static class PriceOrder
{
    /// <summary>Most packs of one SKU in one order; below it the shelf decides.</summary>
    public const int MaxQuantity = 1_000_000;

    /// <summary>Most different SKUs in one order.</summary>
    public const int MaxLines = 50;

    public static Outcome<IReadOnlyList<OrderLine>> Decide(IReadOnlyList<OrderedLine> wanted, PriceBook book)
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

            if (Find(group.Key, book) is not { } found)
            {
                return new OrderRefusal.NotSold(group.Key);
            }

            if (Fault(found.Variant, (int)quantity, book.On) is { } fault)
            {
                return fault;
            }

            lines.Add(Line(found.Product, found.Variant, (int)quantity, book));
        }

        return lines;
    }

    /// <summary>One line at the prices of the book; no rule is asked.</summary>
    public static OrderLine Line(Product product, Variant variant, int quantity, PriceBook book)
    {
        var price = ResolvePrice.Of(product, variant, book);
        var parts = variant.Parts().Select(p => new LinePart(
            p.Sku, p.Slug, p.Name, p.Gtin, p.NetGrams, p.Quantity, p.Price,
            Vat(p.VatKind, p.VatPercent, book.On))).ToArray();
        var kind = variant.Terms?.VatKind;
        var byRule = kind is not null || variant.Parts().Any(p => p.VatKind is not null);
        return new OrderLine(
            variant.Sku, ProductId.Parse(product.Id), product.Slug, product.Details.Name, variant.Gtin,
            variant.NetGrams, quantity, price.Price,
            parts.Length > 0 ? parts.Max(p => p.VatPercent) : Vat(kind, variant.VatPercent, book.On),
            price.Basis, byRule ? VatRule.On(book.On).Id : null, parts.Length > 0 ? parts : null,
            variant.Terms?.PromisedOn(book.On) is { } p ? new LinePromise(p.Harvest, p.ShipsFrom) : null);
    }

    private static int Vat(string? kind, int byHand, DateOnly day) =>
        kind is null ? byHand : VatRule.On(day).Percent[kind];

    private static OrderRefusal? Fault(Variant variant, int quantity, DateOnly day) => variant.Terms switch
    {
        { } terms when !terms.SoldOn(day) =>
            new OrderRefusal.OutOfSeason(variant.Sku.Value, terms.From, terms.Until),
        { MaxPerOrder: { } most } when quantity > most =>
            new OrderRefusal.TooManyOfOne(variant.Sku.Value, quantity, most),
        _ => null,
    };

    private static (Product Product, Variant Variant)? Find(string sku, PriceBook book) =>
        (from product in book.Products
         where product.Listed
         from variant in product.Variants
         where variant.Sku.Value == sku
         select ((Product, Variant)?)(product, variant)).FirstOrDefault();
}
