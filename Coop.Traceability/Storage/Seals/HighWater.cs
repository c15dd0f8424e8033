using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// The sequence number up to which no event can appear any more. A transaction that draws a number holds a
/// lock on the sequence until it has ended; so once those that held one when the numbers were read have
/// ended, what is missing up to there is missing for ever. Who begins later draws higher numbers: nobody has
/// to pause, and a long transaction that appends nothing is not waited for.
/// </summary>
internal static class HighWater
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private const string Last =
        "select case when is_called then last_value else 0 end from coop.mt_events_sequence";

    private const string Drawing =
        "select coalesce(array_agg(virtualtransaction), '{}') from pg_locks where locktype = 'relation' "
        + "and relation = 'coop.mt_events_sequence'::regclass and mode = 'RowExclusiveLock' and granted "
        + "and database = (select oid from pg_database where datname = current_database())";

    /// <summary>The number; null when a transaction did not end in <paramref name="patience"/>.</summary>
    public static async Task<long?> ReadAsync(
        IDocumentStore store, TimeSpan patience, CancellationToken stop)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        // First the number, then who may still be about to write at or below it: never the other way round.
        var highest = await ReadAsync<long>(connection, Last, stop);
        var open = new HashSet<string>(await ReadAsync<string[]>(connection, Drawing, stop));
        for (var waited = TimeSpan.Zero; open.Count > 0; waited += Pause)
        {
            if (waited > patience)
            {
                return null;
            }

            await Task.Delay(Pause, stop);
            open.IntersectWith(await ReadAsync<string[]>(connection, Drawing, stop));
        }

        return highest;
    }

    private static async Task<T> ReadAsync<T>(
        NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(stop))!;
    }
}
