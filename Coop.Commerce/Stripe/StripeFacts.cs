using Coop.Commerce.Payments;
using Stripe;
using Stripe.Checkout;

namespace Coop.Commerce.Stripe;

/// <summary>Turns Stripe's objects into our facts.</summary>
internal static class StripeFacts
{
    /// <summary>Metadata that names the order on everything we open.</summary>
    public const string OrderField = "order";

    /// <summary>What an event of this kind about this object tells; nothing when it does not concern
    /// money.</summary>
    public static IReadOnlyList<PaymentFact> Of(string kind, IHasObject? about) => (kind, about) switch
    {
        (EventTypes.PaymentIntentSucceeded, PaymentIntent p) =>
            [new PaymentFact.Paid(Order(p), p.Id, p.AmountReceived, p.Currency ?? "")],
        (EventTypes.PaymentIntentPaymentFailed, PaymentIntent p) =>
            [new PaymentFact.Failed(Order(p), p.Id, p.LastPaymentError?.Code ?? "failed")],
        (EventTypes.CheckoutSessionCompleted or EventTypes.CheckoutSessionAsyncPaymentSucceeded, Session s)
            when s.PaymentStatus == "paid" && s.PaymentIntentId is { } charge =>
            [new PaymentFact.Paid(Order(s), charge, s.AmountTotal ?? 0, s.Currency ?? "")],
        (EventTypes.CheckoutSessionAsyncPaymentFailed, Session s) =>
            [new PaymentFact.Failed(Order(s), s.PaymentIntentId ?? "", "failed")],
        (EventTypes.CheckoutSessionExpired, Session s) => [new PaymentFact.Ended(Order(s), s.Id)],
        (EventTypes.ChargeRefunded, Charge c) when c.PaymentIntentId is { } charge =>
            [new PaymentFact.Refunded(Order(c), charge, c.AmountRefunded, c.Currency ?? "")],
        (EventTypes.ChargeDisputeCreated, Dispute d) when d.PaymentIntentId is { } charge =>
            [new PaymentFact.Disputed(null, charge, d.Id, d.Amount, d.Currency ?? "")],
        (EventTypes.ChargeDisputeClosed, Dispute d) when d.PaymentIntentId is { } charge =>
            [new PaymentFact.DisputeDecided(null, charge, d.Id, d.Status == "won")],
        _ => [],
    };

    private static string? Order(IHasMetadata about) => about.Metadata?.GetValueOrDefault(OrderField);
}
