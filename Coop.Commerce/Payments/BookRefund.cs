using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Takes in where a refund stands. A later state wins; an earlier one, told late, says
/// nothing.</summary>
internal static class BookRefund
{
    public static Decision<PaymentEvent> Decide(Payment payment, PaymentFact.RefundIs told, FieldTime at)
    {
        var own = payment.Refunds.FirstOrDefault(r => told.Key is not null && r.Key == told.Key)?.Sequence;
        var known = PaymentRefunds.Find(payment, own, told.Refund);
        var isNew = known is null || known.Refund is null || known.State < told.State;
        if (!isNew)
        {
            return Array.Empty<PaymentEvent>();
        }

        var (sequence, amount) = (known?.Sequence ?? own, BookCard.Dong(told.Amount, told.Currency));
        var key = known?.Charge ?? told.Charge;
        return told.State switch
        {
            RefundState.Pending => new PaymentEvent.RefundPending(sequence, told.Refund, key, amount, at),
            RefundState.Succeeded => new PaymentEvent.RefundSucceeded(sequence, told.Refund, key, amount, at),
            RefundState.Failed => new PaymentEvent.RefundFailed(
                sequence, told.Refund, key, amount, told.Reason, at),
            _ => throw new InvalidOperationException($"{told.State} is no state of a refund."),
        };
    }
}
