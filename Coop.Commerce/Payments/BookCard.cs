using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Takes in what the card provider tells. Told twice or out of order, it counts once.</summary>
public sealed record BookCard(CardFact Fact, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, BookCard command)
    {
        var known = payment.Charges.Any(c => c.Charge == command.Fact.Charge);
        return command.Fact switch
        {
            CardFact.Paid when known => Array.Empty<PaymentEvent>(),
            CardFact.Paid paid => Paid(payment, paid, command.At),
            CardFact.Failed when payment.Received > 0 || payment.Failed => Array.Empty<PaymentEvent>(),
            CardFact.Failed failed => new PaymentEvent.CardFailed(failed.Charge, failed.Reason, command.At),
            CardFact.Ended ended => payment.Card is { Ended: false } card && card.Session == ended.Session
                ? new PaymentEvent.CardEnded(ended.Session, command.At)
                : Array.Empty<PaymentEvent>(),
            CardFact.Refunded back => Refunded(payment, back, command.At),
            CardFact.Disputed d => payment.Disputes.Contains(d.Dispute)
                ? Array.Empty<PaymentEvent>()
                : new PaymentEvent.DisputeOpened(d.Dispute, d.Amount, command.At),
            CardFact.DisputeDecided d => payment.Disputes.Contains(d.Dispute)
                ? new PaymentEvent.DisputeClosed(d.Dispute, d.Won, command.At)
                : Array.Empty<PaymentEvent>(),
            _ => throw new InvalidOperationException($"{command.Fact.GetType().Name} is no fact of a card."),
        };
    }

    /// <summary>Amount and currency come from our order; a notice that differs is for a person to look
    /// at.</summary>
    private static PaymentEvent Paid(Payment payment, CardFact.Paid paid, FieldTime at)
    {
        var right = string.Equals(paid.Currency, "vnd", StringComparison.OrdinalIgnoreCase)
            && CardAmount.Money(paid.Amount, paid.Currency) == payment.Amount;
        return right
            ? new PaymentEvent.CardCharged(paid.Charge, payment.Amount, payment.Judge(payment.Amount), at)
            : new PaymentEvent.CardDiffers(paid.Charge, paid.Amount, paid.Currency, at);
    }

    private static Decision<PaymentEvent> Refunded(Payment payment, CardFact.Refunded back, FieldTime at)
    {
        var charge = payment.Charges.FirstOrDefault(c => c.Charge == back.Charge && c.Amount > 0);
        var total = (long)CardAmount.Money(back.Total, back.Currency);
        return charge is null || total <= charge.Refunded
            ? Array.Empty<PaymentEvent>()
            : new PaymentEvent.CardRefunded(back.Charge, total, at);
    }
}
