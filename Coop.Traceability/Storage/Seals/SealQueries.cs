using Coop.Traceability.Seals;
using Marten;

namespace Coop.Traceability.Storage.Seals;

/// <summary>Reads what is published about the sealed log.</summary>
public static class SealQueries
{
    /// <summary>The heads, the oldest first, and every key that signed one.</summary>
    public static async Task<SealBook> SealBookAsync(
        this IDocumentStore store, string tenant, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        return new SealBook(
            tenant, [.. (await database.KeysAsync(stop)).Select(k => k.Key)],
            await database.HeadsAsync(stop));
    }

    /// <summary>Day of the newest head; null before the first.</summary>
    public static async Task<DateOnly?> SealedUpToAsync(
        this IDocumentStore store, string tenant, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        var days = await database.ListAsync(
            $"select day from coop.{SealTables.Heads} where tenant_id = $1 order by size desc limit 1",
            row => row.GetFieldValue<DateOnly>(0), stop, tenant);
        return days.Count == 0 ? null : days[0];
    }

    /// <summary>The proofs of events against the newest head; those no head covers are missing.</summary>
    public static async Task<IReadOnlyList<EventProof>> EventProofsAsync(
        this IDocumentStore store, string tenant, IReadOnlyList<Guid> events,
        CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        var heads = await database.HeadsAsync(stop);
        if (heads.Count == 0)
        {
            return [];
        }

        var head = heads[^1].Head;
        var rows = await database.ListAsync(
            $"select event_id, type, position, stream_id, version, event_hash from coop.{SealTables.Seals} "
            + "where tenant_id = $1 and event_id = any($2) and position <= $3 order by position",
            row => (Id: row.GetGuid(0), Type: row.GetString(1), Entry: new SealEntry(
                row.GetInt64(2), row.GetString(3), row.GetInt64(4), row.GetString(5))),
            stop, tenant, events.ToArray(), head.Size);
        var paths = await database.AskTreeAsync(
            tree => rows.ConvertAll(r => tree.Inclusion(r.Entry.Position - 1, head.Size)), stop);
        return [.. rows.Zip(paths, (row, path) => new EventProof(
            row.Id, row.Type, row.Entry, head, [.. path.Select(Convert.ToHexStringLower)]))];
    }

    /// <summary>The proof that the log of one head is the beginning of another's.</summary>
    public static async Task<IReadOnlyList<string>> GrowthAsync(
        this IDocumentStore store, TreeHead from, TreeHead to, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, to.Coop, writes: false, stop);
        var path = await database.AskTreeAsync(tree => tree.Consistency(from.Size, to.Size), stop);
        return [.. path.Select(Convert.ToHexStringLower)];
    }

    /// <summary>Sealed events as they lie in the store, in the order of their writing.</summary>
    public static async Task<IReadOnlyList<StoredEvent>> StoredEventsAsync(
        this IDocumentStore store, string tenant, IReadOnlyList<Guid> events,
        CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        return await database.ListAsync(
            "select e.seq_id, e.id, e.stream_id, e.version, e.type, e.headers::text, e.data::text "
            + $"from coop.{SealTables.Seals} s join coop.mt_events e "
            + "on e.seq_id = s.seq and e.id = s.event_id and e.tenant_id = s.tenant_id "
            + "where s.tenant_id = $1 and s.event_id = any($2) order by s.position",
            Sealer.Read, stop, tenant, events.ToArray());
    }

    /// <summary>Keeps what a time-stamping service gave for a head, beside it.</summary>
    public static async Task KeepTimeStampAsync(
        this IDocumentStore store, TreeHead head, byte[] token, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, head.Coop, writes: true, stop);
        await database.RunAsync(
            $"update coop.{SealTables.Heads} set time_stamp = $3 "
            + "where tenant_id = $1 and size = $2 and time_stamp is null",
            stop, head.Coop, head.Size, token);
        await database.CommitAsync(stop);
    }

    /// <summary>What a time-stamping service gave for a head; null when none has.</summary>
    public static async Task<byte[]?> TimeStampAsync(
        this IDocumentStore store, string tenant, long size, CancellationToken stop = default)
    {
        await using var database = await SealDatabase.OpenAsync(store, tenant, writes: false, stop);
        return await database.OneAsync<byte[]?>(
            $"select time_stamp from coop.{SealTables.Heads} where tenant_id = $1 and size = $2", stop,
            tenant, size);
    }
}

/// <summary>What a co-op publishes of its sealed log.</summary>
public sealed record SealBook(string Coop, IReadOnlyList<SealKey> Keys, IReadOnlyList<StampedHead> Heads);
