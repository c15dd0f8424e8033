using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Takes in what the card provider tells. Told twice or out of order, it counts once.</summary>
public sealed record BookCard(PaymentFact Fact, FieldTime At)
{
    public static Decision<PaymentEvent> Decide(Payment payment, BookCard command)
    {
        var (fact, at) = (command.Fact, command.At);
        var known = payment.Charges.Any(c => c.Charge == fact.Charge);
        return fact switch
        {
            PaymentFact.Paid when known => Array.Empty<PaymentEvent>(),
            PaymentFact.Paid paid => Paid(payment, paid, at),
            PaymentFact.Authorised a => known || payment.Authorised > 0
                ? Array.Empty<PaymentEvent>()
                : new PaymentEvent.CardAuthorised(a.Charge, Dong(a.Amount, a.Currency), at),
            PaymentFact.Failed when payment.Received > 0 || payment.Failed => Array.Empty<PaymentEvent>(),
            PaymentFact.Failed failed => new PaymentEvent.CardFailed(failed.Charge, failed.Reason, at),
            PaymentFact.Ended ended => payment.Card is { Ended: false } card && card.Session == ended.Session
                ? new PaymentEvent.CardEnded(ended.Session, at)
                : Array.Empty<PaymentEvent>(),
            PaymentFact.Refunded back => Refunded(payment, back, at),
            PaymentFact.RefundIs refund => BookRefund.Decide(payment, refund, at),
            PaymentFact.Disputed or PaymentFact.DisputeFunds or PaymentFact.DisputeDecided =>
                BookDispute.Decide(payment, fact, at),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a card."),
        };
    }

    /// <summary>The one way from a provider's number to our money.</summary>
    internal static long Dong(long amount, string currency) => (long)CardAmount.Money(amount, currency);

    /// <summary>Amount and currency come from our order; a notice that differs is for a person to look
    /// at.</summary>
    private static PaymentEvent Paid(Payment payment, PaymentFact.Paid paid, FieldTime at)
    {
        var right = string.Equals(paid.Currency, "vnd", StringComparison.OrdinalIgnoreCase)
            && CardAmount.Money(paid.Amount, paid.Currency) == payment.Amount;
        return right
            ? new PaymentEvent.CardCharged(paid.Charge, payment.Amount, payment.Judge(payment.Amount), at)
            : new PaymentEvent.CardDiffers(paid.Charge, paid.Amount, paid.Currency, at);
    }

    private static Decision<PaymentEvent> Refunded(Payment payment, PaymentFact.Refunded back, FieldTime at)
    {
        var charge = payment.Charges.Concat(payment.EarlySums)
            .Where(c => c.Charge == back.Charge).MaxBy(c => c.Refunded);
        var total = Dong(back.Total, back.Currency);
        return total <= (charge?.Refunded ?? 0)
            ? Array.Empty<PaymentEvent>()
            : new PaymentEvent.CardRefunded(back.Charge, total, at);
    }
}
