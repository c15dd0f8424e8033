using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// The sequence number up to which no event can appear any more. A number is drawn inside a transaction that
/// already has its id; so once every transaction that had begun when the numbers were read has ended, what is
/// missing below them is missing for ever.
/// </summary>
internal static class HighWater
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The number; null when a transaction did not end in <paramref name="patience"/>.</summary>
    public static async Task<long?> ReadAsync(
        IDocumentStore store, TimeSpan patience, CancellationToken stop)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        var highest = (long)(await ScalarAsync(
            connection, "select case when is_called then last_value else 0 end from coop.mt_events_sequence",
            stop))!;
        var next = (string)(await ScalarAsync(
            connection, "select pg_snapshot_xmax(pg_current_snapshot())::text", stop))!;
        for (var waited = TimeSpan.Zero; waited <= patience; waited += Pause)
        {
            var ended = (bool)(await ScalarAsync(
                connection, $"select pg_snapshot_xmin(pg_current_snapshot()) >= '{next}'::xid8", stop))!;
            if (ended)
            {
                return highest;
            }

            await Task.Delay(Pause, stop);
        }

        return null;
    }

    private static async Task<object?> ScalarAsync(
        NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(stop);
    }
}
