namespace Coop.Storefront.Doubles;

/// <summary>
/// Settings <c>Coop:Doubles:*</c> of the stand-ins for Stripe and the bank. The secrets are worth nothing
/// outside Development, where nothing else is ever signed with them.
/// </summary>
public sealed record DoublesOptions
{
    /// <summary>The one switch: <c>Coop:Doubles=true</c>. Refused outside Development.</summary>
    public const string Switch = "Coop:Doubles";

    /// <summary>Where the card provider's API is; set by the doubles, else by nobody.</summary>
    public const string StripeApiBase = "Coop:StripeApiBase";

    /// <summary>The secret API key a co-op gives to pay by the Stripe double.</summary>
    public string StripeKey { get; init; } = "sk_test_coop_double";

    /// <summary>Signs what the Stripe double sends.</summary>
    public string StripeWebhookSecret { get; init; } = "whsec_coop_double_5d0c2b7e9f41";

    /// <summary>Where the doubles keep what must outlive a restart; null: nowhere.</summary>
    public string? Folder { get; init; }

    /// <summary>Signs what the bank double sends.</summary>
    public string SePaySecret { get; init; } = "spsk_coop_double_81a6e3f0c972";
}
