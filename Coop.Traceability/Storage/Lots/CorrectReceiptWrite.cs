using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="CorrectReceipt"/> decides, on the lot and on its plot.</summary>
public static class CorrectReceiptWrite
{
    /// <summary>Corrects leaf that was weighed in wrongly.</summary>
    public static async Task<Outcome<ReceiptCorrected>> CorrectReceiptAsync(
        this CoopSession session, CorrectReceiptRequest request, CancellationToken stop = default)
    {
        if ((await LotStreams.OfAsync(session, [request.Lot], stop))[0].Stream is not { } stream)
        {
            return new LotRefusal.NotFound(request.Lot.Value);
        }

        var lot = stream.Aggregate!;
        var plot = lot.Origin.Plot is { } id ? await session.FetchAsync<Plot>(id.Value, stop) : null;
        var first = await session.Documents.Events.QueryAllRawEvents()
            .Where(e => e.MatchesSql("d.stream_id = ? and d.version = 1", lot.Id)).FirstAsync(stop);
        var text = SideTexts.Of(session, request.Reason);
        var decision = CorrectReceipt.Decide(lot, plot?.Aggregate, new CorrectReceipt(
            request.Lot, first.Id, request.PickedOn, request.Grams, request.Grade, text.Text.Length,
            text.Ref(), session.Now));
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        session.Documents.Store(text);
        var corrected = (LotEvent.Corrected)decision.Facts()[0];
        var received = (LotEvent.Received)first.Data;
        plot!.AppendOne(ReceiveLeaf.PickingOf(
            received with { PickedOn = corrected.PickedOn, Weight = corrected.Weight }));
        return new ReceiptCorrected(lot.Code, Lot.Fold(lot, corrected).OnHand.Grams);
    }
}
