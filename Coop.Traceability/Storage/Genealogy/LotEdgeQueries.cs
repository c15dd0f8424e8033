using Coop.Traceability.Genealogy;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>Walks the graph of lots, each time in one question however deep it goes.</summary>
internal static class LotEdgeQueries
{
    public static string EdgeTable(this IQuerySession session) =>
        $"{session.DocumentStore.Options.DatabaseSchemaName}.{LotEdgeTable.Name}";

    /// <summary>
    /// Every edge on a way that ends in <paramref name="up"/> or begins in <paramref name="down"/>. A node is
    /// walked through once, so that a loop ends.
    /// </summary>
    public static Task<IReadOnlyList<LotEdge>> GraphAsync(
        this IQuerySession session, IReadOnlyCollection<string> up, IReadOnlyCollection<string> down,
        CancellationToken stop)
    {
        var table = session.EdgeTable();
        var columns = string.Join(", ", LotEdgeTable.Columns.Split(", ").Select(c => "e." + c));
        return session.ReadEdgesAsync(
            $"""
            with recursive above(node) as (
                select unnest($2::varchar[])
                union select e.parent from {table} e join above on e.child = above.node
                where e.tenant_id = $1),
            below(node) as (
                select unnest($3::varchar[])
                union select e.child from {table} e join below on e.parent = below.node
                where e.tenant_id = $1)
            select {columns} from {table} e join above on e.child = above.node where e.tenant_id = $1
            union
            select {columns} from {table} e join below on e.parent = below.node where e.tenant_id = $1
            """,
            [session.TenantId, up.ToArray(), down.ToArray()], stop);
    }

    /// <summary>The edges a statement of our own gives, read column by column.</summary>
    public static async Task<IReadOnlyList<LotEdge>> ReadEdgesAsync(
        this IQuerySession session, string sql, object[] values, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await session.ExecuteReaderAsync(command, stop);
        var edges = new List<LotEdge>();
        while (await reader.ReadAsync(stop))
        {
            edges.Add(new LotEdge(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3),
                reader.GetInt32(4), await reader.GetFieldValueAsync<DateOnly>(5, stop), reader.GetGuid(6)));
        }

        return edges;
    }
}
