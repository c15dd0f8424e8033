namespace Coop.Commerce.Payments;

/// <summary>What a provider tells, in our words. May come twice and in any order. Amounts are whole numbers
/// in the provider's units of <c>Currency</c>; only <see cref="CardAmount"/> turns them into money.</summary>
/// <param name="Order">The order's code; null when the notice does not say it.</param>
/// <param name="Charge">The provider's key of the charge; empty when there is none.</param>
public abstract record PaymentFact(string? Order, string Charge)
{
    /// <summary>The money is set aside on the card, not taken yet.</summary>
    public sealed record Authorised(string? Order, string Charge, long Amount, string Currency)
        : PaymentFact(Order, Charge);

    /// <summary>The money is there.</summary>
    public sealed record Paid(string? Order, string Charge, long Amount, string Currency)
        : PaymentFact(Order, Charge);

    /// <summary>An attempt failed.</summary>
    public sealed record Failed(string? Order, string Charge, string Reason) : PaymentFact(Order, Charge);

    /// <summary>A session ran out or was cancelled.</summary>
    public sealed record Ended(string? Order, string Session) : PaymentFact(Order, "");

    /// <summary>Money went back; <c>Total</c> is everything of this charge so far, refunds under way
    /// included.</summary>
    public sealed record Refunded(string? Order, string Charge, long Total, string Currency)
        : PaymentFact(Order, Charge);

    /// <summary>Where one refund stands.</summary>
    /// <param name="Refund">The provider's key of the refund.</param>
    /// <param name="Key">The key it was asked for under; null when it was made elsewhere.</param>
    /// <param name="State">How far it is.</param>
    /// <param name="Reason">Why it failed; a word of the provider.</param>
    public sealed record RefundIs(
        string? Order, string Charge, string Refund, string? Key, long Amount, string Currency,
        RefundState State, string Reason = "") : PaymentFact(Order, Charge);

    /// <summary>The holder disputes the charge.</summary>
    public sealed record Disputed(string? Order, string Charge, string Dispute, long Amount, string Currency)
        : PaymentFact(Order, Charge);

    /// <summary>The provider took the disputed money, or gave it back.</summary>
    public sealed record DisputeFunds(
        string? Order, string Charge, string Dispute, long Amount, string Currency, bool Back)
        : PaymentFact(Order, Charge);

    /// <summary>A dispute was decided.</summary>
    public sealed record DisputeDecided(
        string? Order, string Charge, string Dispute, bool Won, long Amount = 0, string Currency = "vnd")
        : PaymentFact(Order, Charge);

    /// <summary>Money came to the co-op's account; which order it is for stands in its text.</summary>
    /// <param name="Amount">Whole đồng.</param>
    /// <param name="Content">What the bank says was written; may hold names.</param>
    public sealed record Transferred(
        string Provider, string ProviderId, string Reference, string AccountNumber, long Amount,
        string Content, DateTimeOffset ReceivedAt) : PaymentFact(null, "");

    /// <summary>Cash of a parcel was counted.</summary>
    /// <param name="Amount">Whole đồng.</param>
    /// <param name="Reference">The courier's own; the same one counts once.</param>
    public sealed record CashCounted(string Code, long Amount, string Reference, DateTimeOffset ReceivedAt)
        : PaymentFact(Code, "");
}

/// <summary>How far a refund is. A later state wins, in whatever order the states are told.</summary>
public enum RefundState
{
    /// <summary>Asked for or under way.</summary>
    Pending,

    /// <summary>The money went back.</summary>
    Succeeded,

    /// <summary>It did not, or it came back again.</summary>
    Failed,
}
