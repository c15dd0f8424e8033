using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Storage.Seals;

/// <summary>Signs heads of the tree, inside the sealer's lock. A head is never written again.</summary>
internal sealed class HeadSigner(SealDatabase database, IVaultCipher cipher, DateTimeOffset now)
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <summary>Signs every day that is over and has entries no head covers, the oldest first.</summary>
    public async Task SignOverAsync(CancellationToken stop)
    {
        var days = await database.ListAsync(
            $"select sealed_on, max(position) from coop.{SealTables.Seals} "
            + "where tenant_id = $1 and sealed_on < $2 and position > "
            + $"(select coalesce(max(size), 0) from coop.{SealTables.Heads} where tenant_id = $1) "
            + "group by sealed_on order by sealed_on",
            row => (Day: row.GetFieldValue<DateOnly>(0), Size: row.GetInt64(1)), stop,
            database.Tenant, FieldTime.DayOf(now));
        foreach (var (day, size) in days)
        {
            await SignAsync(day, size, stop);
        }
    }

    /// <summary>
    /// Signs today before it is over: when asked, when the log has doubled since the last head, or when that
    /// head is an hour old. So a co-op that is just being filled, or is never quiet, has its proofs soon, and
    /// heads stay few.
    /// </summary>
    public async Task SignTodayAsync(bool asked, CancellationToken stop)
    {
        var heads = await database.ListAsync(
            $"select size, made_at from coop.{SealTables.Heads} where tenant_id = $1 "
            + "order by size desc limit 1",
            row => (Size: row.GetInt64(0), At: row.GetFieldValue<DateTimeOffset>(1)), stop, database.Tenant);
        var last = heads.FirstOrDefault();
        var size = await database.OneAsync<long>(
            $"select coalesce(max(position), 0) from coop.{SealTables.Seals} where tenant_id = $1", stop,
            database.Tenant);
        if (size > last.Size && (asked || size >= 2 * last.Size || now - last.At >= Between))
        {
            await SignAsync(FieldTime.DayOf(now), size, stop);
        }
    }

    private async Task SignAsync(DateOnly day, long size, CancellationToken stop)
    {
        var (secret, key) = await SealKeys.OpenAsync(database, cipher, now, stop);
        using (secret)
        {
            var root = await database.AskTreeAsync(tree => tree.Root(size), stop);
            var chain = await database.OneAsync<byte[]>(
                $"select chain_hash from coop.{SealTables.Seals} where tenant_id = $1 and position = $2",
                stop, database.Tenant, size);
            var cut = new DateTimeOffset(now.UtcTicks - now.UtcTicks % TimeSpan.TicksPerMillisecond, default);
            var bare = new TreeHead(
                database.Tenant, day, size, Convert.ToHexStringLower(root), Convert.ToHexStringLower(chain),
                cut, key.Id, SealKey.Algorithm, "");
            var head = bare with { Signature = SealKey.Sign(secret, bare.Signed()) };
            await database.RunAsync(
                $"insert into coop.{SealTables.Heads} "
                + "(tenant_id, size, day, root, chain, made_at, key_id, algorithm, signature) "
                + "values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                stop, database.Tenant, size, day, head.Root, head.Chain, cut.ToUniversalTime(), key.Id,
                head.Algorithm, head.Signature);
        }
    }
}
