using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Pricing;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Pricing;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Tests.Store;

public class BoxAndHarvestTests(TestPostgres postgres)
{
    private static readonly PreOrder Spring = new("xuan-2027", new DateOnly(2027, 3, 1), 10);

    [Fact]
    public async Task A_gift_box_is_allocated_and_shipped_by_its_parts_and_stays_one_line()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await SetAsync(shop, 1, "TL-BOX", new TermsDetails(
            Parts: [new(Shop.Sku, 2), new(Shop.OtherSku, 1)]));
        await using var read = shop.Read();
        var box = (await read.ProductBySkuAsync("TL-BOX", shop.Today))!.Variants[^1];
        (box.NetGrams, box.Available).ShouldBe((400, 1));
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(Shop.Order(2, sku: "TL-BOX"))))
            .ShouldBe(new StockRefusal.NotEnough(Shop.OtherSku, 2, 1));

        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1, "cod", sku: "TL-BOX")));
        placed.Order.Lines.Single().Parts.Select(p => p.Quantity).ShouldBe([2, 1]);
        placed.Order.Lines[0].Allocations.Sum(a => a.Units).ShouldBe(3);
        await shop.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(placed.Code)));
        var sent = await shop.DoAsync(s => s.ShipOrderAsync(new ShipOrderRequest(placed.Code, "VNPost", "")));
        (sent.Order.State, sent.Order.Lines[0].Shipped, sent.Order.Lines[0].Packs.Count)
            .ShouldBe(("shipped", 1, 3));
        (await read.StockFromEventsAsync()).ShouldBe(await read.StockAsync());
    }

    [Fact]
    public async Task A_coming_harvest_is_promised_up_to_its_limit_by_many_at_once_and_given_back()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await SetAsync(shop, 1, "TL-XUAN", new TermsDetails(PreOrder: Spring));
        var tries = await Task.WhenAll(Enumerable.Range(0, 14).Select(i => Task.Run(() =>
            shop.TryAsync(s => s.PlaceOrderAsync(
                Shop.Order(1, "cod", $"09{i:00000000}", "TL-XUAN"))))));
        var done = tries.OfType<Outcome<OrderPlaced>.Done>().ToList();
        done.Count.ShouldBe(10);
        tries.OfType<Outcome<OrderPlaced>.Refused>().ShouldAllBe(
            r => r.Reason is StockRefusal.HarvestPromised);
        (await shop.RefusedAsync(s => s.SetVariantAsync(Request(2, "TL-XUAN",
            new TermsDetails(PreOrder: Spring with { Limit = 9 })))))
            .ShouldBe(new ProductRefusal.PromisedAlready("TL-XUAN", "xuan-2027", 10, 9));
        await shop.DoAsync(s => s.CancelOrderAsync(new CancelOrderRequest(done[0].Value.Code, "")));
        await using var read = shop.Read();
        (await read.ProductBySkuAsync("TL-XUAN", shop.Today))!.Variants[^1].Available.ShouldBe(1);
    }

    [Fact]
    public async Task A_promised_order_ships_only_once_the_harvest_is_on_the_shelf()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var request = Request(1, Shop.Sku, new TermsDetails(PreOrder: Spring), 100);
        await shop.DoAsync(s => s.SetVariantAsync(request with
        {
            Variant = request.Variant with { Gtin = "9520000000011" },
        }));
        var code = (await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(3, "cod")))).Code;
        await using var read = shop.Read();
        (await read.StockAsync()).Sum(r => r.Reserved).ShouldBe(0);
        await shop.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(code)));
        (await shop.RefusedAsync(s => s.ShipOrderAsync(new ShipOrderRequest(code, "VNPost", ""))))
            .Code.ShouldBe("order.malformed");
        var filled = await shop.DoAsync(s => s.FillOrderAsync(new FillOrderRequest(code)));
        filled.Order.Lines[0].Promise.ShouldBeNull();
        (await shop.DoAsync(s => s.ShipOrderAsync(new ShipOrderRequest(code, "VNPost", ""))))
            .Order.State.ShouldBe("shipped");
        (await shop.RefusedAsync(s => s.FillOrderAsync(new FillOrderRequest(code))))
            .ShouldBe(new OrderRefusal.WrongState(code, "shipped", "fill"));
        (await read.StockFromEventsAsync()).ShouldBe(await read.StockAsync());
    }

    [Fact]
    public async Task A_price_list_counts_at_placement_and_the_line_says_which()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await shop.DoAsync(s => s.OpenSalesListAsync(new OpenSalesListRequest("dl-2026", new SalesListTerms(
            new Translated("Đại lý", "Dealers"), "dai-ly", shop.Today, shop.Today))));
        await shop.DoAsync(s => s.SetListPriceAsync(new SetListPriceRequest("DL-2026", Shop.Sku, 65_000)));
        var order = Shop.Order(2, "cod");
        (await shop.DoAsync(s => s.PlaceOrderAsync(order))).Order.Lines[0].UnitPrice.ShouldBe(80_000);
        var dealer = (await shop.DoAsync(s => s.PlaceOrderAsync(order with { Group = "dai-ly" }))).Order;
        dealer.Lines[0].UnitPrice.ShouldBe(65_000);
        dealer.Lines[0].Basis.ShouldBe(new PriceBasis("DL-2026", 2, shop.Today, "dai-ly"));
        await shop.DoAsync(s => s.CloseSalesListAsync(new CloseSalesListRequest("DL-2026")));
        (await shop.DoAsync(s => s.PlaceOrderAsync(order with { Group = "dai-ly" })))
            .Order.Lines[0].UnitPrice.ShouldBe(80_000);
    }

    [Fact]
    public async Task What_an_sku_stands_for_stays_and_boxes_hold_single_packs_only()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        (await shop.RefusedAsync(s => s.SetVariantAsync(Request(1, Shop.OtherSku, null, 250))))
            .ShouldBe(new ProductRefusal.PackFixed(Shop.OtherSku, "netGrams", "200", "250"));
        await SetAsync(shop, 1, "TL-BOX", new TermsDetails(Parts: [new(Shop.Sku, 2)]));
        (await shop.RefusedAsync(s => s.SetVariantAsync(
            Request(2, "TL-BOX-2", new TermsDetails(Parts: [new("TL-BOX", 1)])))))
            .ShouldBe(new ProductRefusal.PartUnknown("TL-BOX"));
        (await shop.RefusedAsync(s => s.SetVariantAsync(Request(1, "TL-NEW", null))))
            .Code.ShouldBe("product.changed-meanwhile");
    }

    private static Task SetAsync(Shop shop, long version, string sku, TermsDetails terms) =>
        shop.DoAsync(s => s.SetVariantAsync(Request(version, sku, terms)));

    private static SetVariantRequest Request(long version, string sku, TermsDetails? terms,
        long grams = 100) =>
        new("che-moc-cau", version, new VariantDetails(sku, null, grams, 400_000, 8, terms));
}
