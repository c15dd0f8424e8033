using Coop.Traceability.Genealogy;
using Marten;
using Marten.Events;
using Npgsql;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>
/// Brings the graph of a database that was filled by an older edition of <see cref="LotEdges"/> up to the
/// present one, by itself and once: each co-op's edition is noted, so that every later start costs one
/// question. Only adds, so that others may write meanwhile, and what was cut off half-way is done again.
/// </summary>
public static class LotEdgeCatchUp
{
    private const int Page = 5_000;

    /// <summary>Adds what is missing, co-op by co-op.</summary>
    /// <returns>The co-ops that were behind.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(
        IDocumentStore store, CancellationToken stop = default)
    {
        var behind = await BehindAsync(store, stop);
        foreach (var tenant in behind)
        {
            await FillAsync(store, tenant, stop);
        }

        return behind;
    }

    private static async Task<IReadOnlyList<string>> BehindAsync(IDocumentStore store, CancellationToken stop)
    {
        var schema = store.Options.DatabaseSchemaName;
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands =
            {
                new($"select set_config('{CoopSchema.TenantSetting}', '*', true)"),
                new(
                    $"""
                    select distinct s.tenant_id from {schema}.mt_streams s where not exists (
                    select 1 from {schema}.{LotEdgeTable.Rules} r
                    where r.tenant_id = s.tenant_id and r.rule >= $1)
                    """)
                {
                    Parameters = { new NpgsqlParameter { Value = LotEdges.Rule } },
                },
            },
        };
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        var behind = new List<string>();
        while (await reader.ReadAsync(stop))
        {
            behind.Add(reader.GetString(0));
        }

        return behind;
    }

    private static async Task FillAsync(IDocumentStore store, string tenant, CancellationToken stop)
    {
        var schema = store.Options.DatabaseSchemaName;
        for (var (after, more) = (0L, true); more;)
        {
            await using var session = store.LightweightSession(tenant);
            var events = await session.Events.QueryAllRawEvents()
                .Where(e => e.EventTypesAre(LotEdges.Facts.ToArray()) && e.Sequence > after)
                .OrderBy(e => e.Sequence).Take(Page).ToListAsync(stop);
            LotEdgeProjection.Queue(
                session, schema, tenant,
                [.. events.SelectMany(e => LotEdges.Of(e.StreamKey!, e.Id, e.Data))]);
            (more, after) = (events.Count == Page, events.Count == 0 ? after : events[^1].Sequence);
            if (!more)
            {
                session.QueueSqlCommand(
                    $"insert into {schema}.{LotEdgeTable.Rules} values (?, ?) "
                    + "on conflict (tenant_id) do update set rule = excluded.rule", tenant, LotEdges.Rule);
            }

            await session.SaveChangesAsync(stop);
        }
    }
}
