namespace Coop.Storefront.Http;

/// <summary>
/// Refuses forms sent by other sites. Public pages carry no token, so what the browser says of the sender
/// counts:
/// <c>Sec-Fetch-Site</c> where it is sent, else <c>Origin</c>.
/// </summary>
public static class FormGuard
{
    /// <summary>Addresses whose callers are programs with a proof of their own.</summary>
    private static readonly string[] Open = ["/api", "/webhooks", "/_doubles"];

    /// <summary>
    /// Guards every unsafe method outside the API and the webhooks, which carry their own proof.
    /// </summary>
    public static IApplicationBuilder UseFormGuard(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!IsGuarded(http.Request))
        {
            return next(http);
        }

        if (IsForeign(http.Request))
        {
            return Refusals.ShowAsync(http, new WebRefusal.ForeignForm());
        }

        return http.Request.HasFormContentType
            ? next(http)
            : Refusals.ShowAsync(http, new WebRefusal.Unreadable());
    });

    private static bool IsGuarded(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && !HttpMethods.IsOptions(request.Method)
        && !Open.Any(path => request.Path.StartsWithSegments(path, StringComparison.Ordinal));

    private static bool IsForeign(HttpRequest request)
    {
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
