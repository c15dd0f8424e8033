namespace Coop.Storefront.Http;

/// <summary>
/// Refuses forms sent by other sites. Public pages carry no token, so what the browser says of the sender
/// counts:
/// <c>Sec-Fetch-Site</c> where it is sent, else <c>Origin</c>.
/// </summary>
public static class FormGuard
{
    /// <summary>
    /// Guards every unsafe method outside the API and the webhooks, which carry their own proof.
    /// </summary>
    public static IApplicationBuilder UseFormGuard(this IApplicationBuilder app) => app.Use((http, next) =>
        IsForeign(http.Request) ? Refusals.ShowAsync(http, new WebRefusal.ForeignForm()) : next(http));

    private static bool IsForeign(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            || HttpMethods.IsOptions(request.Method)
            || request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            || request.Path.StartsWithSegments("/webhooks", StringComparison.Ordinal))
        {
            return false;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
