using Marten;
using Npgsql;

namespace Coop.Traceability.Storage;

/// <summary>
/// Statements of our own, asked together: naming the co-op to the row guard and all the questions are one
/// trip to the database. Marten's own queries name the co-op in a trip of their own, each of them.
/// </summary>
public sealed class OneTrip : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlBatch batch;

    private OneTrip(NpgsqlConnection connection, NpgsqlBatch batch, NpgsqlDataReader reader)
    {
        this.connection = connection;
        this.batch = batch;
        Reader = reader;
    }

    /// <summary>Stands before the first row of the first question; <c>NextResultAsync</c> is the
    /// next.</summary>
    public NpgsqlDataReader Reader { get; }

    /// <summary>Asks on a connection of its own; what the session has queued is not seen.</summary>
    /// <param name="questions">Statements with <c>$1</c>, <c>$2</c> … and their values.</param>
    public static async Task<OneTrip> AskAsync(
        IQuerySession session, IReadOnlyList<(string Sql, object[] Values)> questions,
        CancellationToken stop = default)
    {
        var connection = session.Database.CreateConnection();
        try
        {
            await connection.OpenAsync(stop);
            var batch = new NpgsqlBatch(connection);
            batch.BatchCommands.Add(Command(
                $"select set_config('{CoopSchema.TenantSetting}', $1, true)", session.TenantId));
            foreach (var (sql, values) in questions)
            {
                batch.BatchCommands.Add(Command(sql, values));
            }

            var reader = await batch.ExecuteReaderAsync(stop);
            await reader.NextResultAsync(stop);
            return new OneTrip(connection, batch, reader);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Reader.DisposeAsync();
        await batch.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static NpgsqlBatchCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
