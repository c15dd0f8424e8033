using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Packing;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Tests.Store;

public class UnpackTests(TestPostgres postgres)
{
    [Fact]
    public async Task Opened_packs_leave_the_shelf_and_those_set_aside_for_orders_stay()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(20, "cod")));
        await using var read = shop.Read();
        var row = (await read.StockAsync()).First(r => r.Reserved == 20);

        var refused = await shop.RefusedAsync(s => s.UnpackLotAsync(Open(6)));
        refused.ShouldBe(new StockRefusal.NotEnough(Shop.Sku, 6, 5));
        var opened = await shop.DoAsync(s => s.UnpackLotAsync(Open(5)));
        opened.Grams.ShouldBe(500);

        var rows = await read.StockAsync();
        rows.Single(r => r.Key == row.Key).OnHand.ShouldBe(20);
        rows.ShouldBe(await read.StockFromEventsAsync());
        var other = rows.First(r => r.Key.Sku == row.Key.Sku && r.Key != row.Key);
        await shop.DoAsync(s => s.TakeLotAsync(
            new(other.Key.Lot, "gift", 2, false, "biếu khách thăm", shop.Clock.Now)));
        await shop.DoAsync(s => s.DisposeLotAsync(
            new(other.Key.Lot, 3, "burned", "gói bị rách", shop.Clock.Now)));
        rows = await read.StockAsync();
        rows.Single(r => r.Key == other.Key).OnHand.ShouldBe(other.OnHand - 5);
        rows.ShouldBe(await read.StockFromEventsAsync());
        (await shop.DoAsync(s => s.PackLotAsync(new PackLotRequest(
            opened.Tea, Shop.OtherSku, 2, shop.Today, Season.LastToExpire)))).Units.ShouldBe(2);

        UnpackRequest Open(int units) => new(row.Key.Lot, units, null, [], shop.Clock.Now, "NH-04");
    }
}
