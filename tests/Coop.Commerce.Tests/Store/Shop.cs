using Coop.Commerce.Orders;
using Coop.Commerce.Storage;
using Coop.Commerce.Storage.Orders;
using Coop.Postgres;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Coop.Commerce.Tests.Store;

/// <summary>A co-op's shop on a database of its own, with tea packed and an account to pay into.</summary>
internal sealed class Shop : IAsyncDisposable
{
    public const string Tenant = "trung-long";
    public const string Sku = "TL-MC-100";
    public const string OtherSku = "TL-MC-200";

    private readonly ServiceProvider services;

    private Shop(string connectionString)
    {
        var builder = new ServiceCollection();
        builder.AddLogging();
        builder.AddSingleton<TimeProvider>(Clock);
        builder.AddSingleton<IPlaces>(new TestPlaces());
        builder.AddSingleton<IOrderTimers>(Timers);
        builder.AddSingleton<IVaultCipher>(new VaultCipher(new byte[VaultCipher.KeyBytes]));
        builder.AddSingleton(NpgsqlDataSource.Create(connectionString));
        builder.AddMarten().UseNpgsqlDataSource().UseLightweightSessions();
        builder.AddCommerce();
        services = builder.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public TestTimers Timers { get; } = new();

    public Ledger Ledger => services.GetRequiredService<Ledger>();

    public IDocumentStore Store => services.GetRequiredService<IDocumentStore>();

    public IVaultCipher Cipher => services.GetRequiredService<IVaultCipher>();

    public PeopleVault Vault => services.GetRequiredService<PeopleVault>();

    public DateOnly Today => DateOnly.FromDateTime(Clock.Now.DateTime);

    /// <summary>A shop with 40 packs of one SKU in two lots and 5 of another.</summary>
    public static async Task<Shop> OpenAsync(TestPostgres postgres)
    {
        var database = await postgres.CreateDatabaseAsync("shop", async fresh =>
        {
            await using var first = new Shop(fresh);
            await CoopSchema.ApplyAsync(first.Store);
            await Season.BeginAsync(first);
        });
        return new Shop(database);
    }

    /// <summary>Carries out a command that must be done.</summary>
    public async Task<T> DoAsync<T>(Func<CoopSession, Task<Outcome<T>>> command, string tenant = Tenant) =>
        await TryAsync(command, tenant) switch
        {
            Outcome<T>.Done done => done.Value,
            Outcome<T>.Refused no => throw new InvalidOperationException($"Refused: {no.Reason}"),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };

    /// <summary>Carries out a command that must be refused.</summary>
    public async Task<Refusal> RefusedAsync<T>(Func<CoopSession, Task<Outcome<T>>> command,
        string tenant = Tenant) =>
        (await TryAsync(command, tenant)).ShouldBeOfType<Outcome<T>.Refused>().Reason;

    public Task<Outcome<T>> TryAsync<T>(Func<CoopSession, Task<Outcome<T>>> command,
        string tenant = Tenant) =>
        Ledger.WriteAsync(new WriteContext(tenant, "user-test", "command-test"), command);

    public IQuerySession Read(string tenant = Tenant) => Ledger.Read(tenant);

    /// <summary>A guest's order of so many packs.</summary>
    public static PlaceOrderRequest Order(
        int quantity, string payment = "vietqr", string phone = "0961234567", string sku = Sku) => new(
        [new OrderedLine(sku, quantity)],
        new Buyer("Nguyễn Thị Hoa", phone),
        new DeliveryAddress("ship", "02545", "Thôn Trung Long", null),
        payment,
        "vi");

    public async ValueTask DisposeAsync()
    {
        await services.GetRequiredService<NpgsqlDataSource>().DisposeAsync();
        await services.DisposeAsync();
    }
}
