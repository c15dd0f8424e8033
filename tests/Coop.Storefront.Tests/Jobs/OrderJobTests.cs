using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Postgres;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Tests.Jobs;

public class OrderJobTests(TestPostgres postgres)
{
    [Fact]
    public async Task A_transfer_that_does_not_come_is_a_task_at_48_hours_and_frees_the_goods_at_72()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        var code = await shop.OrderAsync("vietqr");
        (await AvailableAsync(shop)).ShouldBe(37);

        await shop.PassAsync(TimeSpan.FromHours(47));
        (await TasksAsync(shop)).ShouldBeEmpty();
        await shop.PassAsync(TimeSpan.FromHours(1));
        (await TasksAsync(shop)).ShouldBe([("transfer-missing", code)]);
        (await shop.SeeAsync(code)).State.ShouldBe("placed");

        await shop.PassAsync(TimeSpan.FromHours(24));
        (await shop.SeeAsync(code)).State.ShouldBe("expired");
        (await AvailableAsync(shop)).ShouldBe(40);
    }

    [Fact]
    public async Task An_order_paid_in_time_neither_nags_nor_expires()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        var code = await shop.OrderAsync("vietqr");
        var total = (await shop.SeeAsync(code)).Total;
        await shop.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(code, total, "FT26325000001", shop.Clock.GetUtcNow())));

        await shop.PassAsync(TimeSpan.FromHours(48));
        await shop.PassAsync(TimeSpan.FromHours(24));

        (await TasksAsync(shop)).ShouldBeEmpty();
        var order = await shop.SeeAsync(code);
        order.Payment.State.ShouldBe("paid");
        order.State.ShouldNotBe("expired");
        (await AvailableAsync(shop)).ShouldBe(37);
    }

    [Fact]
    public async Task Cash_on_delivery_waits_for_a_person_without_a_timer()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        var code = await shop.OrderAsync("cod");

        await shop.PassAsync(TimeSpan.FromDays(10));

        (await shop.SeeAsync(code)).State.ShouldBe("placed");
    }

    private static async Task<int> AvailableAsync(TimedShop shop)
    {
        await using var session = shop.Read();
        var day = DateOnly.FromDateTime(shop.Clock.GetUtcNow().UtcDateTime);
        return (await session.ProductsAsync(day)).Single().Variants.Single().Available;
    }

    private static async Task<List<(string Kind, string Subject)>> TasksAsync(TimedShop shop)
    {
        await using var session = shop.Read();
        return [.. (await session.OpenTasksAsync()).Select(t => (t.Kind, t.Subject))];
    }
}
