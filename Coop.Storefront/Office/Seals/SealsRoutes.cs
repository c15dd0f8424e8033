using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Seals;

/// <summary>The office's pages about the proof of the books.</summary>
internal static class SealsRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
        [new(SealsPaths.Audit, OfficeSealsTexts.Audit, Right.Office)];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapSeals(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        office.Get(SealsPaths.Audit, AuditPage.ShowAsync);
        office.Post(SealsPaths.Audit, AuditPage.PostAsync);
        office.Get(SealsPaths.Export, AuditPage.ExportAsync);
        office.Get(SealsPaths.LotFile, LotFile.GetAsync);
        office.Get(SealsPaths.Release, ReleasePage.ShowAsync);
        office.Post(SealsPaths.Release, ReleasePage.PostAsync);
        director.Get(SealsPaths.Forget, ForgetPage.ShowAsync);
        director.Post(SealsPaths.Forget, ForgetPage.PostAsync);
        _ = field;
    }
}
