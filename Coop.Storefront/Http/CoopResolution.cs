namespace Coop.Storefront.Http;

/// <summary>Marks endpoints that answer whatever the host: health, documents, the first set-up.</summary>
public sealed class AnyHost;

/// <summary>Finds the co-op of each request by its host.</summary>
public static class CoopResolution
{
    /// <summary>An unknown host is a 404 that names nothing.</summary>
    public static IApplicationBuilder UseCoopOfHost(this IApplicationBuilder app) =>
        app.Use(async (http, next) =>
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<AnyHost>() is null)
        {
            var hosts = http.RequestServices.GetRequiredService<CoopHosts>();
            if (await hosts.FindAsync(http.Request.Host.Host, http.RequestAborted) is not { } coop)
            {
                await Problems.Of(new WebRefusal.NotFound(), RequestLanguage.Of(http)).ExecuteAsync(http);
                return;
            }

            http.Features.Set(coop);
        }

        await next(http);
    });

    /// <summary>Lets an endpoint answer on every host, without a co-op.</summary>
    public static TBuilder OnAnyHost<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new AnyHost());
}
