using Coop.Commerce.Identifiers;
using Coop.Commerce.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Asks for the total of an order that was just placed.</summary>
/// <param name="Amount">Whole đồng.</param>
public sealed record AskPayment(
    PaymentId Id, OrderId Order, OrderCode Code, string Method, long Amount, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(CoopSettings settings, AskPayment command) =>
        new PaymentEvent.Asked(
            command.Id, command.Order, command.Code, command.Method, command.Amount,
            command.Method == "vietqr" ? settings.Bank : null, Deadline(settings.Holds, command), command.At);

    /// <summary>When unpaid goods are released: cards soon, transfers after days, cash waits for a
    /// person.</summary>
    private static DateTimeOffset? Deadline(HoldTimes holds, AskPayment command) => command.Method switch
    {
        "stripe" => command.At.At.AddMinutes(holds.CardMinutes),
        "vietqr" => command.At.At.AddHours(holds.TransferReleaseHours),
        _ => null,
    };
}
