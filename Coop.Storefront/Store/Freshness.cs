using System.Collections.Concurrent;
using Coop.Traceability.Storage.People;
using Marten;
using Marten.Services;

namespace Coop.Storefront.Store;

/// <summary>
/// Tells how often a co-op's books were written to, so that what was made of them is thrown away after a
/// commit. A
/// number read before reading the books and kept with what was made never lets something older pass as newer.
/// Writes of other processes show after <see cref="Longest"/>.
/// </summary>
public sealed class Freshness(TimeProvider clock) : DocumentSessionListenerBase, IConfigureMarten
{
    /// <summary>How long something is kept at most.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly string[] ShopStreams = ["order-", "payment-", "transfer-", "product-"];
    private readonly ConcurrentDictionary<string, long> books = new();
    private readonly ConcurrentDictionary<string, long> all = new();

    private long Window => clock.GetUtcNow().ToUnixTimeSeconds() / (long)Longest.TotalSeconds;

    /// <summary>Grows with commits to the co-op's members, plots, lots or people, and with time.</summary>
    public long BooksOf(string tenant) => (books.GetValueOrDefault(tenant) << 32) + Window;

    /// <summary>Grows with every commit of the co-op, orders and stock included, and with time.</summary>
    public long AllOf(string tenant) => (all.GetValueOrDefault(tenant) << 32) + Window;

    public void Configure(IServiceProvider services, StoreOptions options) => options.Listeners.Add(this);

    public override Task AfterCommitAsync(
        IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        var touched = commit.GetStreams().Any(s =>
            !ShopStreams.Any(p => s.Key!.StartsWith(p, StringComparison.Ordinal)))
            || commit.Inserted.Concat(commit.Updated).OfType<VaultEntry>().Any();
        all.AddOrUpdate(session.TenantId, 1, (_, count) => count + 1);
        if (touched)
        {
            books.AddOrUpdate(session.TenantId, 1, (_, count) => count + 1);
        }

        return Task.CompletedTask;
    }
}
