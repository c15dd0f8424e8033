using System.Collections.Concurrent;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Store;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Scan;

/// <summary>How far each co-op's books are sealed, remembered for half a minute.</summary>
public sealed class SealShelf(IDocumentStore store, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, (DateOnly? Day, DateTimeOffset Until)> known = new();

    /// <summary>Day of the newest signed head, or null.</summary>
    public async Task<DateOnly?> SealedUpToAsync(string tenant, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(tenant, out var kept) && kept.Until > now)
        {
            return kept.Day;
        }

        var day = await store.SealedUpToAsync(tenant, stop);
        known[tenant] = (day, now + Freshness.Longest);
        return day;
    }
}

/// <summary>Adds to a lot's facts how its book can be checked.</summary>
internal static class SealedFacts
{
    public static async Task<LotFacts> SealedAsync(this ShopDesk desk, LotFacts facts) =>
        facts.Proof is not { } proof
            ? facts
            : facts with
            {
                Proof = proof with
                {
                    SealedUpTo = await desk.Need<SealShelf>()
                        .SealedUpToAsync(desk.Session.TenantId, desk.Stop),
                    CheckUrl = SealsPaths.LotBook.Of(facts.LotCode).In(desk.Language),
                },
            };
}
