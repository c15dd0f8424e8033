namespace Coop.Commerce.Payments;

/// <summary>What a card provider tells, in our words. May come twice and in any order.</summary>
/// <param name="Order">The order's code; null when the notice does not say it.</param>
/// <param name="Charge">The provider's key of the charge; empty when there is none.</param>
public abstract record CardFact(string? Order, string Charge)
{
    /// <summary>The money is there. <c>Amount</c> in the provider's units of <c>Currency</c>.</summary>
    public sealed record Paid(string? Order, string Charge, long Amount, string Currency)
        : CardFact(Order, Charge);

    /// <summary>An attempt failed.</summary>
    public sealed record Failed(string? Order, string Charge, string Reason) : CardFact(Order, Charge);

    /// <summary>A session ran out.</summary>
    public sealed record Ended(string? Order, string Session) : CardFact(Order, "");

    /// <summary>Money went back; <c>Total</c> is everything of this charge so far, in the provider's
    /// units.</summary>
    public sealed record Refunded(string? Order, string Charge, long Total, string Currency)
        : CardFact(Order, Charge);

    /// <summary>The holder disputes the charge.</summary>
    public sealed record Disputed(string? Order, string Charge, string Dispute, long Amount, string Currency)
        : CardFact(Order, Charge);

    /// <summary>A dispute was decided.</summary>
    public sealed record DisputeDecided(string? Order, string Charge, string Dispute, bool Won)
        : CardFact(Order, Charge);
}
