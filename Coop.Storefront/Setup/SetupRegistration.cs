using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office;
using Marten;

namespace Coop.Storefront.Setup;

/// <summary>Adds the first set-up, which is there until the first co-op is.</summary>
public static class SetupRegistration
{
    public static IServiceCollection AddSetup(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureMarten, SetupDocuments>();
        services.AddSingleton<FirstSetup>();
        services.AddHostedService<SetupAnnouncement>();
        return services;
    }

    /// <summary>Leads the first page to the set-up while there is no co-op. Comes before the co-op is looked
    /// for.</summary>
    public static IApplicationBuilder UseSetup(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var path = http.Request.Path.Value;
        if (path is "/" or "/en"
            && await http.RequestServices.GetRequiredService<FirstSetup>().IsNeededAsync(http.RequestAborted))
        {
            http.Response.Redirect(path == "/" ? OfficePaths.Setup.Vi : OfficePaths.Setup.En);
            return;
        }

        await next(http);
    });

    public static void MapSetup(this IEndpointRouteBuilder app)
    {
        foreach (var path in new[] { OfficePaths.Setup.Vi, OfficePaths.Setup.En })
        {
            app.MapGet(path, (Desk desk) => SetupPage.ShowAsync(desk)).OnAnyHost().ExcludeFromDescription();
            app.MapPost(path, (Desk desk) => SetupPage.PostAsync(desk)).OnAnyHost().ExcludeFromDescription();
        }
    }
}
