namespace Coop.Storefront.Doubles.Stripe;

/// <summary>A checkout session as the double keeps it.</summary>
public sealed record StripeSession
{
    public required string Id { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required string Currency { get; init; }

    public required IReadOnlyList<StripeLine> Lines { get; init; }

    public required Uri SuccessUrl { get; init; }

    public required Uri? CancelUrl { get; init; }

    public string? Locale { get; init; }

    public string? ClientReferenceId { get; init; }

    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> IntentMetadata { get; init; } =
        new Dictionary<string, string>();

    /// <summary>open, complete, expired.</summary>
    public string Status { get; init; } = "open";

    /// <summary>unpaid, paid.</summary>
    public string PaymentStatus { get; init; } = "unpaid";

    /// <summary>Null until a payment is tried.</summary>
    public string? IntentId { get; init; }

    /// <summary>requires_payment_method, processing, succeeded, canceled.</summary>
    public string IntentStatus { get; init; } = "requires_payment_method";

    public long Total => Lines.Sum(line => line.UnitAmount * line.Quantity);

    /// <summary>The shop's own address, where its webhook is too.</summary>
    public Uri Shop => new(SuccessUrl.GetLeftPart(UriPartial.Authority));
}

/// <summary>
/// One line of a session. Amounts in the currency's smallest unit; đồng have no smaller one.
/// </summary>
public sealed record StripeLine(string Name, long UnitAmount, long Quantity);

/// <summary>One thing that happened, as it was when it happened.</summary>
/// <param name="Body">The whole event as it is sent.</param>
public sealed record StripeEvent(string Id, string Type, string Body, Uri Shop, DateTimeOffset At);
