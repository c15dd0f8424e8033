using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Cash of a cash-on-delivery order was counted. A sum that differs is a fact, not an
/// error.</summary>
public sealed record ReceiveCash(long Amount, string Reference, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, ReceiveCash command)
    {
        if (payment.Method != "cod")
        {
            return new PaymentRefusal.WrongMethod(payment.Code.Value, payment.Method);
        }

        if (command.Amount <= 0)
        {
            return new PaymentRefusal.NoAmount(command.Amount);
        }

        var same = command.Reference.Length == 0 ? null : payment.Receipts.FirstOrDefault(
            r => r.Kind == "cash" && r.Reference == command.Reference);
        return same switch
        {
            null => new PaymentEvent.CashReceived(
                command.Amount, payment.Judge(command.Amount), command.Reference, command.At),
            _ when same.Amount == command.Amount => Array.Empty<PaymentEvent>(),
            _ => new PaymentRefusal.ReferenceTaken(command.Reference, same.Amount, payment.Code.Value),
        };
    }
}
