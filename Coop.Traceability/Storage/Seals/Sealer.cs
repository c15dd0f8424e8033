using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Seals;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// Walks one co-op's events behind the high-water mark, gives each its gapless position, chain hash and leaf,
/// and signs a head of the tree for each day. May run on any number of servers at once: an advisory lock lets
/// one of them through, and it goes on where the last row stands.
/// </summary>
public sealed class Sealer(IDocumentStore store, IVaultCipher cipher, TimeProvider clock)
{
    private const int Batch = 2_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Seals what is there and signs the days that are over.</summary>
    /// <param name="signNow">Signs today as well, without waiting for its end.</param>
    /// <returns>How many events were sealed; null when another server is at it, or when a transaction that
    /// appends takes too long.</returns>
    public async Task<long?> SealAsync(string tenant, bool signNow = false, CancellationToken stop = default)
    {
        if (await HighWater.ReadAsync(store, Patience, stop) is not { } highest)
        {
            return null;
        }

        var count = 0L;
        while (true)
        {
            await using var database = await SealDatabase.OpenAsync(store, tenant, writes: true, stop);
            if (!await LockAsync(database, signNow ? Patience : TimeSpan.Zero, stop))
            {
                return null;
            }

            var now = clock.GetUtcNow();
            await new HeadSigner(database, cipher, now).SignOverAsync(stop);
            var done = await SealBatchAsync(database, highest, FieldTime.DayOf(now), stop);
            if (done < Batch)
            {
                await new HeadSigner(database, cipher, now).SignTodayAsync(signNow, stop);
            }

            await database.CommitAsync(stop);
            count += done;
            if (done < Batch)
            {
                return count;
            }
        }
    }

    /// <summary>
    /// A lot's bundle as a file; null while no signed head covers any of its events.
    /// </summary>
    /// <param name="lot">The lot's code.</param>
    /// <param name="events">The events its story rests on.</param>
    /// <param name="open">Which kinds of events go out whole; the others as their hash.</param>
    public async Task<byte[]?> BundleAsync(
        string tenant, string lot, IReadOnlyList<Guid> events, Func<string, bool> open,
        CancellationToken stop = default)
    {
        var proofs = await store.EventProofsAsync(tenant, events, stop);
        if (proofs.Count == 0)
        {
            return null;
        }

        var stored = (await store.StoredEventsAsync(tenant, [.. proofs.Select(p => p.Event)], stop))
            .ToDictionary(e => e.Id);
        var keys = (await store.SealBookAsync(tenant, stop)).Keys;
        var bundle = LotBundle.Compose(
            lot, proofs[0].Head, keys,
            [.. proofs.Select(p => new BundledEvent(
                p, open(p.Type) ? stored.GetValueOrDefault(p.Event) : null))],
            events.Count - proofs.Count);
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        var (secret, key) = await SealKeys.OpenAsync(database, cipher, clock.GetUtcNow(), stop);
        using (secret)
        {
            return LotBundle.Seal(bundle, key.Id, bytes => SealKey.Sign(secret, bytes));
        }
    }

    private static async Task<bool> LockAsync(
        SealDatabase database, TimeSpan patience, CancellationToken stop)
    {
        const string Try = "select pg_try_advisory_xact_lock(hashtext('coop-seal'), hashtext($1))";
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            if (await database.OneAsync<bool>(Try, stop, database.Tenant))
            {
                return true;
            }

            if (waited >= patience)
            {
                return false;
            }

            await Task.Delay(Pause, stop);
        }
    }

    private static async Task<int> SealBatchAsync(
        SealDatabase database, long highest, DateOnly day, CancellationToken stop)
    {
        var last = await LastAsync(database, stop);
        var events = await database.ListAsync(
            "select seq_id, id, stream_id, version, type, headers::text, data::text from coop.mt_events "
            + "where tenant_id = $1 and seq_id > $2 and seq_id <= $3 and type <> 'tombstone' "
            + "order by seq_id limit $4",
            Read, stop, database.Tenant, last.Sequence, highest, Batch);
        if (events.Count == 0)
        {
            return 0;
        }

        var tree = await LeftOfAsync(database, last.Position, stop);
        var rows = new List<object[]>(events.Count);
        var (position, chain) = (last.Position, last.Chain);
        foreach (var stored in events)
        {
            var hash = stored.HashInHeader() ?? EventHash.Of(database.Tenant, stored);
            var entry = new SealEntry(++position, stored.Stream, stored.Version, hash);
            chain = entry.Chain(chain);
            var nodes = MerkleLog.Completed(position, entry.Leaf(), node => tree[node]);
            for (var level = 0; level < nodes.Count; level++)
            {
                tree[new MerkleNode(level, (position >> level) - 1)] = nodes[level];
            }

            rows.Add(
            [
                position, stored.Sequence, stored.Id, stored.Stream, stored.Version, stored.Type, hash, chain,
                nodes.SelectMany(n => n).ToArray(),
            ]);
        }

        await InsertAsync(database, rows, day, stop);
        return events.Count;
    }

    internal static StoredEvent Read(NpgsqlDataReader row) => new(
        row.GetInt64(0), row.GetGuid(1), row.GetString(2), row.GetInt64(3), row.GetString(4),
        row.IsDBNull(5) ? "{}" : row.GetString(5), row.GetString(6));

    private static async Task<(long Position, long Sequence, byte[] Chain)> LastAsync(
        SealDatabase database, CancellationToken stop)
    {
        var last = await database.ListAsync(
            $"select position, seq, chain_hash from coop.{SealTables.Seals} where tenant_id = $1 "
            + "order by position desc limit 1",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetFieldValue<byte[]>(2)), stop, database.Tenant);
        return last.Count == 0 ? (0, 0, SealEntry.Beginning(database.Tenant)) : last[0];
    }

    /// <summary>The whole subtrees the next leaves are joined to.</summary>
    private static Task<Dictionary<MerkleNode, byte[]>> LeftOfAsync(
        SealDatabase database, long size, CancellationToken stop)
    {
        var wanted = new List<MerkleNode>();
        for (var level = 0; size >> level > 0; level++)
        {
            if (((size >> level) & 1) == 1)
            {
                wanted.Add(new MerkleNode(level, (size >> level) - 1));
            }
        }

        return database.NodesAsync(wanted, stop);
    }

    private static async Task InsertAsync(
        SealDatabase database, List<object[]> rows, DateOnly day, CancellationToken stop)
    {
        T[] Column<T>(int at) => [.. rows.Select(row => (T)row[at])];
        await using var insert = database.Command(
            $"insert into coop.{SealTables.Seals} (tenant_id, position, seq, event_id, stream_id, version, "
            + "type, event_hash, chain_hash, nodes, sealed_on) "
            + "select $1, r.*, $11 from unnest($2, $3, $4, $5, $6, $7, $8, $9, $10) as r",
            database.Tenant, Column<long>(0), Column<long>(1), Column<Guid>(2), Column<string>(3),
            Column<long>(4), Column<string>(5), Column<string>(6));
        insert.Parameters.Add(new NpgsqlParameter
        {
            Value = Column<byte[]>(7), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
        });
        insert.Parameters.Add(new NpgsqlParameter
        {
            Value = Column<byte[]>(8), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea,
        });
        insert.Parameters.Add(new NpgsqlParameter { Value = day, NpgsqlDbType = NpgsqlDbType.Date });
        await insert.ExecuteNonQueryAsync(stop);
    }
}
