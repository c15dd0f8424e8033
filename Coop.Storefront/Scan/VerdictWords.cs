using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Scan;

/// <summary>A verdict as it is shown: a mark, a sentence and what to do. Never colour alone.</summary>
/// <param name="Mark">The drawn mark.</param>
/// <param name="Style">The style class of the box.</param>
/// <param name="Title">The sentence.</param>
/// <param name="Text">What it means or what to do now.</param>
public sealed record VerdictWords(HtmlString Mark, string Style, string Title, string Text)
{
    private const string Good = "note";
    private const string Care = "note note-care";
    private const string Bad = "note note-stop";

    /// <summary>The words for one scanned pack.</summary>
    public static VerdictWords Of(PackPage page)
    {
        var visit = page.Visit;
        var phone = Show.Phone(visit.Seller.Phone);
        return page.Verdict switch
        {
            PackVerdict.Genuine => new(Icons.Check, Good, visit.Say(ScanTexts.Genuine), Scans(page)),
            PackVerdict.GenuineNotSold => new(
                Icons.Care, Care, visit.Say(ScanTexts.NotSold), visit.Say(ScanTexts.NotSoldText, phone)),
            PackVerdict.ScannedOften => new(
                Icons.Care, Care, visit.Say(ScanTexts.ScannedOften), Often(page, phone)),
            PackVerdict.PastBest => new(
                Icons.Care, Care, visit.Say(ScanTexts.PastBest),
                visit.Say(ScanTexts.PastBestText, BestBefore(page))),
            PackVerdict.ClaimLost => new(Icons.Care, Care, visit.Say(ScanTexts.ClaimLost), page.Reason),
            PackVerdict.Held => new(
                Icons.Stop, Bad, visit.Say(ScanTexts.Held), visit.Say(ScanTexts.HeldText, phone)),
            PackVerdict.Recalled => new(
                Icons.Stop, Bad, visit.Say(ScanTexts.Recalled), visit.Say(ScanTexts.RecalledText, phone)),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page.Verdict, null),
        };
    }

    /// <summary>The words for a lot's page.</summary>
    public static VerdictWords Of(LotPage page)
    {
        var visit = page.Visit;
        var phone = Show.Phone(visit.Seller.Phone);
        return page.State switch
        {
            LotState.Good => new(
                Icons.Check, Good, visit.Say(ScanTexts.LotGood), visit.Say(ScanTexts.LotGoodText)),
            LotState.ClaimLost => new(Icons.Care, Care, visit.Say(ScanTexts.ClaimLost), page.Reason),
            LotState.Held => new(
                Icons.Stop, Bad, visit.Say(ScanTexts.LotHeld), visit.Say(ScanTexts.HeldText, phone)),
            LotState.Recalled => new(
                Icons.Stop, Bad, visit.Say(ScanTexts.LotRecalled), visit.Say(ScanTexts.RecalledText, phone)),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page.State, null),
        };
    }

    private static string Scans(PackPage page)
    {
        var visit = page.Visit;
        return page switch
        {
            { EarlierScans: null } => visit.Say(ScanTexts.GenuineText),
            { EarlierScans: > 0 and var scans, FirstScannedOn: { } first } => visit.Say(
                ScanTexts.ScannedBefore, Show.Count(scans, visit.Language), Show.Date(first, visit.Language)),
            _ => visit.Say(ScanTexts.FirstScan, Show.Date(page.Today, visit.Language)),
        };
    }

    private static string Often(PackPage page, string phone) => page.Visit.Say(
        ScanTexts.ScannedOftenText,
        Show.Count(page.EarlierScans ?? 0, page.Visit.Language),
        Show.Date(page.FirstScannedOn ?? page.Today, page.Visit.Language),
        phone);

    private static string BestBefore(PackPage page) => page.Lot.BestBefore is { } end
        ? Show.Date(end, page.Visit.Language)
        : page.Visit.Say(ScanTexts.NoDate);
}
