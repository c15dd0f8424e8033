using Coop.Commerce.Storage.Stock;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Api;

/// <summary>What is done to lots beside making and packing them.</summary>
internal static class LotDeedEndpoints
{
    public static void MapLotDeeds(this RouteGroupBuilder api)
    {
        api.MapPost("/holds", Hold).Needs(Scopes.TraceWrite)
            .Describes<HoldBody, HoldAnswer>("Hold lots: nothing leaves them or is made of them");
        api.MapPost("/releases", Release).Needs(Scopes.TraceWrite)
            .Describes<HoldBody, ReleaseAnswer>("Release lots that people hold");
        api.MapPost("/lots/{code}/corrections", Correct).Needs(Scopes.TraceWrite)
            .Describes<CorrectionBody, CorrectionAnswer>("Correct leaf that was weighed in wrongly");
        api.MapPost("/lots/{code}/display", Display).Needs(Scopes.TraceWrite)
            .Describes<DisplayBody, DisplayAnswer>("Suspend, restore or cancel what is public of a lot");
    }

    private static Task<IResult> Correct(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<CorrectionBody, CorrectReceiptRequest, ReceiptCorrected>(
            http,
            body => LotCode.TryParse(code, out var lot)
                ? new CorrectReceiptRequest(lot, body.PickedOn, body.Grams, body.Grade, body.Reason)
                : new[] { new ShapeFault("code", ShapeTexts.NotCode) },
            (session, request, stop) => session.CorrectReceiptAsync(request, stop),
            done => Answer.Created(
                new CorrectionAnswer(done.Lot, done.OnHand, done.Of, done.Before), $"/api/lots/{done.Lot}"));

    private static Task<IResult> Display(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<DisplayBody, ChangeDisplayRequest, DisplayChanged>(
            http,
            body => LotCode.TryParse(code, out var lot)
                ? new ChangeDisplayRequest(
                    lot, body.State, body.Reason, body.Basis, body.By, body.KnownAt)
                : new[] { new ShapeFault("code", ShapeTexts.NotCode) },
            (session, request, stop) => session.ChangeDisplayAsync(request, stop),
            done => Answer.Created(
                new DisplayAnswer(
                    done.Lot, done.Display.State, done.Display.Since.At, done.Display.Began.At,
                    done.Display.Due()),
                $"/api/lots/{done.Lot}"));

    private static Task<IResult> Hold(HttpContext http, Posting posting) =>
        posting.RunAsync<HoldBody, HoldLotsRequest, LotsHeld>(
            http,
            body => Codes(body.Lots, lots => new HoldLotsRequest(lots, body.Reason)),
            (session, request, stop) => session.HoldGoodsAsync(request, stop),
            done => Answer.Created(new HoldAnswer(done.Hold.Value, done.Lots)));

    private static Task<IResult> Release(HttpContext http, Posting posting) =>
        posting.RunAsync<HoldBody, ReleaseLotsRequest, LotsReleased>(
            http,
            body => Codes(body.Lots, lots => new ReleaseLotsRequest(lots, body.Reason)),
            (session, request, stop) => session.ReleaseGoodsAsync(request, stop),
            done => Answer.Created(new ReleaseAnswer(done.Lots, done.Free)));

    private static Read<T> Codes<T>(IReadOnlyList<string> texts, Func<IReadOnlyList<LotCode>, T> request)
    {
        var faults = texts.Select((text, at) => (text, at)).Where(t => !LotCode.TryParse(t.text, out _))
            .Select(t => new ShapeFault($"lots[{Numerals.Of(t.at)}]", ShapeTexts.NotCode)).ToArray();
        return faults.Length > 0 ? faults : request([.. texts.Select(LotCode.Parse)]);
    }
}

/// <summary>What is public of a lot, changed.</summary>
/// <param name="State">suspended, restored or cancelled.</param>
/// <param name="Began">When the fault or the order became known.</param>
/// <param name="Due">When it must be settled: 24 hours after that.</param>
internal sealed record DisplayAnswer(
    LotCode Lot, string State, DateTimeOffset Since, DateTimeOffset Began, DateTimeOffset Due);

/// <summary>A hold.</summary>
/// <param name="Lots">The lots it lies on.</param>
internal sealed record HoldAnswer(string Hold, IReadOnlyList<LotCode> Lots);

/// <summary>Lots released.</summary>
/// <param name="Free">Those that nothing holds any more.</param>
internal sealed record ReleaseAnswer(IReadOnlyList<LotCode> Lots, IReadOnlyList<LotCode> Free);

/// <summary>Leaf corrected.</summary>
/// <param name="OnHand">What is left of it now, grams.</param>
/// <param name="Price">What it is worth now, đồng; left out when it has no price.</param>
/// <param name="PriceBefore">What was owed for it before; left out when that did not change.</param>
internal sealed record CorrectionAnswer(LotCode Lot, long OnHand, LeafAmount? Price, long? PriceBefore);
