using Coop.Traceability.Decisions;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Supplies;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>Recalls for lists and pages, and how far one reaches.</summary>
public static class RecallQueries
{
    private const int SprayDays = 60;

    /// <summary>The recall of a code; null when the co-op has none.</summary>
    public static Task<Recall?> RecallAsync(
        this IQuerySession session, string? code, CancellationToken stop = default)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Recall>()
            .Where(r => r.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>All recalls and drills, the newest first.</summary>
    public static Task<IReadOnlyList<Recall>> RecallsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<Recall>().OrderByDescending(r => r.Id).ToListAsync(stop);

    /// <summary>Recalls, not drills, that are not over.</summary>
    public static Task<IReadOnlyList<Recall>> OpenRecallsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<Recall>().Where(r => r.MatchesSql(
            "d.data ->> 'state' not in ('Closed', 'Lifted') and not (d.data ->> 'drill')::boolean"))
            .ToListAsync(stop);

    /// <summary>How far a recall from here reaches. Writes nothing: the dry run of a recall.</summary>
    public static async Task<Outcome<RecallReach>> RecallReachAsync(
        this IQuerySession session, RecallStart start, CancellationToken stop = default)
    {
        var found = await RecallStarts.FindAsync(session, start, stop);
        if (found is not Outcome<RecallStarts>.Done { Value: var starts })
        {
            return ((Outcome<RecallStarts>.Refused)found).Reason;
        }

        var edges = await session.GraphAsync(starts.Nodes, starts.Nodes, stop);
        var down = starts.Serials is null
            ? Walk(starts.Nodes, edges.ToLookup(e => e.Parent, e => e.Child)) : [.. starts.Nodes];
        var up = Walk(starts.Nodes, edges.ToLookup(e => e.Child, e => e.Parent));
        var things = await TraceQueries.ThingsAsync(session, [.. down.Union(up)], stop);
        var lots = things.Lots.Values.Where(l => down.Contains(l.Id)).OrderBy(l => l.Id).ToList();
        var leaf = things.Lots.Values.Where(l => up.Contains(l.Id) && l.Origin.Plot is not null).ToList();
        return lots.Count == 0
            ? new RecallRefusal.NothingAffected(string.Join(", ", start.Codes))
            : new RecallReach(
                start, lots, starts.Serials?.ToLookup(s => s.Lot, s => s.Serial),
                await UpstreamAsync(session, [.. things.Plots.Values], leaf, stop));
    }

    /// <summary>Codes of the orders that packs of these lots left with.</summary>
    public static async Task<IReadOnlyList<string>> OrdersWithPacksOfAsync(
        this IQuerySession session, RecallReach reach, CancellationToken stop = default)
    {
        var table = $"{session.DocumentStore.Options.DatabaseSchemaName}.{Lots.SerialTable.Name}";
        var named = reach.Serials?.SelectMany(s => s).Select(s => s.Value).ToArray();
        var found = await session.AdvancedSql.QueryAsync<string>(
            $"select distinct order_code from {table} where tenant_id = ? and lot_code = any(?) "
            + "and order_code is not null and (? or serial = any(?))", stop,
            session.TenantId, reach.Packs.Select(p => p.Code.Value).ToArray(), named is null, named ?? []);
        return found;
    }

    private static HashSet<string> Walk(IEnumerable<string> from, ILookup<string, string> next)
    {
        var seen = from.ToHashSet();
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var node))
        {
            foreach (var other in next[node].Where(seen.Add))
            {
                open.Enqueue(other);
            }
        }

        return seen;
    }

    private static async Task<IReadOnlyList<RecallUpstream>> UpstreamAsync(
        IQuerySession session, IReadOnlyList<Plot> plots, IReadOnlyList<Lot> leaf, CancellationToken stop)
    {
        var members = (await session.LoadManyAsync<Member>(stop,
            plots.Select(p => p.Member.Value).Distinct()))
            .ToDictionary(m => m.Id, m => m.Code.Value);
        var supplies = plots.Count == 0 ? [] : await session.SuppliesAsync(stop);
        return [.. plots.OrderBy(p => p.Code.Value, StringComparer.Ordinal).Select(plot =>
        {
            var picked = leaf.Where(l => l.Origin.Plot!.Value.Value == plot.Id).ToList();
            var sprays = plot.Sprayings.Where(s => picked.Any(l => Near(s.On, l.Origin.PickedOn!.Value)))
                .Select(s => s.Spray.Value).ToHashSet();
            return new RecallUpstream(
                plot.Code.Value, members.GetValueOrDefault(plot.Member.Value, ""),
                [.. picked.Select(l => l.Code.Value)],
                [.. supplies.Where(s => s.Uses.Any(u => sprays.Contains(u.UsedBy)))
                    .Select(s => s.Code.Value)]);
        })];
    }

    private static bool Near(DateOnly sprayed, DateOnly picked) =>
        sprayed <= picked && picked.DayNumber - sprayed.DayNumber <= SprayDays;
}
