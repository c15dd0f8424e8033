using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Certificates;

/// <summary>The office's pages about certificates.</summary>
internal static class CertificatesRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
        [new(CertificatesPaths.All, OfficeCertificatesTexts.Certificates, Right.Office)];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapCertificates(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, director);
        office.Get(CertificatesPaths.All, CertificatePages.ListAsync);
        office.Get(CertificatesPaths.New, NewCertificatePage.ShowAsync);
        office.Post(CertificatesPaths.New, NewCertificatePage.PostAsync);
        office.Get(CertificatesPaths.One, desk => CertificatePages.ShowAsync(desk));
        office.Post(CertificatesPaths.Deed, CertificateDeeds.PostAsync);
    }
}
