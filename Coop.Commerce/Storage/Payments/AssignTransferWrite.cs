using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Books an unknown transfer by hand.</summary>
public static class AssignTransferWrite
{
    /// <summary>A person says which order the transfer was for.</summary>
    public static async Task<Outcome<PaymentRecorded>> AssignTransferAsync(
        this CoopSession session, AssignTransferRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.LoadAsync<Transfer>(request.Transfer ?? "", stop) is not { } known)
        {
            return new PaymentRefusal.TransferNotFound(request.Transfer ?? "");
        }

        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        if (known.Order is { } booked)
        {
            return booked == open.Order.Code
                ? new PaymentRecorded(booked.Value, open.View(), true)
                : new PaymentRefusal.TransferNotFound(known.Id);
        }

        var stream = await session.FetchAsync<Transfer>(known.Id, stop);
        if ((await BookTransferWrite.BookAsync(
            open, TransferId.Parse(known.Id), known.Amount, known.Reference, "hand", known.At, stop))
            .Refuses(out var matched, out var why))
        {
            return why!;
        }

        stream.AppendOne(matched!);
        return new PaymentRecorded(open.Order.Code.Value, open.View(), false);
    }
}
