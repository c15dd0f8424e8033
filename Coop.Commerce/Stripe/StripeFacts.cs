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
    public static IReadOnlyList<CardFact> Of(string kind, IHasObject? about) => (kind, about) switch
    {
        (EventTypes.PaymentIntentSucceeded, PaymentIntent p) =>
            [new CardFact.Paid(Order(p), p.Id, p.AmountReceived, p.Currency ?? "")],
        (EventTypes.PaymentIntentPaymentFailed, PaymentIntent p) =>
            [new CardFact.Failed(Order(p), p.Id, p.LastPaymentError?.Code ?? "failed")],
        (EventTypes.CheckoutSessionCompleted or EventTypes.CheckoutSessionAsyncPaymentSucceeded, Session s)
            when s.PaymentStatus == "paid" && s.PaymentIntentId is { } charge =>
            [new CardFact.Paid(Order(s), charge, s.AmountTotal ?? 0, s.Currency ?? "")],
        (EventTypes.CheckoutSessionAsyncPaymentFailed, Session s) =>
            [new CardFact.Failed(Order(s), s.PaymentIntentId ?? "", "failed")],
        (EventTypes.CheckoutSessionExpired, Session s) => [new CardFact.Ended(Order(s), s.Id)],
        (EventTypes.ChargeRefunded, Charge c) when c.PaymentIntentId is { } charge =>
            [new CardFact.Refunded(Order(c), charge, c.AmountRefunded, c.Currency ?? "")],
        (EventTypes.ChargeDisputeCreated, Dispute d) when d.PaymentIntentId is { } charge =>
            [new CardFact.Disputed(null, charge, d.Id, d.Amount, d.Currency ?? "")],
        (EventTypes.ChargeDisputeClosed, Dispute d) when d.PaymentIntentId is { } charge =>
            [new CardFact.DisputeDecided(null, charge, d.Id, d.Status == "won")],
        _ => [],
    };

    private static string? Order(IHasMetadata about) => about.Metadata?.GetValueOrDefault(OrderField);
}
