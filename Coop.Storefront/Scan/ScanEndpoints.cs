using Coop.Storefront.Layout;
using Coop.Storefront.Shop;

namespace Coop.Storefront.Scan;

/// <summary>Addresses in the codes on packs, and the pages of lots.</summary>
public static class ScanEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Asking = [HttpMethods.Options];

    /// <summary>Registers what these pages keep in memory.</summary>
    public static IServiceCollection AddScan(this IServiceCollection services) =>
        services.AddSingleton<StoryShelf>().AddSingleton<SealShelf>();

    /// <summary>
    /// Maps them; the addresses are read from the raw request, so the rest of the path is not split.
    /// </summary>
    public static void MapScan(this IEndpointRouteBuilder routes)
    {
        foreach (var root in new[] { "/01", "/t", "/en/01", "/en/t" })
        {
            routes.MapMethods(root + "/{**rest}", Reading, (Delegate)ScanHandler.ShowAsync)
                .ExcludeFromDescription();
            routes.MapMethods(root + "/{**rest}", Asking, (Delegate)ScanHandler.Options)
                .ExcludeFromDescription();
        }

        routes.MapKept(Paths.Lot, (HttpContext http, string code) => LotHandler.ShowAsync(http, code));
        routes.MapPage(
            SealsPaths.LotBook, (HttpContext http, string code) => LotBookHandler.ShowAsync(http, code));
    }
}
