using Coop.Storefront.Layout;

namespace Coop.Storefront.Scan;

/// <summary>One scanned pack; template <c>PackTemplate</c>. Not cached, not indexed.</summary>
/// <param name="Visit">The page's own facts; <c>Path</c> is the scanned address in both languages.</param>
/// <param name="Serial">The pack's serial, 13 characters.</param>
/// <param name="Verdict">The sentence at the top.</param>
/// <param name="EarlierScans">How often it was scanned before; 0 says "you are the first", null that nobody
/// counts.</param>
/// <param name="FirstScannedOn">The day of the first scan, or null when this is the first.</param>
/// <param name="Today">Today in Vietnam, for "today, 23/11/2026".</param>
/// <param name="Reason">Why it is held, recalled or lost a claim, in the page's language; empty
/// otherwise.</param>
/// <param name="Lot">The lot's story.</param>
/// <param name="Buy">Buying again; null hides the bar (sold out). Never shown when held or recalled.</param>
public sealed record PackPage(
    Visit Visit,
    string Serial,
    PackVerdict Verdict,
    long? EarlierScans,
    DateOnly? FirstScannedOn,
    DateOnly Today,
    string Reason,
    LotFacts Lot,
    BuyAgain? Buy)
{
    /// <summary>
    /// True when the pack must not be drunk: the warning takes the whole top and nothing is for sale.
    /// </summary>
    public bool IsUnsafe => Verdict is PackVerdict.Held or PackVerdict.Recalled;
}
