using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Packing;
using Coop.Commerce.Storage.Settings;
using Coop.Postgres;
using Coop.Storefront.Doubles;
using Coop.Storefront.Jobs;
using Coop.Storefront.Recalls;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Plots;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Jobs;

/// <summary>A shop with 40 packs of one SKU whose orders are timed by real jobs.</summary>
internal sealed class TimedShop : IAsyncDisposable
{
    public const string Tenant = "trung-long";
    private const string Sku = "TL-MC-100";

    public static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly ServiceProvider _services;

    private TimedShop(string connection, ICardProvider? cards = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IPlaces>(new OnePlace());
        services.AddSingleton<IVaultCipher>(new VaultCipher(new byte[VaultCipher.KeyBytes]));
        services.AddMarten(options => options.Connection(connection));
        services.AddCommerce();
        services.AddJobs();
        services.AddRecalls();
        if (cards is not null)
        {
            services.AddSingleton(cards);
        }

        _services = services.BuildServiceProvider();
    }

    public SetClock Clock { get; } = new(Start);

    /// <param name="cards">Who takes cards; null: nobody may be asked.</param>
    public static async Task<TimedShop> OpenAsync(TestPostgres postgres, ICardProvider? cards = null) =>
        new(await postgres.CreateDatabaseAsync("timed-shop", async connection =>
        {
            await using var shop = new TimedShop(connection);
            await CoopSchema.ApplyAsync(shop.Need<IDocumentStore>());
            await shop.StockAsync();
        }), cards);

    public T Need<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Lets time pass and does what fell due; any dead job fails the test.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Clock.Pass(time);
        await _services.GetRequiredService<JobWorker>().RunDueAsync();
        await using var session = Read();
        (await session.DeadJobsAsync()).ShouldBeEmpty();
    }

    public async Task<string> OrderAsync(string payment) => (await DoAsync(s => s.PlaceOrderAsync(
        new PlaceOrderRequest(
            [new OrderedLine(Sku, 3)],
            new Buyer("Nguyễn Thị Hoa", "0961234567"),
            new DeliveryAddress("ship", "02545", "Thôn Trung Long", null),
            payment,
            "vi")))).Code;

    public async Task<OrderView> SeeAsync(string code)
    {
        await using var session = Read();
        return (await session.OrderAsync(code))!;
    }

    public IQuerySession Read() => _services.GetRequiredService<Ledger>().Read(Tenant);

    public async Task<T> DoAsync<T>(Func<CoopSession, Task<Outcome<T>>> command) =>
        (await _services.GetRequiredService<Ledger>().WriteAsync(
            new WriteContext(Tenant, "user-test", "test"), command))
        .ShouldBeOfType<Outcome<T>.Done>().Value;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task StockAsync()
    {
        await DoAsync(s => s.SetCoopSettingsAsync(Settings() with
        {
            StripeKey = Need<IVaultCipher>().LockSecret(Tenant, new DoublesOptions().StripeKey),
        }));
        await DoAsync(s => s.ListProductAsync(new ListProductRequest(
            "che-moc-cau", new Translated("Chè móc câu", "Fish-hook tea"), Translated.None, Translated.None,
            "green", "moc-cau", "moc-cau", null, null, null,
            [new VariantDetails(Sku, null, 100, 80_000, 8)])));
        await DoAsync(s => s.RegisterMemberAsync(new RegisterMemberRequest(
            "NH-04", "Thôn Trung Long", new PersonDetails("Trần Văn Bình", null), null, false)));
        await DoAsync(s => s.RegisterPlotAsync(new RegisterPlotRequest(
            "NH-04", "NH-04-P1", "Đồi Cây Đa", 3600, "LDP1", null, null)));
        var at = new DateTimeOffset(2026, 11, 10, 16, 0, 0, TimeSpan.FromHours(7));
        var leaf = await DoAsync(s => s.ReceiveLeafAsync(new ReceiveLeafRequest(
            "NH-04-P1", new DateOnly(2026, 11, 10), at, 40_000, "1-tom-2-la", "vietgap")));
        var batch = await DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            "green", [new BatchInput(leaf.Lot, 40_000)], [new BatchOutput("moc-cau", 9_500)],
            at.AddHours(1), at.AddHours(6), "NH-04")));
        await DoAsync(s => s.PackLotAsync(new PackLotRequest(
            batch.Outputs[0].Lot, Sku, 40, new DateOnly(2026, 11, 15), new DateOnly(2028, 6, 1))));
    }

    private static CoopSettings Settings() => new()
    {
        Name = new Translated("HTX chè", "Tea co-op"),
        OrderPrefix = "NST",
        LotPrefix = "TL",
        Legal = new LegalData
        {
            Name = "HTX chè", Address = "Trung Long", TaxCode = "5000000009", Phone = "0961234567",
            Email = "htx@example.org", Representative = "Nguyễn Văn A",
        },
        Bank = new BankAccount("970405", "8888012345678", "HTX CHE"),
        MaxUnpaidUnits = 60,
    };

    private sealed class OnePlace : IPlaces
    {
        public Place? Find(string wardCode) =>
            wardCode == "02545" ? new Place("02545", "Xã Tân Trào", "08", "tỉnh Tuyên Quang") : null;
    }
}
