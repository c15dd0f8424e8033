using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Api;

/// <summary>The ways out of a lot beside processing and packing.</summary>
internal static class DeliveryEndpoints
{
    public static void MapDeliveries(this RouteGroupBuilder api)
    {
        api.MapPost("/takings", Take).Needs(Scopes.TraceWrite)
            .Describes<TakingBody, LessenedAnswer>("Note a count, a sample, tasting, a gift, own use");
        api.MapPost("/disposals", Dispose).Needs(Scopes.TraceWrite)
            .Describes<DisposalBody, LessenedAnswer>("Destroy some of a lot");
        api.MapPost("/deliveries", Send).Needs(Scopes.TraceWrite)
            .Describes<LotDeliveryBody, DeliveryAnswer>("Deliver lots unpacked");
        api.MapPost("/deliveries/{code}/returns", Return).Needs(Scopes.TraceWrite)
            .Describes<DeliveryReturnBody, DeliveryAnswer>("Take part of a delivery back");
    }

    private static Task<IResult> Take(HttpContext http, Posting posting) =>
        posting.RunAsync<TakingBody, TakeLotRequest, LotLessened>(
            http,
            body => LotCode.TryParse(body.Lot, out var lot)
                ? new TakeLotRequest(lot, body.For, body.Amount, body.Found ?? false, body.Reason, body.At)
                : new[] { new ShapeFault("lot", ShapeTexts.NotCode) },
            (session, request, stop) => session.TakeLotAsync(request, stop),
            Lessened);

    private static Task<IResult> Dispose(HttpContext http, Posting posting) =>
        posting.RunAsync<DisposalBody, DisposeLotRequest, LotLessened>(
            http,
            body => LotCode.TryParse(body.Lot, out var lot)
                ? new DisposeLotRequest(lot, body.Amount, body.Way, body.Reason, body.At)
                : new[] { new ShapeFault("lot", ShapeTexts.NotCode) },
            (session, request, stop) => session.DisposeLotAsync(request, stop),
            Lessened);

    private static Task<IResult> Send(HttpContext http, Posting posting) =>
        posting.RunAsync<LotDeliveryBody, SendDeliveryRequest, DeliverySent>(
            http,
            body => Lines(body.Lines, lines => new SendDeliveryRequest(
                new DeliveryContact(body.Receiver.Name, body.Receiver.Phone, body.Receiver.Address),
                body.Vehicle, body.Document, lines, body.At)),
            (session, request, stop) => session.SendDeliveryAsync(request, stop),
            done => Answer.Created(new DeliveryAnswer(done.Delivery, done.Grams)));

    private static Task<IResult> Return(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<DeliveryReturnBody, ReturnDeliveryRequest, DeliveryBack>(
            http,
            body => Lines(body.Lines, lines => new ReturnDeliveryRequest(
                code, lines, body.Fate, body.Reason, body.At)),
            (session, request, stop) => session.ReturnDeliveryAsync(request, stop),
            done => Answer.Created(new DeliveryAnswer(done.Delivery, done.Grams)));

    private static Answer Lessened(LotLessened done) =>
        Answer.Created(new LessenedAnswer(done.Lot, done.Grams, done.Units), $"/api/lots/{done.Lot}");

    private static Read<T> Lines<T>(
        IReadOnlyList<BatchInputBody> lines, Func<IReadOnlyList<BatchInput>, T> request)
    {
        var faults = lines.Select((line, at) => (line, at)).Where(l => !LotCode.TryParse(l.line.Lot, out _))
            .Select(l => new ShapeFault($"lines[{Numerals.Of(l.at)}].lot", ShapeTexts.NotCode)).ToArray();
        return faults.Length > 0
            ? faults
            : request([.. lines.Select(l => new BatchInput(LotCode.Parse(l.Lot), l.Grams))]);
    }
}

/// <summary>What is gone of a lot.</summary>
/// <param name="Units">Packs; 0 for what is weighed.</param>
internal sealed record LessenedAnswer(LotCode Lot, long Grams, int Units);

/// <summary>A delivery, or what came back of it.</summary>
internal sealed record DeliveryAnswer(LotCode Delivery, long Grams);
