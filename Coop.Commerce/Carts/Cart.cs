using System.Globalization;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;

namespace Coop.Commerce.Carts;

/// <summary>
/// What a guest means to buy: SKUs and numbers of packs, nothing about the person, no price. Prices and
/// stock are
/// looked up afresh whenever the cart is shown. Kept by the visitor as one short text.
/// </summary>
public sealed class Cart
{
    /// <summary>A cart with nothing in it.</summary>
    public static readonly Cart Empty = new([]);

    private Cart(IReadOnlyList<CartLine> lines) => Lines = lines;

    /// <summary>In the order they were put in; each SKU once, each quantity 1 or more.</summary>
    public IReadOnlyList<CartLine> Lines { get; }

    /// <summary>
    /// Reads <see cref="ToString"/> back. What cannot be understood is left out: the text was in others'
    /// hands.
    /// </summary>
    public static Cart Parse(string? text) =>
        (text ?? "").Split('.').Select(Line).OfType<CartLine>()
            .Aggregate(Empty, (cart, line) => cart.Add(line.Sku, line.Quantity));

    /// <summary>More of one SKU, up to <see cref="PriceOrder.MaxQuantity"/>.</summary>
    public Cart Add(Sku sku, int quantity) =>
        Set(sku, QuantityOf(sku) + Math.Clamp(quantity, 0, PriceOrder.MaxQuantity));

    /// <summary>Exactly so many of one SKU; none or fewer takes it out.</summary>
    public Cart Set(Sku sku, int quantity)
    {
        var line = new CartLine(sku, Math.Min(quantity, PriceOrder.MaxQuantity));
        if (quantity <= 0)
        {
            return new Cart([.. Lines.Where(l => l.Sku != sku)]);
        }

        if (Lines.Any(l => l.Sku == sku))
        {
            return new Cart([.. Lines.Select(l => l.Sku == sku ? line : l)]);
        }

        return Lines.Count < PriceOrder.MaxLines ? new Cart([.. Lines, line]) : this;
    }

    /// <summary>How many packs of one SKU are in it.</summary>
    public int QuantityOf(Sku sku) => Lines.FirstOrDefault(l => l.Sku == sku)?.Quantity ?? 0;

    /// <summary>As kept by the visitor: <c>TL-MC-100_2.TL-NT-100_1</c>.</summary>
    public override string ToString() => string.Join('.', Lines.Select(line =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Sku}_{line.Quantity}")));

    private static CartLine? Line(string text) =>
        text.Split('_') is [var code, var count]
        && Sku.TryParse(code, out var sku)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var quantity)
        && quantity > 0
            ? new CartLine(sku, quantity)
            : null;
}

/// <summary>So many packs of one SKU.</summary>
public sealed record CartLine(Sku Sku, int Quantity);
