using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Scan;

/// <summary>The page of a lot of packs.</summary>
internal static class LotHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        return LotCode.TryParse(code, out var lot)
            ? await ShowAsync(desk, lot)
            : Unknown(desk, code);
    }

    public static async Task<IResult> ShowAsync(ShopDesk desk, LotCode lot)
    {
        var story = await desk.Need<StoryShelf>().StoryAsync(desk.Session, lot, desk.Stop);
        if (story is not { Packs: { } packs, Publishable: true }
            || await desk.Session.ProductBySkuAsync(packs.Sku, desk.Today, desk.Stop) is not { } product)
        {
            return Unknown(desk, lot.Value);
        }

        var tale = new LotTale(story, product);
        var mark = await RecallMark.OfAsync(desk.Session, lot, null, desk.Stop);
        if (story.IsHidden())
        {
            return HiddenLot.Page(desk, Paths.Lot.Of(lot.Value), story, product, mark);
        }

        if (mark is null && await LotMeasure.WhyHiddenAsync(desk, tale) is { } hidden)
        {
            return Refusals.Of(hidden);
        }

        return Html.Page(LotTemplate.Create(new LotPage(
            desk.Visit(Paths.Lot.Of(lot.Value)), State(tale, mark),
            mark?.Recall ?? tale.Reason(desk.Language), packs.Units,
            await desk.SealedAsync(
                tale.Facts(desk.Settings, desk.Place, desk.Today, desk.Language)), tale.Buy())));
    }

    private static LotState State(LotTale tale, RecallMark? mark) => mark switch
    {
        { IsRecalled: true } => LotState.Recalled,
        not null => LotState.Held,
        _ => tale.LostItsClaim ? LotState.ClaimLost : LotState.Good,
    };

    private static IResult Unknown(ShopDesk desk, string code) => Html.Page(
        UnknownCodeTemplate.Create(new UnknownCodePage(
            desk.Visit(Paths.Lot.Of(code)), code.Length <= 40 ? code : code[..40], null)),
        StatusCodes.Status404NotFound);
}
