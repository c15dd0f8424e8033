using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Stops asking for money: the order was cancelled or has expired.</summary>
public sealed record ClosePayment(string Why, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, ClosePayment command) => payment.IsClosed
        ? Array.Empty<PaymentEvent>()
        : new PaymentEvent.Closed(command.Why, command.At);
}
