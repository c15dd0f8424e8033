using Coop.Storefront.Layout;

namespace Coop.Storefront.Scan;

/// <summary>One lot's story; template <c>LotTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="State">Whether the lot is good, held or recalled.</param>
/// <param name="Reason">Why it is held or recalled, in the page's language; empty otherwise.</param>
/// <param name="Packs">How many packs the lot was packed into.</param>
/// <param name="Lot">The lot's story.</param>
/// <param name="Buy">Buying this tea; null hides the bar.</param>
public sealed record LotPage(
    Visit Visit, LotState State, string Reason, long Packs, LotFacts Lot, BuyAgain? Buy);

/// <summary>What a buyer must know of a lot before anything else.</summary>
public enum LotState
{
    /// <summary>Nothing against it.</summary>
    Good,

    /// <summary>It has lost a claim printed on it.</summary>
    ClaimLost,

    /// <summary>Held while something is looked into.</summary>
    Held,

    /// <summary>Recalled.</summary>
    Recalled,
}
