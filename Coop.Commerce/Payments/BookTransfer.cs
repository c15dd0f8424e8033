using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>A transfer belongs to this payment. Whatever the amount, money that came is a fact.</summary>
public sealed record BookTransfer(TransferId Transfer, long Amount, string Reference, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, BookTransfer command) => command.Amount <= 0
        ? new PaymentRefusal.NoAmount(command.Amount)
        : new PaymentEvent.TransferBooked(
            command.Transfer, command.Amount, payment.Judge(command.Amount), command.Reference, command.At);
}
