using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Api;

/// <summary>From leaf to packs.</summary>
internal static class LotEndpoints
{
    public static void MapLots(this RouteGroupBuilder api)
    {
        api.MapPost("/receipts", ReceiveLeaf).Needs(Scopes.TraceWrite)
            .Describes<ReceiptBody, ReceiptAnswer>("Weigh fresh leaf in");
        api.MapPost("/batches", ProcessBatch).Needs(Scopes.TraceWrite)
            .Describes<BatchBody, BatchAnswer>("Record a run in the workshop");
    }

    private static Task<IResult> ReceiveLeaf(HttpContext http, Posting posting) =>
        posting.RunAsync<ReceiptBody, BuyLeafRequest, LeafBought>(
            http,
            body => new BuyLeafRequest(
                new ReceiveLeafRequest(
                    body.Plot, body.PickedOn, body.ReceivedAt, body.Grams, body.Grade, body.Line),
                body.QualityPercent, body.Check?.Request()),
            (session, request, stop) => session.BuyLeafAsync(request, stop),
            done => Answer.Created(
                new ReceiptAnswer(done.Lot, done.Grams, done.Of), $"/api/lots/{done.Lot}"));

    private static Task<IResult> ProcessBatch(HttpContext http, Posting posting) =>
        posting.RunAsync<BatchBody, ProcessBatchRequest, BatchProcessed>(
            http,
            Request,
            (session, request, stop) => session.ProcessBatchAsync(request, stop),
            done => Answer.Created(
                new BatchAnswer(
                    done.Batch, done.Outputs, Math.Round(done.YieldPercent, 1), done.WithinBand)));

    private static Read<ProcessBatchRequest> Request(BatchBody body)
    {
        var inputs = new List<BatchInput>();
        var faults = new List<ShapeFault>();
        foreach (var (input, at) in body.Inputs.Select((input, at) => (input, at)))
        {
            if (LotCode.TryParse(input.Lot, out var lot))
            {
                inputs.Add(new BatchInput(lot, input.Grams));
            }
            else
            {
                faults.Add(new ShapeFault($"inputs[{Numerals.Of(at)}].lot", ShapeTexts.NotCode));
            }
        }

        var outputs = body.Outputs.Select(o => new BatchOutput(o.Grade, o.Grams)).ToList();
        return new Read<ProcessBatchRequest>(
            new ProcessBatchRequest(
                body.TeaType, inputs, outputs, body.StartedAt, body.FinishedAt, body.Operator), faults);
    }
}

/// <summary>A lot of leaf.</summary>
/// <param name="Price">What is owed for it; left out until it has a price.</param>
internal sealed record ReceiptAnswer(LotCode Lot, long Grams, LeafAmount? Price);

/// <summary>A run.</summary>
/// <param name="YieldPercent">Tea out of the fresh leaf it came from, one decimal.</param>
/// <param name="WithinBand">False: the lots cannot be packed until the yield is explained.</param>
internal sealed record BatchAnswer(
    string Batch, IReadOnlyList<ProducedLot> Outputs, decimal YieldPercent, bool WithinBand);
