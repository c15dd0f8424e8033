using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Postgres;
using Coop.Storefront.Demo;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Storefront.Tests.Demo;

public sealed class DemoSeasonTests(TestPostgres postgres)
{
    [Fact]
    public async Task The_season_is_told_whole_by_the_real_commands()
    {
        await using var host = await DemoHost.OnAsync(postgres);
        var seeded = await host.SeedAsync();
        seeded.ShouldNotBeNull();
        await using var session = host.Store.QuerySession(DemoCoop.Tenant);

        (await session.Query<Member>().CountAsync()).ShouldBe(26);
        (await session.Query<Plot>().CountAsync()).ShouldBeInRange(38, 44);
        var products = await session.ProductsAsync(new DateOnly(2026, 11, 23));
        products.Count.ShouldBeGreaterThanOrEqualTo(6);
        products.SelectMany(p => p.Variants).Count(v => v.Gtin is null).ShouldBeGreaterThanOrEqualTo(2);
        products.SelectMany(p => p.Variants).ShouldAllBe(v => v.Available > 0);

        var packs = await session.NewestLotsAsync("packs", 1000);
        packs.Sum(l => l.Packs!.Units).ShouldBeGreaterThan(2000);
        var leaf = await session.NewestLotsAsync("leaf", 1000);
        leaf.ShouldAllBe(l => l.Weight.Grams >= 2500 && l.Weight.Grams <= 60_000);
        leaf.Count(l => !l.HasClaim()).ShouldBe(2);
        packs.ShouldAllBe(l => l.HasClaim() && l.IsPublishable());
        (await session.UnexplainedBatchesAsync()).Count.ShouldBe(1);

        var states = (await session.OrdersAsync([], 500)).Select(o => o.State).ToHashSet();
        string[] wanted =
        [
            "placed", "confirmed", "picking", "partly_shipped", "shipped", "delivered", "completed",
                "cancelled",
            "expired",
        ];
        wanted.Except(states).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_store_that_is_not_empty_is_left_alone()
    {
        await using var host = await DemoHost.OnAsync(postgres);
        await MarkAsync(host, finished: true);
        (await host.SeedAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_season_told_half_is_refused_in_words_that_help()
    {
        await using var host = await DemoHost.OnAsync(postgres);
        await MarkAsync(host, finished: false);
        var refusal = await Should.ThrowAsync<HalfSeededException>(host.SeedAsync);
        refusal.Message.ShouldContain("--no-seed");
    }

    [Fact]
    public void Leaf_is_picked_only_when_its_plot_is_clear_or_goes_the_conventional_way()
    {
        var dice = new Random(7);
        var plots = Garden.Plant(dice);
        var diary = new Diary(plots, new DateOnly(2026, 3, 1), new DateOnly(2026, 10, 25), dice);
        var picked = new Workshop(plots, diary, dice).Plan().SelectMany(r => r.Leaf).ToList();
        picked.ShouldAllBe(p => diary.IsClear(p.Plot, p.On) == (p.Line == "vietgap"));
        picked.Count(p => p.Line == "conventional").ShouldBeGreaterThan(0);
    }

    private static async Task MarkAsync(DemoHost host, bool finished)
    {
        await using var session = host.Store.LightweightSession(DemoCoop.Tenant);
        session.Store(new DemoMark(
            DemoMark.Key, DateTimeOffset.UnixEpoch, finished ? DateTimeOffset.UnixEpoch : null));
        await session.SaveChangesAsync();
    }
}
