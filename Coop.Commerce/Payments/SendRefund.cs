using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Somebody sent money back by hand and tells the bank's reference.</summary>
public sealed record SendRefund(long Amount, string Reference, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, SendRefund command)
    {
        var same = payment.Receipts.FirstOrDefault(r =>
            r.Kind == "refund" && r.Reference == command.Reference);
        return command switch
        {
            { Amount: <= 0 } => new PaymentRefusal.NoAmount(command.Amount),
            { Reference.Length: 0 } => new PaymentRefusal.NoReference(),
            _ when same?.Amount == command.Amount => Array.Empty<PaymentEvent>(),
            _ when same is not null =>
                new PaymentRefusal.ReferenceTaken(command.Reference, same.Amount, payment.Code.Value),
            _ when command.Amount > payment.Refundable() =>
                new PaymentRefusal.RefundTooHigh(command.Amount, payment.Refundable()),
            _ => new PaymentEvent.RefundSent(command.Amount, command.Reference, command.At),
        };
    }
}
