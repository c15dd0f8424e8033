using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Money that people count or send themselves.</summary>
public static class CashWrites
{
    /// <summary>Cash of a cash-on-delivery order was counted.</summary>
    public static async Task<Outcome<PaymentRecorded>> ReceiveCashAsync(
        this CoopSession session, ReceiveCashRequest request, CancellationToken stop = default)
    {
        if (Odd(request.Reference) is { } odd)
        {
            return odd;
        }

        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var (due, version) = (open.Payment.RefundDue(), open.Payment.Version);
        var command = new ReceiveCash(
            request.Amount, (request.Reference ?? "").Trim(), FieldTime.Of(request.ReceivedAt));
        var why = open.Do(ReceiveCash.Decide(open.Payment, command)) ?? await Settle.OrderAsync(open, due,
            stop);
        return why is null ? Recorded(open, version) : why;
    }

    /// <summary>Money was sent back by hand.</summary>
    public static async Task<Outcome<PaymentRecorded>> RecordRefundAsync(
        this CoopSession session, RecordRefundRequest request, CancellationToken stop = default)
    {
        if (Odd(request.Reference) is { } odd)
        {
            return odd;
        }

        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var version = open.Payment.Version;
        var command = new SendRefund(
            request.Amount, (request.Reference ?? "").Trim(), FieldTime.Of(request.SentAt));
        return open.Do(SendRefund.Decide(open.Payment, command)) is { } why ? why : Recorded(open, version);
    }

    /// <summary>References stay in events for ever, so they must be codes, not sentences.</summary>
    private static OrderRefusal.Malformed? Odd(string? reference) =>
        (reference ?? "").Trim() is { Length: > 0 } words && !PlainWords.IsCode(words)
            ? new OrderRefusal.Malformed("reference", words)
            : null;

    private static PaymentRecorded Recorded(OpenOrder open, long versionBefore) =>
        new(open.Order.Code.Value, open.View(), open.Payment.Version == versionBefore);
}
