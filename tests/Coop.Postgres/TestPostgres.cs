using System.Collections.Concurrent;
using Coop.Storefront.Embedded;
using Npgsql;

namespace Coop.Postgres;

/// <summary>
/// A throw-away database server, one a process, started when the first database is asked for and gone with
/// the process. Use it as <c>[assembly: AssemblyFixture(typeof(TestPostgres))]</c>.
/// </summary>
/// <remarks>
/// With <c>COOP_TEST_PG</c> (a connection string of a user that may create databases) that server is used
/// instead.
/// </remarks>
public sealed class TestPostgres : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> templates = new();
    private readonly string mark = Guid.NewGuid().ToString("N")[..8];
    private EmbeddedPostgres? server;
    private string? address;
    private int made;

    /// <summary>
    /// True keeps what was committed over a crash, as in production; false (the default) is faster. Kill
    /// tests set it.
    /// </summary>
    public bool Durable { get; init; }

    /// <summary>A fresh, empty database of its own.</summary>
    /// <returns>A connection string for Npgsql.</returns>
    public Task<string> CreateDatabaseAsync() => CreateFromAsync("template0");

    /// <summary>
    /// A fresh copy of a database that <paramref name="prepare"/> fills once a process: the schema, a small
    /// season. Copying takes some tens of milliseconds, preparing usually seconds.
    /// </summary>
    /// <param name="template">Names what is prepared; the same name is never prepared twice.</param>
    /// <param name="prepare">
    /// Fills the database at the given connection string and closes its connections.
    /// </param>
    public async Task<string> CreateDatabaseAsync(string template, Func<string, Task> prepare)
    {
        var prepared = templates.GetOrAdd(template, _ => new Lazy<Task<string>>(() => PrepareAsync(prepare)));
        return await CreateFromAsync(await prepared.Value);
    }

    /// <summary>
    /// Stops the server and deletes its data; databases made on a given server are dropped.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        else if (address is not null)
            for (var number = 1; number <= made; number++)
                await RunAsync($"drop database if exists \"{Name(number)}\" with (force)");
        server = null;
        address = null;
        gate.Dispose();
    }

    private async Task<string> PrepareAsync(Func<string, Task> prepare)
    {
        var connectionString = await CreateFromAsync("template0");
        await prepare(connectionString);
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);
        await RunAsync($"alter database \"{name}\" allow_connections false");
        await RunAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
        return name;
    }

    private async Task<string> CreateFromAsync(string template)
    {
        var reached = await AddressAsync();
        var name = Name(Interlocked.Increment(ref made));
        await RunAsync($"create database \"{name}\" template \"{template}\"");
        var own = new NpgsqlConnectionStringBuilder(reached) { Database = name, MaxPoolSize = 40 };
        return own.ConnectionString;
    }

    private async Task<string> AddressAsync()
    {
        await gate.WaitAsync();
        try
        {
            return address ??= Environment.GetEnvironmentVariable("COOP_TEST_PG") ?? await StartAsync();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<string> StartAsync()
    {
        server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(Path.Combine(Path.GetTempPath(), $"coop-test-{mark}"))
            {
                Durable = Durable,
                Temporary = true,
                MaxConnections = 300,
            });
        return server.ConnectionStringOf("postgres");
    }

    private async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create($"{address};Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private string Name(int number) => FormattableString.Invariant($"test_{mark}_{number}");
}
