using Coop.Traceability.Decisions;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Supplies;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>The nodes a recall begins at.</summary>
/// <param name="Nodes">Keys of lots and runs.</param>
/// <param name="Serials">Single packs, when those are recalled.</param>
internal sealed record RecallStarts(
    IReadOnlyList<string> Nodes, IReadOnlyList<(LotCode Lot, SerialNumber Serial)>? Serials = null)
{
    /// <summary>Finds them; the refusal names what is not there.</summary>
    public static async Task<Outcome<RecallStarts>> FindAsync(
        IQuerySession session, RecallStart start, CancellationToken stop)
    {
        if (!RecallStart.Kinds.Contains(start.Kind) || start.Codes.Count == 0 || start.From > start.To
            || (start.Kind == RecallStart.SerialRange && start.Codes.Count != 2))
        {
            return new RecallRefusal.StartInvalid(start.Kind);
        }

        if (start.Kind is RecallStart.Serials or RecallStart.SerialRange)
        {
            return await PacksAsync(session, start, stop);
        }

        var nodes = new List<string>();
        foreach (var code in start.Codes)
        {
            if (await NodesAsync(session, start, code, stop) is not { } found)
            {
                return new RecallRefusal.StartUnknown(start.Kind, code);
            }

            nodes.AddRange(found);
        }

        return nodes.Count == 0
            ? new RecallRefusal.NothingAffected(string.Join(", ", start.Codes))
            : new RecallStarts([.. nodes.Distinct()]);
    }

    private static async Task<IReadOnlyList<string>?> NodesAsync(
        IQuerySession session, RecallStart start, string code, CancellationToken stop)
    {
        if (start.Kind == RecallStart.Supply)
        {
            return (await session.UsesOfAsync(code, stop))?.Uses
                .SelectMany(u => u.Leaf).Select(l => l.Value).ToList();
        }

        var found = await session.TraceStartAsync(code, stop);
        var kind = found?.Kind is TraceKinds.Plot or TraceKinds.Batch or TraceKinds.Delivery
            or TraceKinds.Supply ? found.Kind : RecallStart.Lot;
        if (found is null || kind != start.Kind)
        {
            return null;
        }

        return kind == RecallStart.Plot ? await LeafAsync(session, found.Node, start, stop) : [found.Node];
    }

    private static async Task<IReadOnlyList<string>> LeafAsync(
        IQuerySession session, string plot, RecallStart start, CancellationToken stop) =>
        [.. (await session.ReadEdgesAsync(
            $"select {LotEdgeTable.Columns} from {session.EdgeTable()} where tenant_id = $1 "
            + "and parent = $2 and kind = 'picked' and on_day between $3 and $4",
            [session.TenantId, plot, start.From ?? new DateOnly(1900, 1, 1),
                start.To ?? new DateOnly(9999, 1, 1)], stop)).Select(e => e.Child)];

    private static async Task<Outcome<RecallStarts>> PacksAsync(
        IQuerySession session, RecallStart start, CancellationToken stop)
    {
        var serials = start.Codes.Select(c => TraceStarts.SerialOf(c)).ToArray();
        var table = $"{session.DocumentStore.Options.DatabaseSchemaName}.{SerialTable.Name}";
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        var within = start.Kind == RecallStart.Serials
            ? "s.serial = any($2)"
            : $"""
              exists (select 1 from {table} a join {table} z
              on z.tenant_id = a.tenant_id and z.lot_code = a.lot_code
              where a.tenant_id = $1 and a.serial = $2[1] and z.serial = $2[2]
              and s.lot_code = a.lot_code and s.position between least(a.position, z.position)
              and greatest(a.position, z.position))
              """;
        await using var command = new NpgsqlCommand(
            $"""
            select d.id, s.lot_code, s.serial from {table} s join {schema}.mt_doc_lot d
            on d.tenant_id = s.tenant_id and d.data -> 'code' = to_jsonb(s.lot_code::text)
            where s.tenant_id = $1 and {within}
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = session.TenantId });
        command.Parameters.Add(new NpgsqlParameter { Value = serials });
        await using var reader = await session.ExecuteReaderAsync(command, stop);
        var (nodes, packs) = (new HashSet<string>(), new List<(LotCode, SerialNumber)>());
        while (await reader.ReadAsync(stop))
        {
            nodes.Add(reader.GetString(0));
            packs.Add((LotCode.Parse(reader.GetString(1)), SerialNumber.Parse(reader.GetString(2))));
        }

        var known = packs.Select(p => p.Item2.Value).ToHashSet();
        var stray = start.Codes.Zip(serials).FirstOrDefault(c => !known.Contains(c.Second)).First;
        return stray is null
            ? new RecallStarts([.. nodes], packs)
            : new RecallRefusal.StartUnknown(start.Kind, stray);
    }
}
