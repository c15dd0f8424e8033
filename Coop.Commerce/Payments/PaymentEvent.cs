using System.Text.Json.Serialization;
using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Commerce.Payments;

/// <summary>What can have happened to the money of one order. Every amount is whole đồng and more than
/// 0.</summary>
public abstract record PaymentEvent
{
    private PaymentEvent() { }

    /// <summary>The order's total is asked for.</summary>
    /// <param name="Bank">Where transfers go; null for other methods.</param>
    /// <param name="Deadline">When the goods are released if unpaid; null: a person decides.</param>
    public sealed record Asked(
        PaymentId Id,
        OrderId Order,
        OrderCode Code,
        string Method,
        long Amount,
        BankAccount? Bank,
        DateTimeOffset? Deadline,
        FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>A bank transfer was booked to the order.</summary>
    public sealed record TransferBooked(
        TransferId Transfer, long Amount, Verdict Verdict, string Reference, FieldTime At)
            : PaymentEvent, IOccurred;

    /// <summary>Cash was counted.</summary>
    public sealed record CashReceived(long Amount, Verdict Verdict, string Reference, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>A card session is about to be asked for; written before the provider is called.</summary>
    /// <param name="Sequence">1 for the first attempt.</param>
    /// <param name="Key">The idempotency key of the call.</param>
    /// <param name="HoldUntil">The goods stay set aside until then.</param>
    public sealed record CardIntended(
        int Sequence, string Key, long Amount, DateTimeOffset HoldUntil, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>The provider opened a session.</summary>
    public sealed record CardOpened(
        int Sequence, string Session, string Url, DateTimeOffset ExpiresAt, FieldTime At)
            : PaymentEvent, IOccurred;

    /// <summary>A session ended without money.</summary>
    public sealed record CardEnded(string Session, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>Money is set aside on a card, not taken yet.</summary>
    public sealed record CardAuthorised(string Charge, long Amount, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>A card was charged.</summary>
    /// <param name="Charge">The provider's payment intent; booked once.</param>
    public sealed record CardCharged(string Charge, long Amount, Verdict Verdict, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>An attempt to charge a card failed. Says nothing about an earlier success.</summary>
    public sealed record CardFailed(string Charge, string Reason, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>The provider speaks of another amount or currency than was asked. A person must
    /// look.</summary>
    public sealed record CardDiffers(string Charge, long Amount, string Currency, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>The provider sent money back.</summary>
    /// <param name="Total">Everything sent back of this charge so far.</param>
    public sealed record CardRefunded(string Charge, long Total, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>Money is to go back the way it came; written before the provider is called.</summary>
    /// <param name="Sequence">1 for the first refund of this payment.</param>
    /// <param name="Key">The idempotency key of the call.</param>
    /// <param name="Charge">The provider's key of the charge.</param>
    /// <param name="Note">Why, kept outside; null: late or double money, which the program sends
    /// back.</param>
    public sealed record RefundRequested(
        int Sequence, string Key, string Charge, long Amount, SideRef? Note, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>The provider has taken a refund on and is at it.</summary>
    /// <param name="Sequence">Which request; null: made at the provider's own desk.</param>
    /// <param name="Refund">The provider's key of the refund.</param>
    public sealed record RefundPending(int? Sequence, string Refund, string Charge, long Amount, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>A refund reached the buyer's bank.</summary>
    /// <param name="Sequence">Which request; null: made at the provider's own desk.</param>
    public sealed record RefundSucceeded(
        int? Sequence, string Refund, string Charge, long Amount, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>A refund was refused, or its money came back.</summary>
    /// <param name="Sequence">Which request; null: made at the provider's own desk.</param>
    /// <param name="Refund">The provider's key of the refund; empty when none was made.</param>
    /// <param name="Reason">The provider's word.</param>
    public sealed record RefundFailed(
        int? Sequence, string Refund, string Charge, long Amount, string Reason, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>The card's holder disputes the charge.</summary>
    /// <param name="Charge">The provider's key of the charge; null in the oldest events.</param>
    public sealed record DisputeOpened(
        string Dispute, long Amount, FieldTime At,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Charge = null)
        : PaymentEvent, IOccurred;

    /// <summary>The provider took the disputed money, or gave it back.</summary>
    public sealed record DisputeFundsMoved(string Dispute, long Amount, bool Back, FieldTime At)
        : PaymentEvent, IOccurred;

    /// <summary>The dispute was decided.</summary>
    public sealed record DisputeClosed(string Dispute, bool Won, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>Money was sent back by hand.</summary>
    public sealed record RefundSent(long Amount, string Reference, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>Nothing is asked any more: the order was cancelled or has expired. Money from now on is
    /// late.</summary>
    public sealed record Closed(string Why, FieldTime At) : PaymentEvent, IOccurred;

    /// <summary>Asked again: late money brought an expired order back.</summary>
    public sealed record Reopened(FieldTime At) : PaymentEvent, IOccurred;
}

/// <summary>How money that came in fits what was asked.</summary>
public enum Verdict
{
    /// <summary>Just what was outstanding.</summary>
    Exact,

    /// <summary>Less than was outstanding.</summary>
    Short,

    /// <summary>More than was outstanding.</summary>
    Over,

    /// <summary>After the goods had been released.</summary>
    Late,

    /// <summary>After everything had been paid.</summary>
    Duplicate,
}
