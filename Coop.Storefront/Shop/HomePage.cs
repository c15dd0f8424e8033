using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>The shop's first page; template <c>HomeTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Products">What is listed, in the order shown; empty shows "no tea for sale now".</param>
/// <param name="Households">How many households grow for the co-op.</param>
/// <param name="AreaM2">Their tea land, in square metres.</param>
/// <param name="Place">Commune and province: <c>xã Tân Trào, tỉnh Tuyên Quang</c>.</param>
/// <param name="SamplePack">Address of a pack's page to try, or null.</param>
public sealed record HomePage(
    Visit Visit,
    IReadOnlyList<ProductCard> Products,
    long Households,
    long AreaM2,
    string Place,
    string? SamplePack);

/// <summary>One product on a card.</summary>
/// <param name="Slug">Last segment of its address.</param>
/// <param name="Name">Its name in the page's language.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="Sku">The variant that "add to cart" adds.</param>
/// <param name="Price">That variant's price in đồng, VAT included.</param>
/// <param name="NetGrams">That variant's net weight in grams.</param>
/// <param name="FromPrice">True when dearer variants exist: the price reads "from".</param>
/// <param name="PickedOn">When the newest leaf on sale was picked; null when unknown or mixed.</param>
/// <param name="PiecesLeft">Pieces available of that variant, zero or more.</param>
/// <param name="Tags">Short marks (<c>VietGAP</c>, <c>OCOP 4 sao</c>), at most two are shown.</param>
/// <param name="ComparePrice">A higher price to compare with, or null.</param>
/// <param name="Summary">One short line under the name, or empty.</param>
public sealed record ProductCard(
    string Slug,
    string Name,
    TeaLook Look,
    string Sku,
    long Price,
    long NetGrams,
    bool FromPrice,
    DateOnly? PickedOn,
    long PiecesLeft,
    IReadOnlyList<string> Tags,
    string Summary,
    long? ComparePrice = null);
