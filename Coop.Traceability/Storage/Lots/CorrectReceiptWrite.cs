using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Purchasing;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="CorrectReceipt"/> decides: on the lot, its plot, and what is owed for
/// it.</summary>
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
        if (decision is Decision<LotEvent>.Refused no)
        {
            return no.Reason;
        }

        session.Documents.Store(text);
        var received = (LotEvent.Received)first.Data;
        var corrected = await UnderCertificateAsync(
            session, lot, (LotEvent.Corrected)decision.Facts()[0], received, stop);
        stream.AppendOne(corrected);
        plot!.AppendOne(ReceiveLeaf.PickingOf(Now(received, corrected)));
        var onHand = Lot.Fold(lot, corrected).OnHand.Grams;
        return await session.ReweighAsync(lot.Code, corrected, stop) switch
        {
            Outcome<LeafReweighed>.Done { Value: var money } =>
                new ReceiptCorrected(lot.Code, onHand, money.Of, money.Before),
            Outcome<LeafReweighed>.Refused unpaid => unpaid.Reason,
            _ => throw new InvalidOperationException("Leaf is priced again or refused."),
        };
    }

    /// <summary>The grams of a certificate's year follow; what does not fit in loses the claim.</summary>
    private static async Task<LotEvent.Corrected> UnderCertificateAsync(
        CoopSession session, Lot lot, LotEvent.Corrected corrected, LotEvent.Received received,
        CancellationToken stop)
    {
        if (lot.HasClaim())
        {
            await CertifiedOutput.GiveBackAsync(session, lot, stop);
        }

        return corrected.Losses.Count == 0
            && await CertifiedOutput.TakeAsync(session, Now(received, corrected), stop) is { } loss
                ? corrected with { Losses = [loss] }
                : corrected;
    }

    private static LotEvent.Received Now(LotEvent.Received received, LotEvent.Corrected corrected) =>
        received with { PickedOn = corrected.PickedOn, Weight = corrected.Weight };
}
