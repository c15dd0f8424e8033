namespace Coop.Storefront.Api;

/// <summary>The API about the records of the book.</summary>
internal static class BookEndpoints
{
    public static void MapBook(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
