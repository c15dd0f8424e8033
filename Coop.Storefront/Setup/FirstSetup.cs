using System.Net;
using System.Security.Cryptography;
using Coop.Commerce.Settings;
using Marten;

namespace Coop.Storefront.Setup;

/// <summary>Marks that the first co-op was set up; there can be only one of it. A global document.</summary>
/// <param name="Id">Always <see cref="Key"/>.</param>
/// <param name="Tenant">The co-op that was set up.</param>
public sealed record FirstCoop(string Id, string Tenant, DateTimeOffset At)
{
    /// <summary>The one key there is.</summary>
    public const string Key = "first";
}

/// <summary>Whether the first set-up is still to be done, and who may do it.</summary>
public sealed class FirstSetup(IDocumentStore store)
{
    private bool done;

    /// <summary>Printed at start; whoever reads the terminal may set up from another machine.</summary>
    public string Code { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>True while the store has no co-op at all. Once it has one, this never asks again.</summary>
    public async ValueTask<bool> IsNeededAsync(CancellationToken stop)
    {
        if (!done)
        {
            await using var session = store.QuerySession("*");
            done = await session.Query<CoopHost>().AnyAsync(stop)
                || await session.LoadAsync<FirstCoop>(FirstCoop.Key, stop) is not null;
        }

        return !done;
    }

    /// <summary>
    /// Whether the request comes from this very machine, by address and by name: the name too, because a page
    /// elsewhere could point its own name here.
    /// </summary>
    public static bool IsLocal(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";

    /// <summary>Whether the code is the one printed at start.</summary>
    public bool IsCode(string typed) => CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.UTF8.GetBytes(typed.Trim()), System.Text.Encoding.UTF8.GetBytes(Code));
}
