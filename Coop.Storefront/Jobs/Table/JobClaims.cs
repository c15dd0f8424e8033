using Marten;
using Npgsql;

namespace Coop.Storefront.Jobs.Table;

/// <summary>
/// What a worker does with rows before and after a job: take, give back, mark as failed. Works across
/// co-ops, each time in one round trip, and says so to row-level security for that round trip only.
/// </summary>
internal sealed class JobClaims(IDocumentStore store)
{
    private const string AllCoops = "select set_config('app.tenant_id', '*', true)";

    /// <summary>Takes up to <paramref name="count"/> due jobs, oldest first, until the lease ends.</summary>
    public async Task<IReadOnlyList<ClaimedJob>> TakeAsync(
        int count, DateTimeOffset now, TimeSpan lease, CancellationToken stop)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        await using var batch = Batch(
            connection,
            $"""
            update {JobTable.Name} set attempts = attempts + 1, locked_until = $2
            where id = any(array(
                select id from {JobTable.Name}
                where dead_at is null and due_at <= $1 and (locked_until is null or locked_until < $1)
                order by due_at limit $3 for update skip locked))
            returning id, tenant_id, kind, body::text, attempts
            """,
            now.ToUniversalTime(), (now + lease).ToUniversalTime(), count);
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        var taken = new List<ClaimedJob>();
        while (await reader.ReadAsync(stop))
        {
            taken.Add(new ClaimedJob(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3),
                reader.GetInt32(4)));
        }

        return taken;
    }

    /// <summary>Puts a failed job off until <paramref name="again"/>.</summary>
    public Task PutOffAsync(ClaimedJob job, string reason, DateTimeOffset again, CancellationToken stop) =>
        ChangeAsync(
            job, "locked_until = null, due_at = $3, last_error = $4", stop, again.ToUniversalTime(), reason);

    /// <summary>Sets a job aside for people to look at.</summary>
    public Task BuryAsync(ClaimedJob job, string reason, DateTimeOffset now, CancellationToken stop) =>
        ChangeAsync(
            job, "locked_until = null, dead_at = $3, last_error = $4", stop, now.ToUniversalTime(), reason);

    /// <summary>Gives a job back untried, because this process stops.</summary>
    public Task GiveBackAsync(ClaimedJob job, CancellationToken stop) =>
        ChangeAsync(job, "locked_until = null, attempts = attempts - 1", stop);

    private async Task ChangeAsync(
        ClaimedJob job, string change, CancellationToken stop, params object[] values)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        await using var batch = Batch(
            connection,
            $"update {JobTable.Name} set {change} where id = $1 and attempts = $2 and dead_at is null",
            [job.Id, job.Attempt, .. values]);
        await batch.ExecuteNonQueryAsync(stop);
    }

    private static NpgsqlBatch Batch(NpgsqlConnection connection, string sql, params object[] values)
    {
        var work = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            work.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return new NpgsqlBatch(connection) { BatchCommands = { new(AllCoops), work } };
    }
}
