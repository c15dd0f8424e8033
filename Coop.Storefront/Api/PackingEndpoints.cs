using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Api;

/// <summary>Packs: where tea ends and the shop's pieces begin.</summary>
internal static class PackingEndpoints
{
    public static void MapPackings(this RouteGroupBuilder api) =>
        api.MapPost("/packings", PackLot).Needs(Scopes.TraceWrite)
            .Describes<PackingBody, PackingAnswer>("Fill packs from a lot");

    private static Task<IResult> PackLot(HttpContext http, Posting posting) =>
        posting.RunAsync<PackingBody, PackLotRequest, LotPacked>(
            http,
            body => LotCode.TryParse(body.Lot, out var lot)
                ? new PackLotRequest(lot, body.Sku, body.Units, body.PackedOn, body.BestBefore)
                : new[] { new ShapeFault("lot", ShapeTexts.NotCode) },
            (session, request, stop) => session.PackLotAsync(request, stop),
            done => Answer.Created(
                new PackingAnswer(done.Lot, done.Gtin, done.Units, $"/api/lots/{done.Lot}/serials"),
                $"/api/lots/{done.Lot}"));
}

/// <summary>A lot of packs.</summary>
/// <param name="Serials">Where its serials are.</param>
internal sealed record PackingAnswer(LotCode Lot, string? Gtin, int Units, string Serials);
