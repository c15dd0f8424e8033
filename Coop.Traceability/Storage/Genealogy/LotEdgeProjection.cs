using Coop.Traceability.Genealogy;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>Writes the edges of <see cref="LotEdges"/> in the transaction of their facts.</summary>
internal sealed class LotEdgeProjection(string schema) : IProjection
{
    public const string Name = "LotEdges";

    public Task ApplyAsync(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var of in events.GroupBy(e => e.TenantId))
        {
            Queue(operations, schema, of.Key,
                [.. of.SelectMany(e => LotEdges.Of(e.StreamKey!, e.Id, e.Data))]);
            foreach (var e in of)
            {
                if (LotEdges.Change(e.StreamKey!, e.Data) is { } change)
                {
                    Queue(operations, schema, of.Key, change);
                }
            }
        }

        return Task.CompletedTask;
    }

    private static void Queue(
        IDocumentOperations operations, string schema, string tenant, LotEdgeChange change) =>
        operations.QueueSqlCommand(
            $"""
            update {schema}.{LotEdgeTable.Name} set grams = ?, on_day = ?
            where tenant_id = ? and child = ? and event = ?
            """,
            change.Grams, change.On, tenant, change.Child, change.Event);

    /// <summary>Adds edges; those already there stay as they are.</summary>
    public static void Queue(
        IDocumentOperations operations, string schema, string tenant, IReadOnlyList<LotEdge> edges)
    {
        if (edges.Count == 0)
        {
            return;
        }

        operations.QueueSqlCommand(
            $"""
            insert into {schema}.{LotEdgeTable.Name} (tenant_id, {LotEdgeTable.Columns})
            select ?, e.* from unnest(?, ?, ?, ?, ?, ?, ?) as e on conflict do nothing
            """,
            tenant,
            edges.Select(e => e.Parent).ToArray(), edges.Select(e => e.Child).ToArray(),
            edges.Select(e => e.Kind).ToArray(), edges.Select(e => e.Grams).ToArray(),
            edges.Select(e => e.Units).ToArray(), edges.Select(e => e.On).ToArray(),
            edges.Select(e => e.Event).ToArray());
    }
}
