using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Labels;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Scan;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Marten;
using Microsoft.AspNetCore.Http.Features;

namespace Coop.Storefront.Office.Workshop;

/// <summary>The stickers of a lot of packs, as a PDF that is written while serials are read.</summary>
public static class LabelFile
{
    public static async Task<IResult> GetAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (!LotCode.TryParse(desk.Route("code"), out var code)
            || await session.LotAsync(code, desk.Stop) is not { Packs: { } packs } lot
            || LabelPaper.Find(desk.Query("to") is { Length: > 0 } to ? to : "24") is not { } paper)
        {
            return Gate.NotHere(desk);
        }

        if (await RefusedAsync(desk, session, lot) is { } refused)
        {
            return refused;
        }

        var settings = await session.CoopSettingsAsync(desk.Stop);
        var product = await session.ProductBySkuAsync(packs.Goods.Sku, desk.Day, desk.Stop);
        var run = new LabelRun(
            product?.Name.Vi ?? packs.Goods.Key, packs.Goods.Net.Grams, code.Value, packs.PackedOn,
            packs.BestBefore, settings.Legal.Name, settings.Legal.Address);
        var serials = new List<SerialNumber>(packs.Units);
        await foreach (var serial in session.SerialsAsync(code, desk.Stop))
        {
            serials.Add(serial);
        }

        var address = AddressOf(desk, settings, packs.Goods, lot.Code);
        var labels = serials.Select(serial => new PackLabel(serial.Value, address + serial.Value));
        return Results.Stream(
            target =>
            {
                // The writer is synchronous and works page by page, straight into the answer.
                desk.Http.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
                LabelSheet.Write(target, paper, run, labels);
                return Task.CompletedTask;
            },
            "application/pdf", $"tem-{code.Value}.pdf");
    }

    /// <summary>The page that says why no labels are printed; null when they may be.</summary>
    private static async Task<IResult?> RefusedAsync(Desk desk, IQuerySession session, Lot lot)
    {
        var story = await session.LotStoryAsync(lot.Code, desk.Need<PeopleVault>(), desk.Stop);
        if (lot.Display is { } display && display.IsHidden())
        {
            return desk.Page(
                desk.Say(OfficeWorkshopTexts.LotTitle, lot.Code.Value), OfficeTab.Lots,
                [.. DisplayDeeds.Note(desk, lot), new Part.Words(desk.Say(DisplayTexts.NoLabels))],
                OfficePaths.Lot.Of(lot.Code.Value), status: StatusCodes.Status409Conflict);
        }

        var now = desk.Need<TimeProvider>().GetUtcNow();
        var meter = await LotMeasure.OfAsync(session, story!, now, desk.Stop);
        return meter.IsComplete
            ? null
            : desk.Page(
                desk.Say(OfficeWorkshopTexts.LotTitle, lot.Code.Value), OfficeTab.Lots,
                [.. LotMeter.Missing(desk, lot.Code.Value, meter)], OfficePaths.Lot.Of(lot.Code.Value),
                status: RefusalStatus.Of(LotMeasure.Refusal(lot.Code.Value, meter)));
    }

    /// <summary>Everything of a pack's address but its serial: the co-op's own domain, product and
    /// lot.</summary>
    private static string AddressOf(Desk desk, CoopSettings settings, PackedGoods goods, LotCode lot)
    {
        var request = desk.Http.Request;
        var own = settings.Hosts.Count > 0 && settings.Hosts[0] != request.Host.Host
            ? "https://" + settings.Hosts[0]
            : $"{request.Scheme}://{request.Host}";
        var path = goods.Gtin is { } gtin
            ? Paths.GtinPack.Of(gtin.Value, lot.Value, "").Vi
            : Paths.OwnPack.Of(goods.Key, lot.Value, "").Vi;
        return own + path;
    }
}
