using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;

namespace Coop.Storefront.Office.Evidence;

/// <summary>The office's pages about evidence files.</summary>
internal static class EvidenceRoutes
{
    /// <summary>What the table of contents names: nothing, a file is reached from its record.</summary>
    public static readonly IReadOnlyList<BookLink> Links = [];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapEvidence(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        field.Get(EvidencePaths.File, FilePage.ShowAsync);
        _ = (office, director);
    }
}
