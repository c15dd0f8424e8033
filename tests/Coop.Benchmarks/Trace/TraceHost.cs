using Coop.Commerce.Orders;
using Coop.Commerce.Storage;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Coop.Benchmarks.Trace;

/// <summary>Both libraries on one database, without the storefront, with a clock that is set.</summary>
internal sealed class TraceHost : IAsyncDisposable
{
    /// <summary>The one co-op.</summary>
    public const string Coop = "trung-long";

    private readonly ServiceProvider services;

    public TraceHost(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 100, AutoPrepareMinUsages = 2,
        };
        ConnectionString = builder.ConnectionString;
        var all = new ServiceCollection();
        all.AddSingleton<TimeProvider>(Clock);
        all.AddSingleton(Cipher);
        all.AddSingleton<IPlaces>(new OneWard());
        all.AddSingleton<IOrderTimers>(new NoTimers());
        all.AddSingleton(_ => new NpgsqlDataSourceBuilder(ConnectionString).Build());
        all.AddMarten().UseNpgsqlDataSource().UseLightweightSessions();
        all.AddCommerce();
        services = all.BuildServiceProvider();
    }

    public string ConnectionString { get; }

    public BenchClock Clock { get; } = new();

    public IVaultCipher Cipher { get; } = new VaultCipher(new byte[VaultCipher.KeyBytes]);

    public IDocumentStore Store => services.GetRequiredService<IDocumentStore>();

    public Ledger Ledger => services.GetRequiredService<Ledger>();

    public PeopleVault Vault => services.GetRequiredService<PeopleVault>();

    /// <summary>Carries a command out; a refusal is a fault of the measurement.</summary>
    public async Task<T> DoAsync<T>(Func<CoopSession, Task<Outcome<T>>> command) =>
        await Ledger.WriteAsync(Context(Guid.NewGuid().ToString("N")), command) switch
        {
            Outcome<T>.Done done => done.Value,
            Outcome<T>.Refused no => throw new InvalidOperationException(no.Reason.ToString()),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>On whose authority everything here is written.</summary>
    public static WriteContext Context(string command) => new(Coop, "user-bench", command);

    /// <summary>A statement past the guard of rows, as the platform's own work.</summary>
    public async Task<long> RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"select set_config('{CoopSchema.TenantSetting}', '*', false)", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        return Convert.ToInt64(
            await command.ExecuteScalarAsync() ?? 0L, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The first column of a question.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class OneWard : IPlaces
    {
        public Place? Find(string wardCode) => new("02545", "Xã Tân Trào", "08", "tỉnh Tuyên Quang");
    }

    private sealed class NoTimers : IOrderTimers
    {
        public Task ScheduleAsync(CoopSession session, OrderTimer timer, CancellationToken stop = default) =>
            Task.CompletedTask;
    }
}

/// <summary>A clock that stands until it is set.</summary>
internal sealed class BenchClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 8, 0, 0, TimeSpan.FromHours(7));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
