using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Api;

/// <summary>Lots taken apart, put together, graded anew, taken out of their packs.</summary>
internal static class ReworkEndpoints
{
    public static void MapReworks(this RouteGroupBuilder api)
    {
        api.MapPost("/reworks", Rework).Needs(Scopes.TraceWrite)
            .Describes<ReworkBody, ReworkAnswer>("Split, merge or re-grade lots");
        api.MapPost("/unpackings", Unpack).Needs(Scopes.TraceWrite)
            .Describes<UnpackingBody, UnpackingAnswer>("Open packs: they are tea again, to be packed anew");
        api.MapPost("/batches/{code}/steps", Step).Needs(Scopes.TraceWrite)
            .Describes<StepBody, StepAnswer>("Enter one step of a run");
    }

    private static Task<IResult> Step(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<StepBody, RecordStepRequest, StepRecorded>(
            http,
            body => new RecordStepRequest(
                code, body.Step, body.StartedAt, body.EndedAt, body.TenthsOfDegree, body.Machine,
                body.Operator),
            (session, request, stop) => session.RecordStepAsync(request, stop),
            done => Answer.Created(new StepAnswer(done.Batch, done.Step)));

    private static Task<IResult> Rework(HttpContext http, Posting posting) =>
        posting.RunAsync<ReworkBody, ReworkLotsRequest, LotsReworked>(
            http,
            Request,
            (session, request, stop) => session.ReworkLotsAsync(request, stop),
            done => Answer.Created(new ReworkAnswer(done.Batch, done.Outputs, done.LossGrams)));

    private static Task<IResult> Unpack(HttpContext http, Posting posting) =>
        posting.RunAsync<UnpackingBody, UnpackRequest, PacksOpened>(
            http,
            Request,
            (session, request, stop) => session.UnpackLotAsync(request, stop),
            done => Answer.Created(
                new UnpackingAnswer(done.Batch, done.Tea, done.Grams, done.Units, done.Serials),
                $"/api/lots/{done.Tea}"));

    private static Read<ReworkLotsRequest> Request(ReworkBody body)
    {
        var faults = body.Inputs.Select((input, at) => (input, at))
            .Where(i => !LotCode.TryParse(i.input.Lot, out _))
            .Select(i => new ShapeFault($"inputs[{Numerals.Of(i.at)}].lot", ShapeTexts.NotCode)).ToArray();
        return faults.Length > 0 ? faults : new ReworkLotsRequest(
            body.Kind, [.. body.Inputs.Select(i => new BatchInput(LotCode.Parse(i.Lot), i.Grams))],
            [.. body.Outputs.Select(o => new BatchOutput(o.Grade ?? "", o.Grams))], body.At, body.Operator);
    }

    private static Read<UnpackRequest> Request(UnpackingBody body)
    {
        var faults = (body.Serials ?? []).Select((text, at) => (text, at))
            .Where(s => !SerialNumber.TryParse(s.text, out _))
            .Select(s => new ShapeFault($"serials[{Numerals.Of(s.at)}]", ShapeTexts.NotCode)).ToList();
        if (!LotCode.TryParse(body.Lot, out var lot))
        {
            faults.Add(new ShapeFault("lot", ShapeTexts.NotCode));
        }

        return faults.Count > 0 ? faults.ToArray() : new UnpackRequest(
            lot, body.Units, body.Grams, [.. (body.Serials ?? []).Select(SerialNumber.Parse)], body.At,
            body.Operator);
    }
}

/// <summary>A run.</summary>
/// <param name="LossGrams">Inputs less outputs.</param>
internal sealed record ReworkAnswer(string Batch, IReadOnlyList<ProducedLot> Outputs, long LossGrams);

/// <summary>Packs that are open.</summary>
/// <param name="Lot">The lot of tea that came out.</param>
/// <param name="Serials">The serials that are void now.</param>
internal sealed record UnpackingAnswer(
    string Batch, LotCode Lot, long Grams, int Units, IReadOnlyList<SerialNumber> Serials);

/// <summary>A step on record.</summary>
internal sealed record StepAnswer(string Batch, string Step);
