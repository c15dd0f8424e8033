using Coop.Postgres;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(TestPostgres))]

namespace Coop.Traceability.Tests.Storage;

/// <summary>A real store on a database of its own, with a clock the test sets.</summary>
public sealed class TraceStore(TestPostgres postgres) : IAsyncLifetime
{
    private ServiceProvider? services;
    private int tenants;

    public SetClock Clock { get; } = new();

    public string ConnectionString { get; private set; } = "";

    public Ledger Ledger => services!.GetRequiredService<Ledger>();

    public IDocumentStore Store => services!.GetRequiredService<IDocumentStore>();

    public PeopleVault Vault => services!.GetRequiredService<PeopleVault>();

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await postgres.CreateDatabaseAsync("traceability", async target =>
        {
            await using var prepared = Services(target, Clock);
            await CoopSchema.ApplyAsync(prepared.GetRequiredService<IDocumentStore>());
        });
        services = Services(ConnectionString, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
        }
    }

    /// <summary>A co-op nobody else uses.</summary>
    public string NewCoop() =>
        FormattableString.Invariant($"trung-long-{Interlocked.Increment(ref tenants)}");

    /// <summary>Carries a command out and expects it to be done.</summary>
    public async Task<T> DoneAsync<T>(string coop, Func<CoopSession, Task<Outcome<T>>> command)
    {
        var outcome = await Ledger.WriteAsync(new WriteContext(coop, "user-test", "command-test"), command);
        return outcome.ShouldBeOfType<Outcome<T>.Done>(outcome.ToString()).Value;
    }

    /// <summary>Carries a command out and expects a refusal.</summary>
    public async Task<TRefusal> RefusedAsync<T,
        TRefusal>(string coop, Func<CoopSession, Task<Outcome<T>>> command)
        where TRefusal : Refusal
    {
        var outcome = await Ledger.WriteAsync(new WriteContext(coop, "user-test", "command-test"), command);
        return outcome.ShouldBeOfType<Outcome<T>.Refused>(
            outcome.ToString()).Reason.ShouldBeOfType<TRefusal>();
    }

    private static ServiceProvider Services(string connectionString, TimeProvider clock) =>
        Services(services => services.AddMarten(connectionString), clock);

    /// <summary>The same on a data source of the test's own.</summary>
    internal static ServiceProvider Services(NpgsqlDataSource source, TimeProvider clock) =>
        Services(
            services => services.AddSingleton(source).AddMarten().UseNpgsqlDataSource(), clock);

    private static ServiceProvider Services(
        Func<IServiceCollection, MartenServiceCollectionExtensions.MartenConfigurationExpression> marten,
        TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        services.AddSingleton<IVaultCipher>(new VaultCipher(new byte[32]));
        marten(services).UseLightweightSessions();
        services.AddTraceability();
        return services.BuildServiceProvider();
    }
}

/// <summary>A clock that stands until it is set.</summary>
public sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 20, 8, 0, 0, TimeSpan.FromHours(7));

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
