using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.People;
using JasperFx.Events;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Loads the ancestry of a lot and tells its story.</summary>
public static class StoryQueries
{
    /// <summary>Deeper ancestries are a fault of the data: no tea is sorted and blended so often.</summary>
    public const int DeepestLevel = 40;

    /// <summary>
    /// The story of a lot; null when the co-op has no such lot. One question for the code, one for each
    /// level of the ancestry, however wide, and one each for places and names: eight for packs of tea made
    /// in one run.
    /// </summary>
    public static async Task<LotStory?> LotStoryAsync(
        this IQuerySession session, LotCode code, PeopleVault vault, CancellationToken stop = default)
    {
        if (await session.LotByCodeAsync(code, stop) is not { } lot)
        {
            return null;
        }

        var ancestry = await session.AncestryAsync(LotId.Parse(lot.Id), stop);
        var sheets = await session.LoadManyAsync<PlotSheet>(
            stop, [.. ancestry.Plots.Values.Select(p => p.Sheet.Id)]);
        var people = await vault.ReadAsync(session, Telling.ToBeNamed(ancestry), stop);
        var names = people.Values
            .Select(p => (p.Id, Name: p[PersonFields.PublicName] ?? p.Name))
            .Where(p => p.Name is not null).ToDictionary(p => p.Id, p => p.Name!);
        return Telling.Tell(ancestry, names, sheets.ToDictionary(s => s.Id));
    }

    /// <summary>A lot and all it came from, one question a level.</summary>
    public static async Task<Ancestry> AncestryAsync(
        this IQuerySession session, LotId root, CancellationToken stop = default)
    {
        var facts = new List<StoredFact>();
        var seen = new HashSet<string>();
        string[] next = [root.Value];
        for (var level = 0; next.Length > 0; level++)
        {
            if (level == DeepestLevel)
            {
                throw new InvalidOperationException(
                    $"The ancestry of {root} is deeper than {DeepestLevel} levels.");
            }

            seen.UnionWith(next);
            var found = await FactsAsync(session, next, stop);
            facts.AddRange(found);
            next = [.. found.SelectMany(f => Ancestry.Behind(f.Data)).Distinct()
                .Where(key => !seen.Contains(key))];
        }

        return Ancestry.Of(root, facts);
    }

    private static async Task<IReadOnlyList<StoredFact>> FactsAsync(
        IQuerySession session, string[] streams, CancellationToken stop)
    {
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.MatchesSql("d.stream_id = any(?)", (object)streams)).ToListAsync(stop);
        return [.. events.Select(Stored)];
    }

    private static StoredFact Stored(IEvent e) => new(
        e.StreamKey!, e.Version, e.Id, e.EventTypeName, e.Data, EventSeal.RecordedAt(e),
        e.GetHeader(Stamp.Late) is not null,
        e.GetHeader(EventHash.Header)?.ToString() ?? "");
}
