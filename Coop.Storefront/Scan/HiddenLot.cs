using Coop.Commerce.Catalog;
using Coop.Storefront.Drawings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>What is answered for a lot whose display is suspended (200) or cancelled (410).</summary>
internal static class HiddenLot
{
    /// <summary>The notice for people.</summary>
    public static IResult Page(
        ShopDesk desk, PathPair path, LotStory story, ProductView product, RecallMark? mark) => Html.Page(
        HiddenTemplate.Create(new HiddenPage(
            desk.Visit(path), product.Name.In(desk.Language.Tag()), TeaLooks.Of(product.Drawing),
            story.Code.Value, mark, story.Display!)),
        Status(story.Display!));

    /// <summary>The same for programs.</summary>
    public static Answer Json(LotStory story)
    {
        var notice = new HiddenLotAnswer(story.Code, story.Display!);
        return Answer.Ok(notice) with { Status = Status(story.Display!) };
    }

    private static int Status(StoryDisplay display) => display.State == LotDisplay.Cancelled
        ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
}

/// <summary>A lot of which nothing but this is public.</summary>
internal sealed record HiddenLotAnswer(LotCode Code, StoryDisplay Display);
