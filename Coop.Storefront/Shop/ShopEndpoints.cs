using Coop.Storefront.Http;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>The shop's reading pages. Nothing on them belongs to one visitor.</summary>
public static class ShopEndpoints
{
    /// <summary>Maps every page in both languages.</summary>
    public static void MapShop(this IEndpointRouteBuilder routes)
    {
        routes.MapKept(Paths.Home, HomeHandler.ShowAsync);
        routes.MapKept(Paths.Product, ProductHandler.ShowAsync);
        routes.MapPage(Paths.Check, CheckHandler.ShowAsync);
        routes.MapKept(Paths.Policy, TextHandler.PolicyAsync);
        routes.MapKept(Paths.About, TextHandler.AboutAsync);
    }

    /// <summary>One page at its address in each language.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes, PathPair path, Delegate handler)
    {
        routes.MapGet(path.Vi, handler).ExcludeFromDescription();
        routes.MapGet(path.En, handler).ExcludeFromDescription();
    }

    /// <summary>
    /// One page that is the same for everybody; it is kept until the co-op writes something.
    /// </summary>
    public static void MapKept(this IEndpointRouteBuilder routes, PathPair path, Delegate handler)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods(path.Vi, methods, handler).ExcludeFromDescription().WithMetadata(new KeptPage());
        routes.MapMethods(path.En, methods, handler).ExcludeFromDescription().WithMetadata(new KeptPage());
    }

    /// <summary>One form's address in each language.</summary>
    public static void MapForm(this IEndpointRouteBuilder routes, PathPair path, Delegate handler)
    {
        routes.MapPost(path.Vi, handler).ExcludeFromDescription().DisableAntiforgery();
        routes.MapPost(path.En, handler).ExcludeFromDescription().DisableAntiforgery();
    }
}
