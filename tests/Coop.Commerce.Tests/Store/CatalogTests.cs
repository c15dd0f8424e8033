using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Postgres;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Tests.Store;

public class CatalogTests(TestPostgres postgres)
{
    [Fact]
    public async Task A_product_is_found_by_slug_sku_and_gtin_with_what_is_on_the_shelf()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await using var read = shop.Read();
        var bySlug = (await read.ProductBySlugAsync("che-moc-cau", shop.Today))!;
        bySlug.Variants.Select(v => v.Available).ShouldBe([40, 1]);
        (await read.ProductBySkuAsync("tl-mc-200", shop.Today))!.Slug.ShouldBe("che-moc-cau");
        (await read.ProductByGtinAsync(Gtin.Parse("9520000000011"),
            shop.Today))!.Slug.ShouldBe("che-moc-cau");
        (await read.ProductsAsync(Season.FirstToExpire.AddDays(1))).Single(
            ).Variants[0].Available.ShouldBe(15);
        await using var other = shop.Read("another");
        (await other.ProductBySlugAsync("che-moc-cau", shop.Today)).ShouldBeNull();
        (await other.ProductByGtinAsync(Gtin.Parse("9520000000011"), shop.Today)).ShouldBeNull();
    }

    [Fact]
    public async Task A_lost_update_is_refused_with_what_the_product_says_now()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await shop.DoAsync(s => s.ChangePriceAsync(new ChangePriceRequest(Shop.Sku, 90_000, 1)));
        var no = (await shop.RefusedAsync(s =>
            s.ChangePriceAsync(new ChangePriceRequest(Shop.Sku, 95_000, 1))))
            .ShouldBeOfType<ProductRefusal.ChangedMeanwhile>();
        (no.ExpectedVersion, no.CurrentVersion, no.Current.Variants[0].Price).ShouldBe((1, 2, 90_000));
        (await shop.DoAsync(s => s.ChangePriceAsync(new ChangePriceRequest(Shop.Sku, 90_000,
            1)))).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Codes_are_unique_in_the_co_op_and_gtins_on_the_whole_platform()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        (await shop.RefusedAsync(s => s.ListProductAsync(Season.Product(sku: "OTHER-1"))))
            .ShouldBe(new ProductRefusal.SlugTaken("che-moc-cau"));
        (await shop.RefusedAsync(s => s.ListProductAsync(Season.Product("che-khac"))))
            .ShouldBe(new ProductRefusal.SkuTaken(Shop.Sku));
        (await shop.RefusedAsync(s => s.ListProductAsync(Season.Product()), "another"))
            .ShouldBe(new ProductRefusal.GtinTaken("09520000000011"));
        await shop.DoAsync(s => s.ListProductAsync(Season.Product(sku: "OTHER-1")), "another");
    }

    [Fact]
    public async Task Two_who_list_the_same_slug_at_once_make_one_product()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            shop.TryAsync(s => s.ListProductAsync(Season.Product("hong-tra", $"HT-{i}"))))));
        outcomes.Count(o => o is Outcome<ProductListed>.Done).ShouldBe(1);
        outcomes.OfType<Outcome<ProductListed>.Refused>().Select(o => o.Reason).Distinct()
            .ShouldBe([new ProductRefusal.SlugTaken("hong-tra")]);
    }

    [Fact]
    public async Task A_withdrawn_product_is_not_sold_until_it_is_back()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await shop.DoAsync(s => s.WithdrawProductAsync(new WithdrawProductRequest("che-moc-cau", 1)));
        (await shop.RefusedAsync(s => Coop.Commerce.Storage.Orders.PlaceOrderWrite.PlaceOrderAsync(
            s, Shop.Order(1)))).Code.ShouldBe("order.not-sold");
        await using var read = shop.Read();
        (await read.ProductsAsync(shop.Today)).ShouldBeEmpty();
        await shop.DoAsync(s => s.RelistProductAsync(new RelistProductRequest("che-moc-cau", 2)));
        (await read.ProductsAsync(shop.Today)).Count.ShouldBe(1);
    }
}
