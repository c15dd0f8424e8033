using Coop.Storefront.Shop;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Http;

/// <summary>Shows a refusal to whoever asked: a page to people, a problem document to programs.</summary>
public static class Refusals
{
    /// <summary>Writes the answer.</summary>
    /// <param name="reference">What to tell the co-op so that the fault can be found; null when there is
    /// none.</param>
    public static async Task ShowAsync(HttpContext http, Refusal refusal, string? reference = null)
    {
        var page = IsForPeople(http) ? await ProblemShowing.TryPageAsync(http, refusal, reference) : null;
        await (page ?? Problems.Of(refusal, RequestLanguage.Of(http), reference)).ExecuteAsync(http);
    }

    /// <summary>The refusal as an endpoint's answer.</summary>
    public static IResult Of(Refusal refusal) => new Shown(refusal);

    private static bool IsForPeople(HttpContext http) =>
        http.Features.Get<CurrentCoop>() is not null
        && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && !http.Request.Path.StartsWithSegments("/webhooks", StringComparison.Ordinal);

    /// <summary>Gives bare 404 and 405 answers of the router their words.</summary>
    public static async Task ShowStatusAsync(HttpContext http)
    {
        var refusal = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new WebRefusal.NotFound(),
            StatusCodes.Status405MethodNotAllowed => new WebRefusal.WrongMethod(),
            StatusCodes.Status401Unauthorized => new WebRefusal.NoCredentials(),
            StatusCodes.Status415UnsupportedMediaType => new WebRefusal.NotJson(),
            StatusCodes.Status400BadRequest => (WebRefusal?)new WebRefusal.Unreadable(),
            _ => null,
        };
        if (refusal is not null)
        {
            await ShowAsync(http, refusal);
        }
    }

    private sealed record Shown(Refusal Refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext http) => ShowAsync(http, Refusal);
    }
}
