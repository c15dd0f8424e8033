using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;

namespace Coop.Commerce.Tests.Store;

public class RebuildTests(TestPostgres postgres)
{
    [Fact]
    public async Task The_shelf_told_by_the_events_equals_the_guard_table()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => LiveAsync(shop, i))));
        await using var read = shop.Read();
        var rows = await read.StockAsync();
        rows.ShouldBe(await read.StockFromEventsAsync());
        rows.Sum(r => r.Reserved).ShouldBeGreaterThan(0);
        rows.Sum(r => r.OnHand).ShouldBeLessThan(41);
    }

    private static async Task LiveAsync(Shop shop, int number)
    {
        var code = (await shop.DoAsync(s =>
            s.PlaceOrderAsync(Shop.Order(3, "cod", $"09612345{number:00}")))).Code;
        if (number % 3 == 0)
        {
            await shop.DoAsync(s => s.CancelOrderAsync(new CancelOrderRequest(code, "")));
        }

        if (number % 3 == 1)
        {
            await shop.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(code)));
            await shop.DoAsync(s => s.ShipOrderAsync(new ShipOrderRequest(code, "VNPost", "")));
        }
    }
}
