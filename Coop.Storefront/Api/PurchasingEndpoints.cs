namespace Coop.Storefront.Api;

/// <summary>The API about buying leaf from members.</summary>
internal static class PurchasingEndpoints
{
    public static void MapPurchasing(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
