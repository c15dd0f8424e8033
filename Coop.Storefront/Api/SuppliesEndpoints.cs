namespace Coop.Storefront.Api;

/// <summary>The API about purchased inputs.</summary>
internal static class SuppliesEndpoints
{
    public static void MapSupplies(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
