using Coop.Traceability.Seals;
using Npgsql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>Reads heads, keys and subtrees of the sealed log.</summary>
internal static class SealRows
{
    private const string HeadColumns =
        "day, size, root, chain, made_at, key_id, algorithm, signature, time_stamp is not null";

    public static Task<List<StampedHead>> HeadsAsync(this SealDatabase database, CancellationToken stop) =>
        database.ListAsync(
            $"select {HeadColumns} from coop.{SealTables.Heads} where tenant_id = $1 order by size",
            row => Head(row, database.Tenant), stop, database.Tenant);

    public static async Task<IReadOnlyList<(SealKey Key, byte[] Locked)>> KeysAsync(
        this SealDatabase database, CancellationToken stop) =>
        await database.ListAsync(
            $"select key_id, public_key, locked from coop.{SealTables.Keys} where tenant_id = $1 "
            + "order by made_at, key_id",
            row => (
                new SealKey(row.GetString(0), row.GetFieldValue<byte[]>(1)), row.GetFieldValue<byte[]>(2)),
            stop, database.Tenant);

    /// <summary>
    /// Answers a question to the tree: it is asked twice, first to learn which subtrees it needs, then with
    /// them, so that one query fetches all.
    /// </summary>
    public static async Task<T> AskTreeAsync<T>(
        this SealDatabase database, Func<MerkleLog, T> question, CancellationToken stop)
    {
        var needed = new HashSet<MerkleNode>();
        question(new MerkleLog(node =>
        {
            needed.Add(node);
            return [];
        }));
        var nodes = await database.NodesAsync(needed, stop);
        return question(new MerkleLog(node => nodes[node]));
    }

    public static async Task<Dictionary<MerkleNode, byte[]>> NodesAsync(
        this SealDatabase database, IReadOnlyCollection<MerkleNode> wanted, CancellationToken stop)
    {
        var rows = wanted.Count == 0 ? [] : await database.ListAsync(
            $"select position, nodes from coop.{SealTables.Seals} "
            + "where tenant_id = $1 and position = any($2)",
            row => (Position: row.GetInt64(0), Nodes: row.GetFieldValue<byte[]>(1)), stop,
            database.Tenant, wanted.Select(n => n.Position).Distinct().ToArray());
        var byPosition = rows.ToDictionary(r => r.Position, r => r.Nodes);
        return wanted.ToDictionary(
            n => n, n => byPosition[n.Position].AsSpan(n.Level * 32, 32).ToArray());
    }

    private static StampedHead Head(NpgsqlDataReader row, string tenant) => new(
        new TreeHead(
            tenant, row.GetFieldValue<DateOnly>(0), row.GetInt64(1), row.GetString(2), row.GetString(3),
            row.GetFieldValue<DateTimeOffset>(4), row.GetString(5), row.GetString(6), row.GetString(7)),
        row.GetBoolean(8));
}

/// <summary>A signed head, and whether a time-stamping service outside has seen it.</summary>
public sealed record StampedHead(TreeHead Head, bool Stamped);
