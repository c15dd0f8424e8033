using Coop.Storefront.Office.Front;

namespace Coop.Storefront.Office.Recalls;

/// <summary>The office's pages about recalls.</summary>
internal static class RecallsRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links = [];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapRecalls(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, office, director);
    }
}
