using Coop.Storefront.Office.Front;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The office's pages about buying leaf from members.</summary>
internal static class PurchasingRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links = [];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapPurchasing(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, office, director);
    }
}
