using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>Takes back a payment that was written down wrongly.</summary>
public sealed record CancelPayment(string Payment, SideRef Reason, DateTimeOffset Now)
{
    public static Decision<AccountEvent> Decide(MemberAccount? account, CancelPayment command) =>
        account is not null && account.Payments.TryGetValue(command.Payment, out var amount)
            ? new AccountEvent.PaymentCancelled(
                command.Payment, amount, command.Reason, FieldTime.Of(command.Now))
            : new AccountRefusal.PaymentNotFound(command.Payment);
}
