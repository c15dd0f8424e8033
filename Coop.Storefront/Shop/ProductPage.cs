using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>
/// A product; template <c>ProductTemplate</c>. Its form posts <c>sku</c>, <c>quantity</c>, <c>do=add</c> to
/// the cart.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Slug">Last segment of its address.</param>
/// <param name="Name">Its name in the page's language.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="Summary">One sentence: what tea it is.</param>
/// <param name="Story">Paragraphs about where it comes from and how it is made.</param>
/// <param name="Brewing">Steps to brew it, in order; may be empty.</param>
/// <param name="Tags">Short marks such as <c>VietGAP</c>.</param>
/// <param name="Variants">Packs on sale, at least one, smallest first.</param>
/// <param name="Lots">Lots that the pieces on sale come from; empty when sold out.</param>
/// <param name="Origin">Where it grows: commune and province.</param>
/// <param name="Certificates">Certificates that cover the product today, one sentence each.</param>
/// <param name="Notice">Something to say at the top, or null.</param>
public sealed record ProductPage(
    Visit Visit,
    string Slug,
    string Name,
    TeaLook Look,
    string Summary,
    IReadOnlyList<string> Story,
    IReadOnlyList<string> Brewing,
    IReadOnlyList<string> Tags,
    IReadOnlyList<VariantOffer> Variants,
    IReadOnlyList<LotOnSale> Lots,
    string Origin,
    ProductNotice? Notice,
    IReadOnlyList<string>? Certificates = null)
{
    /// <summary>True when at least one piece of any variant can be bought.</summary>
    public bool Available => Variants.Any(v => v.PiecesLeft > 0);
}

/// <summary>One pack size of a product.</summary>
/// <param name="Sku">What the cart is told.</param>
/// <param name="NetGrams">Net weight in grams.</param>
/// <param name="Price">Price in đồng, VAT included.</param>
/// <param name="PiecesLeft">Pieces available, zero or more.</param>
/// <param name="Gtin">GTIN, or null when it has none.</param>
/// <param name="ComparePrice">A higher price to compare with, or null.</param>
/// <param name="Promised">True when a coming harvest is ordered.</param>
/// <param name="Notes">On what terms it is sold.</param>
public sealed record VariantOffer(
    string Sku, long NetGrams, long Price, long PiecesLeft, string? Gtin, long? ComparePrice = null,
    bool Promised = false, bool InSeason = true, IReadOnlyList<string>? Notes = null);

/// <summary>A lot that is on sale now.</summary>
/// <param name="Code">The lot's code.</param>
/// <param name="PickedFrom">First picking day of its leaf.</param>
/// <param name="PickedTo">Last picking day of its leaf.</param>
/// <param name="BestBefore">Best before, or null.</param>
/// <param name="Pieces">Pieces left of it.</param>
public sealed record LotOnSale(
    string Code, DateOnly PickedFrom, DateOnly PickedTo, DateOnly? BestBefore, long Pieces);

/// <summary>What the top of the product page says.</summary>
public abstract record ProductNotice
{
    private ProductNotice()
    {
    }

    /// <summary>A scanned lot is not in the books; the product is shown instead.</summary>
    /// <param name="Code">The lot code as scanned.</param>
    public sealed record UnknownLot(string Code) : ProductNotice;

    /// <summary>More was asked for than there is.</summary>
    /// <param name="Left">Pieces left.</param>
    public sealed record NotEnough(long Left) : ProductNotice;

    /// <summary>Packs of this product are being recalled.</summary>
    /// <param name="Lots">Codes of their lots.</param>
    public sealed record Recalled(IReadOnlyList<string> Lots) : ProductNotice;
}
