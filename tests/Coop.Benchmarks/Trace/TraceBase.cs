using System.Globalization;
using Coop.Storefront.Embedded;
using Coop.Traceability.Storage;
using Npgsql;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// A database server that keeps what was generated in ./data/bench, so that the next run finds it there;
/// another one when <c>ConnectionStrings__Coop</c> names it (a user that guards of rows do not hold).
/// </summary>
internal sealed class TraceBase : IAsyncDisposable
{
    /// <summary>Changes when the generated data do.</summary>
    private const int Edition = 1;

    private readonly EmbeddedPostgres? server;
    private readonly string given;

    private TraceBase(EmbeddedPostgres? server, string given)
    {
        this.server = server;
        this.given = given;
    }

    public static async Task<TraceBase> OpenAsync()
    {
        var given = Environment.GetEnvironmentVariable("ConnectionStrings__Coop") ?? "";
        return given.Length > 0
            ? new TraceBase(null, given)
            : new TraceBase(
                await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions(Path.Combine(
                    Environment.GetEnvironmentVariable("BENCH_DATA") ?? "data", "bench"))), "");
    }

    /// <summary>A host on the data of so many events; made first when they are not there.</summary>
    public async Task<TraceHost> HostAsync(int events)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"trace_{Edition}_{events}");
        if (await OneAsync($"select count(*) from pg_database where datname = '{name}'") == 0)
        {
            await MakeAsync(events, name);
        }

        var host = new TraceHost(Address(name));
        await CoopSchema.ApplyAsync(host.Store);
        return host;
    }

    /// <summary>For Npgsql.</summary>
    public string Address(string database) => server?.ConnectionStringOf(database)
        ?? new NpgsqlConnectionStringBuilder(given) { Database = database }.ConnectionString;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Made under another name first: what has the right name is whole.</summary>
    private async Task MakeAsync(int events, string name)
    {
        Report.Line(string.Create(
            CultureInfo.InvariantCulture, $"Generating {events:N0} events (kept for the next run)"));
        await OneAsync($"drop database if exists {name}_new with (force)");
        await OneAsync($"create database {name}_new");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await using (var host = new TraceHost(Address(name + "_new")))
        {
            await TraceData.FillAsync(host, events, Report.Line);
            await RecallGoods.SellAsync(host);
        }

        NpgsqlConnection.ClearAllPools();
        await OneAsync($"alter database {name}_new rename to {name}");
        Report.Line(string.Create(
            CultureInfo.InvariantCulture, $"  generated in {clock.Elapsed.TotalSeconds:N0} s"));
    }

    private async Task<long> OneAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Address("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }
}
