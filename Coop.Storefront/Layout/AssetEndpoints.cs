using Microsoft.AspNetCore.Http.HttpResults;

namespace Coop.Storefront.Layout;

/// <summary>Serves <see cref="Assets"/> at <c>/assets/{name}</c>.</summary>
public static class AssetEndpoints
{
    /// <summary>
    /// Maps the assets; they hold nothing secret and may be kept for ever, since a change changes the
    /// address.
    /// </summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", Serve).ExcludeFromDescription();
        routes.MapGet("/favicon.ico", () => Results.Redirect(Assets.Url("logo.svg"), permanent: false))
            .ExcludeFromDescription();
    }

    private static Results<FileContentHttpResult, NotFound> Serve(string name, HttpContext context)
    {
        if (Assets.Find(name) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(asset.Bytes, asset.Type);
    }
}
