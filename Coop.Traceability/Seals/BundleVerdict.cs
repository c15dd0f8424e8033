namespace Coop.Traceability.Seals;

/// <summary>What a check of a bundle came to.</summary>
public abstract record BundleVerdict
{
    private BundleVerdict() { }

    /// <summary>Everything in it holds.</summary>
    /// <param name="KeyId">Compare it with what the co-op publishes: who makes a bundle brings a key.</param>
    /// <param name="Withheld">Events given by their hash only.</param>
    /// <param name="Waiting">Events of the lot that are not signed yet and not in the bundle.</param>
    public sealed record Holds(
        string Coop, string Lot, int Events, int Withheld, int Waiting, DateOnly SealedUpTo, string KeyId)
        : BundleVerdict;

    /// <summary>It cannot be read as a bundle.</summary>
    public sealed record Unreadable(string Why) : BundleVerdict;

    /// <summary>It was not signed by the key that was expected.</summary>
    public sealed record OtherKey(string KeyId, string Expected) : BundleVerdict;

    /// <summary>The signature under the day's root is not the key's.</summary>
    public sealed record HeadFalse(DateOnly Day) : BundleVerdict;

    /// <summary>An event's headers or body are not those that were hashed.</summary>
    public sealed record EventChanged(string Event, string Type) : BundleVerdict;

    /// <summary>An event's path does not lead to the signed root.</summary>
    public sealed record PathFalse(string Event, string Type) : BundleVerdict;

    /// <summary>Something was left out, put in or written over after the bundle was made.</summary>
    public sealed record ManifestFalse : BundleVerdict;
}
