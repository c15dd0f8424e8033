using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>What each fact does to a payment that exists. Order does not matter where the provider promises
/// none.</summary>
internal static class PaymentFold
{
    public static Payment Next(Payment p, PaymentEvent fact) => fact switch
    {
        PaymentEvent.TransferBooked e => In(p, "transfer", e.Verdict, e.Amount, e.Reference, e.At),
        PaymentEvent.CashReceived e => In(p, "cash", e.Verdict, e.Amount, e.Reference, e.At),
        PaymentEvent.CardCharged e => PaymentRefunds.Charged(
            In(p, "card", e.Verdict, e.Amount, e.Charge, e.At) with { Failed = false, Authorised = 0 }, e),
        PaymentEvent.RefundSent e => Out(p, e.Amount, e.Reference, e.At),
        PaymentEvent.CardAuthorised e => p with { Authorised = e.Amount, Failed = false },
        PaymentEvent.CardRefunded or PaymentEvent.RefundRequested or PaymentEvent.RefundPending
            or PaymentEvent.RefundSucceeded or PaymentEvent.RefundFailed => PaymentRefunds.Next(p, fact),
        PaymentEvent.CardIntended e => p with
        {
            Deadline = e.HoldUntil,
            Failed = false,
            Card = new CardSession(e.Sequence, e.Key, e.Amount, e.At, null, null, null, false),
        },
        PaymentEvent.CardOpened e when p.Card is { } card => p with
        {
            Card = card with { Session = e.Session, Url = e.Url, ExpiresAt = e.ExpiresAt },
        },
        PaymentEvent.CardEnded e => p with
        {
            Card = p.Card?.Session == e.Session ? p.Card with { Ended = true } : p.Card,
        },
        PaymentEvent.CardFailed => p with { Failed = p.Received == 0 },
        PaymentEvent.CardDiffers e => p with { Charges = [.. p.Charges, new CardCharge(e.Charge, 0, 0)] },
        PaymentEvent.DisputeOpened e => p with
        {
            Disputes = [.. p.Disputes, e.Dispute],
            DisputeBook =
                [.. p.DisputeBook, new PaymentDispute(e.Dispute, e.Charge, e.Amount, null, false, false)],
        },
        PaymentEvent.DisputeClosed e => Dispute(p, e.Dispute, d => d with { Won = e.Won }) with
        {
            Disputes = [.. p.Disputes.Where(d => d != e.Dispute)],
        },
        PaymentEvent.DisputeFundsMoved e => Dispute(
            p, e.Dispute, d => e.Back ? d with { Reinstated = true } : d with { Withdrawn = true }),
        PaymentEvent.Closed => p with { IsClosed = true },
        PaymentEvent.Reopened => p with { IsClosed = false },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow {p.Id}."),
    };

    private static Payment In(Payment p, string kind, Verdict verdict, long amount, string reference,
        FieldTime at) =>
        p with
        {
            Received = p.Received + amount,
            Receipts = [.. p.Receipts, new ReceiptView(kind, verdict.Wire(), amount, reference, at.At)],
        };

    internal static Payment Out(Payment p, long amount, string reference, FieldTime at) => p with
    {
        Refunded = p.Refunded + amount,
        Receipts = [.. p.Receipts, new ReceiptView("refund", "sent", amount, reference, at.At)],
    };

    private static Payment Dispute(Payment p, string key, Func<PaymentDispute, PaymentDispute> change) =>
        p with { DisputeBook = [.. p.DisputeBook.Select(d => d.Dispute == key ? change(d) : d)] };
}
