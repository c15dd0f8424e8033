namespace Coop.Storefront.Api;

/// <summary>The API about recalls.</summary>
internal static class RecallsEndpoints
{
    public static void MapRecalls(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
