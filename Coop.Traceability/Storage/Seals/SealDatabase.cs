using System.Data;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// One transaction over the rows of one co-op, below Marten: the sealer reads events as they
/// lie there, not as our types make them.
/// </summary>
internal sealed class SealDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private SealDatabase(NpgsqlConnection connection, NpgsqlTransaction transaction, string tenant)
    {
        this.connection = connection;
        this.transaction = transaction;
        Tenant = tenant;
    }

    public string Tenant { get; }

    /// <summary>Opens it; what is read is of one moment unless <paramref name="writes"/>.</summary>
    public static async Task<SealDatabase> OpenAsync(
        IDocumentStore store, string tenant, bool writes, CancellationToken stop)
    {
        var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        var transaction = await connection.BeginTransactionAsync(
            writes ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead, stop);
        var database = new SealDatabase(connection, transaction, tenant);
        await database.RunAsync(
            $"select set_config('{CoopSchema.TenantSetting}', $1, true)", stop, tenant);
        return database;
    }

    public NpgsqlCommand Command(string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection, transaction) { CommandTimeout = 600 };
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    public async Task<int> RunAsync(string sql, CancellationToken stop, params object?[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(stop);
    }

    public async Task<T> OneAsync<T>(string sql, CancellationToken stop, params object?[] values)
    {
        await using var command = Command(sql, values);
        var value = await command.ExecuteScalarAsync(stop);
        return value is null or DBNull ? default! : (T)value;
    }

    public async Task<List<T>> ListAsync<T>(
        string sql, Func<NpgsqlDataReader, T> read, CancellationToken stop, params object?[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<T>();
        while (await reader.ReadAsync(stop))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public Task CommitAsync(CancellationToken stop) => transaction.CommitAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }
}
