namespace Coop.Storefront.Http;

/// <summary>Headers that keep a page from being abused by other sites or by what is typed into it.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self' "
        + "https://checkout.stripe.com; frame-ancestors 'none'";

    /// <summary>The human view of the API starts itself with a script inside its page.</summary>
    private const string ScalarPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

    /// <summary>On every answer. HTTPS is insisted on outside Development only.</summary>
    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.Use((http, next) =>
        {
            // At the last moment: an answer to a fault begins with all headers cleared.
            http.Response.OnStarting(() =>
            {
                Set(http);
                return Task.CompletedTask;
            });
            return next(http);
        });
        return app;
    }

    private static void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        var isScalar = http.Request.Path.StartsWithSegments("/scalar", StringComparison.Ordinal);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers.ContentSecurityPolicy = isScalar ? ScalarPolicy : Policy;
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self)";
    }
}
