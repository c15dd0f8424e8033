using Coop.Storefront.Jobs.Table;
using Marten;
using Npgsql;

namespace Coop.Storefront.Jobs;

/// <summary>What the office sees of jobs.</summary>
public static class JobQueries
{
    private const int Most = 200;

    /// <summary>The co-op's dead jobs, latest first, at most 200.</summary>
    public static async Task<IReadOnlyList<DeadJob>> DeadJobsAsync(
        this IQuerySession session, CancellationToken stop = default)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select id, kind, body::text, attempts, coalesce(last_error, ''), queued_at, dead_at
            from {JobTable.Name} where tenant_id = $1 and dead_at is not null
            order by dead_at desc limit {Most}
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = session.TenantId });
        await using var reader = await session.ExecuteReaderAsync(command, stop);
        var dead = new List<DeadJob>();
        while (await reader.ReadAsync(stop))
        {
            dead.Add(new DeadJob(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetInt32(3),
                reader.GetString(4), await reader.GetFieldValueAsync<DateTimeOffset>(5, stop),
                await reader.GetFieldValueAsync<DateTimeOffset>(6, stop)));
        }

        return dead;
    }

    /// <summary>How many of the co-op's jobs are dead.</summary>
    public static async Task<long> CountDeadJobsAsync(
        this IQuerySession session, CancellationToken stop = default)
    {
        await using var command = new NpgsqlCommand(
            $"select count(*) from {JobTable.Name} where tenant_id = $1 and dead_at is not null");
        command.Parameters.Add(new NpgsqlParameter { Value = session.TenantId });
        await using var reader = await session.ExecuteReaderAsync(command, stop);
        await reader.ReadAsync(stop);
        return reader.GetInt64(0);
    }
}
