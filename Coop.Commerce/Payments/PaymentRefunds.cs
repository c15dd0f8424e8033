using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>
/// What went back by the provider. It tells of refunds one by one and, elsewhere, of their sum; both may come
/// twice and in any order, so what counts is a function of everything told, never of the order.
/// </summary>
internal static class PaymentRefunds
{
    /// <summary>
    /// What went back of a charge, whole đồng: refunds that succeeded, and what the told sum holds beyond all
    /// refunds known one by one.
    /// </summary>
    public static long Back(Payment p, CardCharge charge)
    {
        var known = p.Refunds.Where(r => r.Charge == charge.Charge && r.Refund is { Length: > 0 }).ToList();
        return known.Where(r => r.State == RefundState.Succeeded).Sum(r => r.Amount)
            + Math.Max(0, charge.Refunded - known.Sum(r => r.Amount));
    }

    /// <summary>The payment after one more fact about refunds.</summary>
    public static Payment Next(Payment p, PaymentEvent fact) => fact switch
    {
        PaymentEvent.CardRefunded e => Moved(p, e.Charge, e.Charge, e.At, p with
        {
            Charges =
            [
                .. p.Charges.Select(c => c.Charge == e.Charge
                    ? c with { Refunded = Math.Max(c.Refunded, e.Total) }
                    : c),
            ],
            EarlySums = p.Charges.Any(c => c.Charge == e.Charge)
                ? p.EarlySums
                : [.. p.EarlySums, new CardCharge(e.Charge, 0, e.Total)],
        }),
        PaymentEvent.RefundRequested e => p with
        {
            Refunds =
            [
                .. p.Refunds, new PaymentRefund(
                    e.Sequence, e.Key, null, e.Charge, e.Amount, RefundState.Pending, "", e.At),
            ],
        },
        PaymentEvent.RefundPending e => Told(
            p, new(e.Sequence, null, e.Refund, e.Charge, e.Amount, RefundState.Pending, "", e.At)),
        PaymentEvent.RefundSucceeded e => Told(
            p, new(e.Sequence, null, e.Refund, e.Charge, e.Amount, RefundState.Succeeded, "", e.At)),
        PaymentEvent.RefundFailed e => Told(
            p, new(e.Sequence, null, e.Refund, e.Charge, e.Amount, RefundState.Failed, e.Reason, e.At)),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a refund."),
    };

    /// <summary>A charge is booked; what was told of its refunds before counts from now on.</summary>
    public static Payment Charged(Payment p, PaymentEvent.CardCharged e)
    {
        var early = p.EarlySums.Where(c => c.Charge == e.Charge).Select(c => c.Refunded);
        var charge = new CardCharge(e.Charge, e.Amount, early.Append(0).Max());
        return Moved(p, e.Charge, e.Charge, e.At, p with { Charges = [.. p.Charges, charge] });
    }

    /// <summary>The refund a fact speaks of: by the provider's key, else by its place in our row.</summary>
    public static PaymentRefund? Find(Payment p, int? sequence, string refund) =>
        p.Refunds.FirstOrDefault(r => r.Refund is { Length: > 0 } && r.Refund == refund)
        ?? p.Refunds.FirstOrDefault(r => sequence is not null && r.Sequence == sequence);

    private static Payment Told(Payment p, PaymentRefund told)
    {
        var old = Find(p, told.Sequence, told.Refund!);
        var merged = old is null ? told : old with
        {
            Refund = told.Refund, State = told.State, Reason = told.Reason,
        };
        var refunds = old is null
            ? [.. p.Refunds, merged]
            : p.Refunds.Select(r => r == old ? merged : r).ToList();
        return Moved(p, told.Charge, told.Refund!, told.At, p with { Refunds = refunds });
    }

    /// <summary>Books the difference a fact made to what went back of its charge.</summary>
    private static Payment Moved(Payment p, string key, string reference, FieldTime at, Payment next)
    {
        var (before, after) = (Sum(p, key), Sum(next, key));
        return (after - before) switch
        {
            > 0 => PaymentFold.Out(next, after - before, reference, at),
            < 0 => next with
            {
                Refunded = next.Refunded - (before - after),
                Receipts =
                [
                    .. next.Receipts, new ReceiptView("refund", "failed", before - after, reference, at.At),
                ],
            },
            _ => next,
        };
    }

    private static long Sum(Payment p, string key) =>
        p.Charges.Where(c => c.Charge == key && c.Amount > 0).Sum(c => Back(p, c));
}
