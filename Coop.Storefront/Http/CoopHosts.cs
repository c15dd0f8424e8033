using System.Collections.Concurrent;
using Coop.Commerce.Settings;
using Marten;

namespace Coop.Storefront.Http;

/// <summary>
/// Which co-op answers on which host. Kept in memory for a short while; in Development the only co-op there
/// is
/// answers on every host.
/// </summary>
public sealed class CoopHosts(IDocumentStore store, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>How long a host is remembered.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    /// <summary>The platform's own work, which is no co-op's.</summary>
    private const string Platform = "*";

    private const int MostRemembered = 1000;
    private readonly ConcurrentDictionary<string, (CurrentCoop Coop, DateTimeOffset Until)> known = new();

    /// <summary>The co-op on <paramref name="host"/> (without port), or null.</summary>
    public async ValueTask<CurrentCoop?> FindAsync(string host, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(host, out var entry) && entry.Until > now)
        {
            return entry.Coop;
        }

        var coop = await LookUpAsync(host.ToLowerInvariant(), stop);
        if (coop is not null && known.Count < MostRemembered)
        {
            known[host] = (coop, now + Remembered);
        }

        return coop;
    }

    /// <summary>Forgets what is remembered, after hosts have changed.</summary>
    public void Forget() => known.Clear();

    private async Task<CurrentCoop?> LookUpAsync(string host, CancellationToken stop)
    {
        await using var session = store.QuerySession(Platform);
        if (await session.LoadAsync<CoopHost>(host, stop) is { } exact)
        {
            return new CurrentCoop(exact.Tenant);
        }

        if (!environment.IsDevelopment())
        {
            return null;
        }

        var tenants = await session.Query<CoopHost>().Select(h => h.Tenant).Distinct().Take(2)
            .ToListAsync(stop);
        return tenants is [var only] ? new CurrentCoop(only) : null;
    }
}
