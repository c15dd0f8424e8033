using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Checkout;

/// <summary>
/// The cart; template <c>CartTemplate</c>. Each line posts <c>sku</c>, <c>quantity</c> and <c>do</c>
/// (<c>add</c>, <c>set</c>, <c>less</c>, <c>more</c>, <c>remove</c>) to the cart's own address.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Lines">What is in it; empty shows the empty cart.</param>
/// <param name="Total">Sum of the lines in đồng, VAT included, before delivery.</param>
/// <param name="Added">Name of the product just put in, or null.</param>
public sealed record CartPage(Visit Visit, IReadOnlyList<CartRow> Lines, long Total, string? Added)
{
    /// <summary>True when a line asks for more than there is: then the order cannot be placed.</summary>
    public bool Blocked => Lines.Any(l => l.Quantity > l.PiecesLeft);
}

/// <summary>One line of the cart or of an order being placed.</summary>
/// <param name="Sku">The variant.</param>
/// <param name="Slug">Last segment of the product's address.</param>
/// <param name="Name">The product's name in the page's language.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="NetGrams">Net weight of one piece in grams.</param>
/// <param name="Price">Price of one piece in đồng, VAT included.</param>
/// <param name="Quantity">Pieces, one or more.</param>
/// <param name="Total">Price of the line in đồng.</param>
/// <param name="PiecesLeft">Pieces that can be bought now, beside the other lines.</param>
/// <param name="Notes">On what terms it is sold.</param>
public sealed record CartRow(
    string Sku,
    string Slug,
    string Name,
    TeaLook Look,
    long NetGrams,
    long Price,
    long Quantity,
    long Total,
    long PiecesLeft,
    IReadOnlyList<string>? Notes = null);
