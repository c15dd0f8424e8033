using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
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
    /// The story of a lot; null when the co-op has no such lot. One trip to the database, however deep and
    /// wide the ancestry is.
    /// </summary>
    public static async Task<LotStory?> LotStoryAsync(
        this IQuerySession session, LotCode code, PeopleVault vault, CancellationToken stop = default)
    {
        var rows = await StoryRows.ReadAsync(session, code.Value, stop);
        if (rows.Root is not { } root)
        {
            return null;
        }

        var ancestry = await ClosedAsync(session, LotId.Parse(root), rows.Facts, stop);
        var agreeing = Telling.ToBeNamed(ancestry).ToHashSet();
        var names = rows.People.Where(p => agreeing.Contains(PersonId.Parse(p.Id)))
            .Select(p => vault.Open(session.TenantId, p))
            .Select(p => (p.Id, Name: p[PersonFields.PublicName] ?? p.Name))
            .Where(p => p.Name is not null).ToDictionary(p => p.Id, p => p.Name!);
        return Telling.Tell(ancestry, names, rows.Sheets.ToDictionary(s => s.Id), rows.Certificates);
    }

    /// <summary>A lot and all it came from, in one question.</summary>
    public static async Task<Ancestry> AncestryAsync(
        this IQuerySession session, LotId root, CancellationToken stop = default)
    {
        var rows = await StoryRows.ReadAsync(session, root.Value, stop);
        return await ClosedAsync(session, root, rows.Facts, stop);
    }

    /// <summary>
    /// The ancestry of facts that were read together. A fact that points to a stream the walk along the
    /// snapshots does not know is followed here, one question a level, so that nothing can be left out.
    /// </summary>
    private static async Task<Ancestry> ClosedAsync(
        IQuerySession session, LotId root, IReadOnlyList<StoredFact> read, CancellationToken stop)
    {
        var facts = read.ToList();
        var seen = facts.Select(f => f.Stream).Append(root.Value).ToHashSet();
        var next = Beyond(facts, seen);
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
            next = Beyond(found, seen);
        }

        return Ancestry.Of(root, facts);
    }

    private static string[] Beyond(IEnumerable<StoredFact> facts, HashSet<string> seen) =>
        [.. facts.SelectMany(f => Ancestry.Behind(f.Data)).Distinct().Where(key => !seen.Contains(key))];

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
