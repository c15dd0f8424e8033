using System.Collections.Concurrent;
using Coop.Storefront.Store;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Storefront.Scan;

/// <summary>
/// Stories of lots, kept until something is written in the co-op's books: a story takes eight questions to
/// the
/// database, a scan should take few.
/// </summary>
public sealed class StoryShelf(PeopleVault vault, Freshness freshness)
{
    private const int Most = 2000;
    private readonly ConcurrentDictionary<(string Tenant, LotCode Lot),
    (long Age, LotStory Story)> known = new();

    /// <summary>The story of a lot; null when the co-op has none of this code.</summary>
    public async Task<LotStory?> StoryAsync(IQuerySession session, LotCode lot, CancellationToken stop)
    {
        var key = (session.TenantId, lot);
        var age = freshness.BooksOf(session.TenantId);
        if (known.TryGetValue(key, out var kept) && kept.Age == age)
        {
            return kept.Story;
        }

        if (await session.LotStoryAsync(lot, vault, stop) is not { } told)
        {
            return null;
        }

        var story = await session.WithBookAsync(told, stop);

        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[key] = (age, story);
        return story;
    }
}
