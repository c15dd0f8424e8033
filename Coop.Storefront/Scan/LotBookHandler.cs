using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Scan;

/// <summary>The page on which anybody compares a lot's records with their seals.</summary>
internal static class LotBookHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        if (!LotCode.TryParse(code, out var lot)
            || await desk.Need<StoryShelf>().StoryAsync(desk.Session, lot, desk.Stop)
                is not { Packs: not null, Publishable: true } story
            || story.IsHidden())
        {
            return await LotHandler.ShowAsync(http, code);
        }

        var proofs = (await desk.Need<IDocumentStore>().EventProofsAsync(
            desk.Session.TenantId, [.. story.Facts.Select(f => f.Id)], desk.Stop)).ToDictionary(p => p.Event);
        var lines = story.Facts.Select(fact => proofs.TryGetValue(fact.Id, out var proof)
            ? new LotBookLine(
                OfficeWorkshopTexts.Step(fact.Type, desk.Language), fact.RecordedAt, fact.Hash,
                proof.Entry.Position, $"{SealsPaths.Published}/proof?event={fact.Id:D}")
            : new LotBookLine(
                OfficeWorkshopTexts.Step(fact.Type, desk.Language), fact.RecordedAt, fact.Hash, null, null));
        var releases = await desk.Session.ReleasesAsync(story.Runs.Select(r => r.Code), desk.Stop);
        desk.Http.Response.Headers.CacheControl = "public, max-age=60";
        return Html.Page(LotBookTemplate.Create(new LotBookPage(
            desk.Visit(SealsPaths.LotBook.Of(lot.Value)), lot.Value,
            proofs.Values.FirstOrDefault()?.Head.Day, [.. lines], $"/api/lots/{lot.Value}/bundle",
            [.. releases.Select(r => OfficeSealsTexts.ReleasedOn.In(
                desk.Language, r.Code.Value, Show.Date(r.At.On, desk.Language), r.KeyId))])));
    }
}
