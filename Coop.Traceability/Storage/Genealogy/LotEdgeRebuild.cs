using Coop.Traceability.Decisions;
using Coop.Traceability.Genealogy;
using Marten;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>The graph as the events alone tell it. It must equal the table, row for row.</summary>
public static class LotEdgeRebuild
{
    /// <summary>Every edge the table holds, in the order of its key.</summary>
    public static async Task<IReadOnlyList<LotEdge>> LotEdgesAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        Sorted(await session.ReadEdgesAsync(
            $"select {LotEdgeTable.Columns} from {session.EdgeTable()} where tenant_id = $1",
            [session.TenantId], stop));

    /// <summary>Every edge the co-op's events draw, in the order of its key.</summary>
    public static async Task<IReadOnlyList<LotEdge>> LotEdgesFromEventsAsync(
        this IQuerySession session, CancellationToken stop = default)
    {
        var events = await session.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync(stop);
        var changes = events.Select(e => LotEdges.Change(e.StreamKey!, e.Data)).OfType<LotEdgeChange>()
            .GroupBy(c => (c.Child, c.Event)).ToDictionary(g => g.Key, g => g.Last());
        return Sorted(events.SelectMany(e => LotEdges.Of(e.StreamKey!, e.Id, e.Data))
            .Select(e => changes.TryGetValue((e.Child, e.Event), out var now)
                ? e with { Grams = now.Grams, On = now.On } : e));
    }

    /// <summary>Empties the co-op's part of the table and fills it from the events again.</summary>
    public static async Task<Outcome<int>> RebuildLotEdgesAsync(
        this CoopSession session, CancellationToken stop = default)
    {
        var edges = await session.Documents.LotEdgesFromEventsAsync(stop);
        session.Documents.QueueSqlCommand(
            $"delete from {session.Documents.EdgeTable()} where tenant_id = ?", session.Context.Tenant);
        var schema = session.Documents.DocumentStore.Options.DatabaseSchemaName;
        LotEdgeProjection.Queue(session.Documents, schema, session.Context.Tenant, edges);
        return edges.Count;
    }

    private static IReadOnlyList<LotEdge> Sorted(IEnumerable<LotEdge> edges) =>
        [.. edges.OrderBy(e => e.Child, StringComparer.Ordinal).ThenBy(e => e.Parent, StringComparer.Ordinal)
            .ThenBy(e => e.Event)];
}
