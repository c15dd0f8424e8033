using Coop.Commerce.Settings;
using Coop.Storefront.Http;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Jobs.Seals;

/// <summary>
/// Seals every co-op's books once a minute as long as the process lives. Any number of processes may do so;
/// what one of them does not get done, the next one does.
/// </summary>
public sealed partial class SealService(
    IDocumentStore store, Sealer sealer, ITimeStamper stamper, TimeProvider clock, ILogger<SealService> log)
    : BackgroundService
{
    /// <summary>Between two rounds, and before the first.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>One round over all co-ops.</summary>
    public async Task RoundAsync(CancellationToken stop)
    {
        foreach (var tenant in await TenantsAsync(stop))
        {
            try
            {
                await sealer.SealAsync(tenant, stop: stop);
                await StampAsync(tenant, stop);
            }
            catch (Exception fault) when (!stop.IsCancellationRequested)
            {
                Failed(log, tenant, fault);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception fault)
            {
                if (!stoppingToken.IsCancellationRequested)
                {
                    Failed(log, "*", fault);
                }
            }
        }
    }

    private async Task<IReadOnlyList<string>> TenantsAsync(CancellationToken stop)
    {
        await using var session = store.QuerySession("*");
        return await session.Query<CoopHost>().Select(h => h.Tenant).Distinct().ToListAsync(stop);
    }

    /// <summary>Heads that no service has seen yet, the newest first; a few a round.</summary>
    private async Task StampAsync(string tenant, CancellationToken stop)
    {
        if (!stamper.IsOn)
        {
            return;
        }

        var heads = (await store.SealBookAsync(tenant, stop)).Heads;
        foreach (var waiting in heads.Reverse().Where(h => !h.Stamped).Take(3))
        {
            var token = await stamper.StampAsync(waiting.Head.Digest(), stop);
            await store.KeepTimeStampAsync(waiting.Head, token, stop);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Sealing the books of {Tenant} failed; trying again in a minute.")]
    private static partial void Failed(ILogger log, string tenant, Exception fault);
}
