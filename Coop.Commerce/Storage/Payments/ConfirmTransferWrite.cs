using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Books a transfer the treasurer saw on the account.</summary>
public static class ConfirmTransferWrite
{
    /// <summary>Books it once: the same reference again gives the order as it stands.</summary>
    public static async Task<Outcome<PaymentRecorded>> ConfirmTransferAsync(
        this CoopSession session, ConfirmTransferRequest request, CancellationToken stop = default)
    {
        var reference = (request.Reference ?? "").Trim();
        if (reference.Length is 0 or > 64)
        {
            return new PaymentRefusal.NoReference();
        }

        if (!PlainWords.IsCode(reference))
        {
            return new OrderRefusal.Malformed("reference", reference);
        }

        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var name = IncomingTransfer.BankName(reference);
        if (await session.Documents.KnownAsync([name], stop) is [var known])
        {
            var booked = await session.Documents.LoadAsync<Transfer>(known.Transfer, stop);
            return booked?.Order == open.Order.Code && known.Amount == request.Amount
                ? new PaymentRecorded(open.Order.Code.Value, open.View(), true)
                : new PaymentRefusal.ReferenceTaken(reference, known.Amount, booked?.Order?.Value);
        }

        var at = FieldTime.Of(request.ReceivedAt);
        if (at.IsAheadOf(session.Now))
        {
            return new OrderRefusal.Malformed("receivedAt", "");
        }

        var incoming = new IncomingTransfer(
            TransferId.From(Mint.Ulid(session.Now)), "hand", reference, reference, request.Amount, null, at);
        if ((await BookTransferWrite.BookAsync(
            open, incoming.Id, request.Amount, reference, "hand", at, stop)).Refuses(out var matched,
                out var why))
        {
            return why!;
        }

        BookTransferWrite.Begin(session, incoming, [], matched);
        return new PaymentRecorded(open.Order.Code.Value, open.View(), false);
    }
}
