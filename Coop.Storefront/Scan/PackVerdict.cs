namespace Coop.Storefront.Scan;

/// <summary>The sentence at the top of a scanned pack's page. Worst reason wins.</summary>
public enum PackVerdict
{
    /// <summary>Ours, sold, nothing against it.</summary>
    Genuine,

    /// <summary>
    /// Ours, but by our books still in the store: a copied label, or a sale not yet written down.
    /// </summary>
    GenuineNotSold,

    /// <summary>Ours, but scanned more often than one household would: look at the seal.</summary>
    ScannedOften,

    /// <summary>Ours, but past its best-before date.</summary>
    PastBest,

    /// <summary>Ours, but its lot has lost a claim printed on it (such as VietGAP).</summary>
    ClaimLost,

    /// <summary>Ours; its lot is held while something is looked into: do not drink it for now.</summary>
    Held,

    /// <summary>Ours; its lot is recalled: do not drink it.</summary>
    Recalled,
}
