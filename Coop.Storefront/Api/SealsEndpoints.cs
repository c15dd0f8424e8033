namespace Coop.Storefront.Api;

/// <summary>The API about the proof of the books.</summary>
internal static class SealsEndpoints
{
    public static void MapSeals(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
