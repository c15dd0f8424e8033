using System.Globalization;
using Coop.Traceability.Storage;
using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Storage;

namespace Coop.Benchmarks.Orders;

/// <summary>
/// The same order without HTTP, decisions or refusals: products and settings fetched in one batch, an order
/// stream and
/// a payment stream each with its inline snapshot, the code, the contact, a timer and the kept answer
/// inserted, three
/// guard rows changed, one transaction.
/// </summary>
internal sealed class MartenOrders : IAsyncDisposable
{
    private const string Tenant = "bench";

    private const string Reserve =
        "update bench_marten.stock set reserved = reserved + 2 where sku = ? and on_hand - reserved >= 2";

    private readonly DocumentStore store;
    private long number;

    private MartenOrders(DocumentStore store) => this.store = store;

    public static async Task<MartenOrders> OpenAsync(string connectionString)
    {
        var store = DocumentStore.For(options => Configure(options, connectionString));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using var session = store.LightweightSession(Tenant);
        session.Store(Enumerable.Range(0, Baskets.Skus).Select(n =>
            new BareProduct(Sku(n), "A tea with a name", 80_000)));
        session.QueueSqlCommand(
            """
            create table if not exists bench_marten.stock (sku text primary key, on_hand int not null,
                reserved int not null, check (0 <= reserved and reserved <= on_hand))
            """);
        session.QueueSqlCommand(
            "create table if not exists bench_marten.kept (key text primary key, body text not null)");
        await session.SaveChangesAsync();
        session.QueueSqlCommand(
            "insert into bench_marten.stock select 'SKU-' || n, 100000000, 0 from generate_series(0, 11) n "
            + "on conflict do nothing");
        await session.SaveChangesAsync();
        return new MartenOrders(store);
    }

    public async Task<bool> PlaceAsync(int client)
    {
        var nth = Interlocked.Increment(ref number);
        var id = Mint.Ulid(DateTimeOffset.UtcNow).ToString();
        await using var session = store.LightweightSession(Tenant);
        var skus = Baskets.Pick(nth).Select(Sku).ToList();
        var batch = session.CreateBatchQuery();
        var loads = skus.Select(batch.Load<BareProduct>).ToList();
        var settings = batch.Load<BareCode>("settings");
        await batch.Execute();
        _ = await settings;
        var products = await Task.WhenAll(loads);
        var lines = products.Select(p => new BareLine(p!.Id, p.Name, 2, p.Price, "TL-7K4Q9MPW")).ToList();
        var now = DateTimeOffset.UtcNow;

        foreach (var sku in skus)
        {
            session.QueueSqlCommand(Reserve, sku);
        }

        var placed = new BareFact.Placed("order-" + id, "NST" + id, nth, lines, 480_000, "person-" + id, now);
        session.Events.StartStream<BareOrder>("order-" + id, placed);
        session.Events.StartStream<BarePayment>(
            "payment-" + id, new BareFact.Asked("payment-" + id, "order-" + id, 480_000, "NST", now));
        session.Insert(new BareCode(placed.Code, "order-" + id));
        session.Insert(new BareContact("person-" + id, new string('x', 300), id));
        session.Insert(new BareTimer(id, "order-" + id, now.AddHours(72)));
        session.QueueSqlCommand("insert into bench_marten.kept values (?, ?)", id, new string('x', 900));
        await session.SaveChangesAsync();
        return true;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static string Sku(int n) => "SKU-" + n.ToString(CultureInfo.InvariantCulture);

    private static void Configure(StoreOptions options, string connectionString)
    {
        options.Connection(
            connectionString + ";Max Auto Prepare=100;Auto Prepare Min Usages=2;Maximum Pool Size=40");
        options.DatabaseSchemaName = "bench_marten";
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Advanced.DefaultTenantUsageEnabled = false;
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.Quick;
        options.Events.UseExclusiveLockOnConcurrentAppends = true;
        options.Events.MetadataConfig.HeadersEnabled = true;
        options.Events.MapEventType<BareFact.Placed>("bare.placed");
        options.Events.MapEventType<BareFact.Asked>("bare.asked");
        options.Schema.For<BareCode>();
        options.Schema.For<BareContact>().Index(c => c.PhoneHash);
        options.Schema.For<BareTimer>().Index(t => t.At);
        options.Projections.Add(
            new StreamProjection<BareOrder, BareFact>(BareOrder.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<BarePayment, BareFact>(BarePayment.Fold), ProjectionLifecycle.Inline);
    }
}
