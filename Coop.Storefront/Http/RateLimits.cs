using System.Threading.RateLimiting;

namespace Coop.Storefront.Http;

/// <summary>
/// How often one address may do what costs something. Only in Production: tests and seeds go faster.
/// </summary>
public static class RateLimits
{
    /// <summary>Guests placing orders.</summary>
    public const string Ordering = "ordering";

    /// <summary>Looking up an order by code and phone.</summary>
    public const string Looking = "looking";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Registers the limits.</summary>
    public static IServiceCollection AddRateLimits(
        this IServiceCollection services, IHostEnvironment environment) =>
        services.AddRateLimiter(options =>
        {
            options.OnRejected = (rejected, _) => new ValueTask(Refusals.ShowAsync(
                rejected.HttpContext, new WebRefusal.TooMany((int)Window.TotalSeconds)));
            options.AddPolicy(Ordering, http => PerAddress(http, environment, Ordering, 10));
            options.AddPolicy(Looking, http => PerAddress(http, environment, Looking, 30));
        });

    private static RateLimitPartition<string> PerAddress(
        HttpContext http, IHostEnvironment environment, string what, int permits)
    {
        var isGuest = http.Request.Headers.Authorization.Count == 0;
        if (!environment.IsProduction() || !isGuest)
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        return RateLimitPartition.GetFixedWindowLimiter(
            $"{what} {address}", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = Window,
            QueueLimit = 0,
        });
    }
}
