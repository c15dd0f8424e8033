using System.Globalization;
using Coop.Traceability.Genealogy;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>The facts of a graph, and what was taken out of each of its nodes, in one round trip.</summary>
/// <param name="Taken">Grams that went on from a node, by its key.</param>
/// <param name="Lost">Grams of a lot that were destroyed, given away or missed, by its key.</param>
internal sealed record TraceFacts(
    IReadOnlyList<TraceEvent> Events, IReadOnlyDictionary<string, long> Taken,
    IReadOnlyDictionary<string, long> Lost)
{
    /// <summary>Of a plot, only what happened so many days before its leaf was picked concerns it.</summary>
    private const string Concerns =
        """
        (e.type <> 'plot.picked.v1' or e.data ->> 'lot' = any(@nodes))
        and (e.type <> 'lot.used.v1' or e.data ->> 'batch' = any(@nodes))
        and (e.type <> 'lot.filled.v1' or e.data ->> 'into' = any(@nodes))
        and (e.type not in ('lot.delivered.v1', 'lot.returned.v1') or e.data ->> 'delivery' = any(@nodes))
        and (e.type <> 'lot.shipped.v1' or 'order:' || (e.data ->> 'order') = any(@nodes))
        """;

    public static async Task<TraceFacts> OfAsync(
        IQuerySession session, IReadOnlyCollection<string> nodes, CancellationToken stop)
    {
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        await using var command = new NpgsqlCommand(
            $"""
            select e.id, e.stream_id, e.type, e.data -> 'at' ->> 'on', e.headers ->> 'recordedAt',
                e.headers ? 'late', coalesce(e.headers ->> 'hash', ''), e.timestamp
            from {schema}.mt_events e
            where e.tenant_id = @tenant and e.stream_id = any(@nodes) and {Concerns}
            order by e.data -> 'at' ->> 'at', e.seq_id;
            select parent, sum(grams)::bigint from {schema}.{LotEdgeTable.Name}
            where tenant_id = @tenant and parent = any(@nodes) and kind <> 'delivered' group by parent;
            select e.stream_id, sum((e.data ->> 'weight')::bigint
                * case when (e.data ->> 'found')::boolean then -1 else 1 end)::bigint
            from {schema}.mt_events e where e.tenant_id = @tenant and e.stream_id = any(@nodes)
            and e.type in ('lot.disposed.v1', 'lot.taken.v1') group by e.stream_id;
            select e.stream_id, sum((e.data ->> 'weight')::bigint
                * case when e.type = 'lot.returned.v1' then -1 else 1 end)::bigint
            from {schema}.mt_events e where e.tenant_id = @tenant and e.stream_id = any(@nodes)
            and e.type in ('lot.delivered.v1', 'lot.returned.v1') group by e.stream_id
            """);
        command.Parameters.AddWithValue("tenant", session.TenantId);
        command.Parameters.AddWithValue("nodes", nodes.ToArray());
        await using var reader = await session.ExecuteReaderAsync(command, stop);
        var events = new List<TraceEvent>();
        while (await reader.ReadAsync(stop))
        {
            events.Add(new TraceEvent(
                reader.GetGuid(0), reader.GetString(1), reader.GetString(2),
                await reader.IsDBNullAsync(3, stop) ? null : Day(reader.GetString(3)),
                await reader.IsDBNullAsync(4, stop)
                    ? await reader.GetFieldValueAsync<DateTimeOffset>(7, stop)
                    : DateTimeOffset.Parse(reader.GetString(4), CultureInfo.InvariantCulture),
                reader.GetBoolean(5), reader.GetString(6)));
        }

        var taken = await SumsAsync(reader, stop);
        var lost = await SumsAsync(reader, stop);
        foreach (var (node, grams) in await SumsAsync(reader, stop))
        {
            taken[node] = taken.GetValueOrDefault(node) + grams;
        }

        return new TraceFacts(events, taken, lost);
    }

    private static async Task<Dictionary<string, long>> SumsAsync(
        System.Data.Common.DbDataReader reader, CancellationToken stop)
    {
        await reader.NextResultAsync(stop);
        var sums = new Dictionary<string, long>();
        while (await reader.ReadAsync(stop))
        {
            sums[reader.GetString(0)] = reader.GetInt64(1);
        }

        return sums;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
