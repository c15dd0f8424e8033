using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>Takes in what is told of a dispute. Whatever is told first opens it; each thing counts
/// once.</summary>
internal static class BookDispute
{
    public static Decision<PaymentEvent> Decide(Payment payment, PaymentFact fact, FieldTime at)
    {
        var (key, amount) = fact switch
        {
            PaymentFact.Disputed d => (d.Dispute, BookCard.Dong(d.Amount, d.Currency)),
            PaymentFact.DisputeFunds d => (d.Dispute, BookCard.Dong(d.Amount, d.Currency)),
            PaymentFact.DisputeDecided d => (d.Dispute, BookCard.Dong(d.Amount, d.Currency)),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a dispute."),
        };
        var known = payment.DisputeBook.FirstOrDefault(d => d.Dispute == key);
        var old = known is null && payment.Disputes.Contains(key);
        var facts = new List<PaymentEvent>();
        if (known is null && !old)
        {
            facts.Add(new PaymentEvent.DisputeOpened(key, amount, at, fact.Charge));
        }

        if (More(known, fact, at) is { } more)
        {
            facts.Add(more);
        }

        return facts.ToArray();
    }

    private static PaymentEvent? More(PaymentDispute? known, PaymentFact fact, FieldTime at) => fact switch
    {
        PaymentFact.DisputeDecided d when known?.Won is null =>
            new PaymentEvent.DisputeClosed(d.Dispute, d.Won, at),
        PaymentFact.DisputeFunds { Back: false } d when known?.Withdrawn != true =>
            new PaymentEvent.DisputeFundsMoved(d.Dispute, BookCard.Dong(d.Amount, d.Currency), false, at),
        PaymentFact.DisputeFunds { Back: true } d when known?.Reinstated != true =>
            new PaymentEvent.DisputeFundsMoved(d.Dispute, BookCard.Dong(d.Amount, d.Currency), true, at),
        _ => null,
    };
}
