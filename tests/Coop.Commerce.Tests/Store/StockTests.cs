using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Tests.Store;

public class StockTests(TestPostgres postgres)
{
    [Fact]
    public async Task Sixty_four_buyers_of_the_last_pack_make_one_order_and_clean_refusals()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() =>
            shop.TryAsync(s =>
            s.PlaceOrderAsync(Shop.Order(1, "cod", $"09612345{i:00}", Shop.OtherSku))))));

        outcomes.Count(o => o is Outcome<OrderPlaced>.Done).ShouldBe(1);
        outcomes.OfType<Outcome<OrderPlaced>.Refused>().Select(o => o.Reason).Distinct()
            .ShouldBe([new StockRefusal.NotEnough(Shop.OtherSku, 1, 0)]);
        await using var read = shop.Read();
        var row = (await read.StockAsync([Identifiers.Sku.Parse(Shop.OtherSku)])).Single();
        (row.OnHand, row.Reserved).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Two_lines_of_one_sku_are_added_up_before_the_shelf_is_asked()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var order = Shop.Order(30) with { Lines = [new(Shop.Sku, 30), new(Shop.Sku, 11)] };
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(order)))
            .ShouldBe(new StockRefusal.NotEnough(Shop.Sku, 41, 40));
    }

    [Fact]
    public async Task What_expires_first_is_sold_first()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(30)));
        placed.Order.Lines[0].Allocations.Select(a => a.Units).ShouldBe([25, 5]);
    }
}
