using Microsoft.AspNetCore.HttpOverrides;

namespace Coop.Storefront.Http;

/// <summary>What stands between the network and the pages.</summary>
public static class EdgeRegistration
{
    /// <summary>Body limit, JSON manners, problem answers, rate limits, the proxy's headers.</summary>
    public static void AddEdge(this WebApplicationBuilder builder)
    {
        // The store reports every lost race as an error; a race is tried again, and what is left is told by
        // FaultHandler.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Marten", LogLevel.Critical);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = Shapes.StrictBody.MostBytes;
            kestrel.AddServerHeader = false;
        });
        builder.Services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        builder.Services.AddExceptionHandler<FaultHandler>();
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddRateLimits(builder.Environment);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    /// <summary>
    /// The order matters: faults are caught outermost, the co-op is known before limits and pages.
    /// </summary>
    public static void UseEdge(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Refusals.ShowStatusAsync(context.HttpContext));
        app.UseRouting();
        app.UseCoopOfHost();
        app.UseFormGuard();
        app.UseRateLimiter();
        var pages = app.Services.GetRequiredService<KeptPages>();
        app.Use(next => http => pages.AnswerAsync(http, next));
    }
}
