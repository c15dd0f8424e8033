using Coop.Commerce.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Scan;

/// <summary>The page of one pack. It writes nothing and is kept by no cache.</summary>
internal static class PackHandler
{
    public static async Task<IResult> ShowAsync(
        ShopDesk desk, PackedSerial pack, ProductView product, PathPair path)
    {
        var story = await desk.Need<StoryShelf>().StoryAsync(desk.Session, pack.Lot, desk.Stop)
            ?? throw new InvalidOperationException(
                $"Pack {pack.Serial} is of a lot that is not in the books.");
        var tale = new LotTale(story, product);
        var mark = await RecallMark.OfAsync(desk.Session, pack.Lot, pack.Serial, desk.Stop);
        desk.Http.Response.Headers.CacheControl = "no-store";
        if (story.IsHidden())
        {
            return HiddenLot.Page(desk, path, story, product, mark);
        }

        if (mark is null && await LotMeasure.WhyHiddenAsync(desk, tale) is { } hidden)
        {
            return Refusals.Of(hidden);
        }

        return Html.Page(PackTemplate.Create(new PackPage(
            desk.Visit(path), pack.Serial.Value, Verdict(pack, tale, mark, desk.Today), EarlierScans: null,
            FirstScannedOn: null, desk.Today, mark?.Recall ?? tale.Reason(desk.Language),
            await desk.SealedAsync(
                tale.Facts(desk.Settings, desk.Place, desk.Today, desk.Language)), tale.Buy())));
    }

    /// <summary>The worst that is known comes first.</summary>
    private static PackVerdict Verdict(
        PackedSerial pack, LotTale tale, RecallMark? mark, DateOnly today) => tale switch
    {
        _ when mark is { IsRecalled: true } => PackVerdict.Recalled,
        _ when mark is not null => PackVerdict.Held,
        { LostItsClaim: true } => PackVerdict.ClaimLost,
        _ when tale.Packs.BestBefore < today => PackVerdict.PastBest,
        _ when pack.Order is null => PackVerdict.GenuineNotSold,
        _ => PackVerdict.Genuine,
    };
}
