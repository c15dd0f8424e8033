using Coop.Storefront.Office.Front;

namespace Coop.Storefront.Office.Book;

/// <summary>The office's pages about the records of the book.</summary>
internal static class BookRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links = [];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapBook(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, office, director);
    }
}
