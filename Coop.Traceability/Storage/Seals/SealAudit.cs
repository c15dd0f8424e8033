using Coop.Traceability.Seals;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// Checks a co-op's books as a whole against its sealed log, and the log against its signed heads. One
/// snapshot, streamed: a million events need no more memory than ten.
/// </summary>
public sealed class SealAudit(IDocumentStore store)
{
    private const string Walk =
        "select s.position, s.seq, s.event_id, s.stream_id, s.version, s.type, s.event_hash, s.chain_hash, "
        + "e.seq_id, e.id, e.stream_id, e.version, e.type, e.headers::text, e.data::text "
        + $"from coop.{SealTables.Seals} s "
        + "left join coop.mt_events e on e.tenant_id = s.tenant_id and e.id = s.event_id "
        + "where s.tenant_id = $1 order by s.position, (e.seq_id = s.seq) desc";

    private const string Unsealed =
        "select e.seq_id, e.id, e.stream_id, e.version, e.type, e.headers::text, e.data::text "
        + "from coop.mt_events e where e.tenant_id = $1 and e.type <> 'tombstone' and not exists "
        + $"(select 1 from coop.{SealTables.Seals} s where s.tenant_id = e.tenant_id and s.event_id = e.id) "
        + "order by e.seq_id";

    /// <summary>Recomputes every hash, the chain, the tree and the signatures, and names what is
    /// not as it was.</summary>
    public async Task<AuditReport> VerifyAsync(string tenant, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        // Both sides are read whole; without statistics the planner may look each event up one by one.
        await database.RunAsync("set local enable_nestloop = off", stop);
        var heads = (await database.HeadsAsync(stop)).ConvertAll(h => h.Head);
        var keys = (await database.KeysAsync(stop)).ToDictionary(k => k.Key.Id, k => k.Key);
        var walk = new LogWalk(tenant);
        var lastSequence = await WalkAsync(database, walk, heads, keys, stop);
        var waiting = await WaitingAsync(database, walk, lastSequence, stop);
        return new AuditReport(
            walk.Size, waiting, heads.Count, heads.Count == 0 ? null : heads[^1].Day,
            [.. walk.Faults.Take(AuditReport.MostFaults)]);
    }

    private static async Task<long> WalkAsync(
        SealDatabase database, LogWalk walk, List<TreeHead> heads, Dictionary<string, SealKey> keys,
        CancellationToken stop)
    {
        var (next, sequence) = (0, 0L);
        await using var command = database.Command(Walk, database.Tenant);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (walk.Faults.Count < AuditReport.MostFaults && await reader.ReadAsync(stop))
        {
            var row = Row(reader);
            for (; next < heads.Count && heads[next].Size < row.Entry.Position; next++)
            {
                walk.Check(heads[next], keys.GetValueOrDefault(heads[next].KeyId));
            }

            walk.Take(row);
            sequence = Math.Max(sequence, row.Sequence);
        }

        for (; next < heads.Count && walk.Faults.Count < AuditReport.MostFaults; next++)
        {
            if (heads[next].Size > walk.Size)
            {
                walk.Miss(heads[next]);
            }
            else
            {
                walk.Check(heads[next], keys.GetValueOrDefault(heads[next].KeyId));
            }
        }

        return sequence;
    }

    private static async Task<long> WaitingAsync(
        SealDatabase database, LogWalk walk, long sealedTo, CancellationToken stop)
    {
        var waiting = 0L;
        await using var command = database.Command(Unsealed, database.Tenant);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (walk.Faults.Count < AuditReport.MostFaults && await reader.ReadAsync(stop))
        {
            var stored = Sealer.Read(reader);
            waiting += stored.Sequence > sealedTo ? 1 : 0;
            walk.TakeUnsealed(stored, sealedTo);
        }

        return waiting;
    }

    private static SealedRow Row(NpgsqlDataReader row) => new(
        new SealEntry(row.GetInt64(0), row.GetString(3), row.GetInt64(4), row.GetString(6)),
        row.GetInt64(1), row.GetGuid(2), row.GetString(5), row.GetFieldValue<byte[]>(7),
        row.IsDBNull(8)
            ? null
            : new StoredEvent(
                row.GetInt64(8), row.GetGuid(9), row.GetString(10), row.GetInt64(11), row.GetString(12),
                row.IsDBNull(13) ? "{}" : row.GetString(13), row.GetString(14)));
}
