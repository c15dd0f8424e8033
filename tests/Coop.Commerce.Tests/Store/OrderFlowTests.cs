using Marten;
using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Tests.Store;

public class OrderFlowTests(TestPostgres postgres)
{
    [Fact]
    public async Task A_paid_order_ships_by_expiry_and_names_its_packs()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var code = (await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(26)))).Code;
        var paid = await shop.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(code, 26 * 80_000, "FT1", shop.Clock.Now)));
        (paid.Order.State, paid.Order.Payment.State).ShouldBe(("confirmed", "paid"));

        var shipped = (await shop.DoAsync(s => s.ShipOrderAsync(
            new ShipOrderRequest(code, "VNPost", "EB1")))).Order;

        shipped.State.ShouldBe("shipped");
        var packs = shipped.Shipments.Single().Serials;
        packs.Count.ShouldBe(26);
        packs.GroupBy(p => p.Lot).Select(g => g.Count()).Order().ShouldBe([1, 25]);
        await using var read = shop.Read();
        (await read.StockAsync([Identifiers.Sku.Parse(Shop.Sku)])).Select(r => (r.OnHand, r.Reserved))
            .OrderBy(r => r.OnHand).ShouldBe([(0, 0), (14, 0)]);
        (await read.PackAsync("09520000000011", packs[0].Serial))!.Order.ShouldBe(code);
    }

    [Fact]
    public async Task A_parcel_of_named_packs_leaves_the_order_partly_shipped()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(3, "cod")));
        await shop.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(placed.Code)));
        var lot = placed.Order.Lines[0].Allocations[0].Lot;
        var serials = await SerialsAsync(shop, lot, 3);

        var first = await shop.DoAsync(s => s.ShipOrderAsync(
            new ShipOrderRequest(placed.Code, "VNPost", "", [serials[1]])));
        first.Order.State.ShouldBe("partly_shipped");
        (await shop.RefusedAsync(s => s.ShipOrderAsync(
            new ShipOrderRequest(placed.Code, "VNPost", "",
                [serials[1]])))).Code.ShouldBe("pack.serials-gone");
        (await shop.RefusedAsync(s => s.ShipOrderAsync(
            new ShipOrderRequest(placed.Code, "VNPost", "", [SerialNumber.Parse("0000000000000")]))))
            .ShouldBe(new OrderRefusal.WrongSerial("0000000000000"));

        var rest = await shop.DoAsync(s => s.ShipOrderAsync(new ShipOrderRequest(placed.Code, "VNPost", "")));
        rest.Order.State.ShouldBe("shipped");
        rest.Order.Shipments.Sum(s => s.Serials.Count).ShouldBe(3);
        var done = await shop.DoAsync(s => s.DeliverOrderAsync(new DeliverOrderRequest(placed.Code)));
        done.Order.State.ShouldBe("delivered");
        (await shop.RefusedAsync(s => s.CompleteOrderAsync(new CompleteOrderRequest(placed.Code))))
            .ShouldBe(new OrderRefusal.NotPaid(placed.Code, 270_000));
        var cash = await shop.DoAsync(s => s.ReceiveCashAsync(
            new ReceiveCashRequest(placed.Code, 270_000, "", shop.Clock.Now)));
        cash.Order.Payment.State.ShouldBe("paid");
        (await shop.DoAsync(s => s.CompleteOrderAsync(new CompleteOrderRequest(placed.Code))))
            .Order.State.ShouldBe("completed");
    }

    [Fact]
    public async Task A_cancelled_order_gives_its_goods_back_once_and_keeps_the_reason_out_of_its_events()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var code = (await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(10)))).Code;
        var cancel = new CancelOrderRequest(code, "Chị Hoa 0961234567 đổi ý");
        (await shop.DoAsync(s => s.CancelOrderAsync(cancel))).Order.State.ShouldBe("cancelled");
        (await shop.DoAsync(s => s.CancelOrderAsync(cancel))).Order.Payment.State.ShouldBe("none");
        (await shop.RefusedAsync(s => s.ShipOrderAsync(new ShipOrderRequest(code, "VNPost", ""))))
            .ShouldBe(new OrderRefusal.WrongState(code, "cancelled", "ship"));

        await using var read = shop.Read();
        (await read.StockAsync()).Sum(r => r.Reserved).ShouldBe(0);
        var events = await read.Events.QueryAllRawEvents().Where(e => e.EventTypeName.StartsWith("order."))
            .ToListAsync();
        var bodies = string.Concat(events.Select(e =>
            System.Text.Json.JsonSerializer.Serialize(e.Data, e.Data.GetType())));
        bodies.ShouldNotContain("Hoa");
        bodies.ShouldNotContain("961234567");
    }

    [Fact]
    public async Task An_unpaid_transfer_order_expires_and_late_money_brings_it_back_while_goods_are_there()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(10)));
        var id = Identifiers.OrderId.Parse(placed.Order.Id);
        (await shop.DoAsync(s => s.ExpireOrderAsync(new ExpireOrderRequest(id)))).Order.State.ShouldBe(
            "placed");

        shop.Clock.Now += TimeSpan.FromHours(72);
        (await shop.DoAsync(s => s.ExpireOrderAsync(new ExpireOrderRequest(id)))).Order.State.ShouldBe(
            "expired");
        var late = await shop.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(placed.Code, placed.Order.Total, "FT9", shop.Clock.Now)));
        (late.Order.State, late.Order.Payment.State, late.Order.Payment.RefundDue).ShouldBe(("confirmed",
            "paid", 0));
        late.Order.Payment.Receipts.Single().Verdict.ShouldBe("late");
        late.Order.Lines[0].Allocations.Sum(a => a.Units).ShouldBe(10);
    }

    [Fact]
    public async Task Late_money_without_goods_shows_that_it_must_go_back()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1, sku: Shop.OtherSku)));
        shop.Clock.Now += TimeSpan.FromHours(72);
        await shop.DoAsync(s => s.ExpireOrderAsync(
            new ExpireOrderRequest(Identifiers.OrderId.Parse(placed.Order.Id))));
        await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1, "cod", "0911111111", Shop.OtherSku)));

        var late = await shop.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(placed.Code, placed.Order.Total, "FT9", shop.Clock.Now)));
        (late.Order.State, late.Order.Payment.RefundDue).ShouldBe(("expired", placed.Order.Total));
        var back = await shop.DoAsync(s => s.RecordRefundAsync(
            new RecordRefundRequest(placed.Code, placed.Order.Total, "FT10", shop.Clock.Now)));
        (back.Order.Payment.State, back.Order.Payment.RefundDue).ShouldBe(("refunded", 0));
    }

    [Fact]
    public async Task The_buyer_sees_his_order_by_code_and_phone_only()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var code = (await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1)))).Code;
        await using var read = shop.Read();
        (await read.OrderForBuyerAsync(shop.Cipher, code.ToLowerInvariant(),
            "0961.234.567"))!.Code.ShouldBe(code);
        (await read.OrderForBuyerAsync(shop.Cipher, code, "0961234568")).ShouldBeNull();
        var order = (await read.OrderAsync(code))!;
        var contact = (await read.OrderContactAsync(shop.Vault, new TestPlaces(), order.Id))!;
        (contact.Name, contact.Phone, contact.WardName)
            .ShouldBe(("Nguyễn Thị Hoa", "+84961234567", "Xã Tân Trào, tỉnh Tuyên Quang"));
        await using var other = shop.Read("another");
        (await other.OrderAsync(code)).ShouldBeNull();
        (await read.OrdersAsync([OrderState.Placed])).Single().Code.ShouldBe(code);
    }

    [Fact]
    public async Task Orders_are_listed_newest_first_and_page_by_page()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var codes = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            shop.Clock.Now += TimeSpan.FromMinutes(1);
            codes.Add((await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1)))).Code);
        }

        await using var read = shop.Read();
        var newest = await read.OrdersAsync([], 2);
        newest.Select(o => o.Code).ShouldBe([codes[2], codes[1]]);
        (await read.OrdersAsync([], 2, newest[^1].Id)).Select(o => o.Code).ShouldBe([codes[0]]);
        (await read.OrdersAsync([OrderState.Shipped])).ShouldBeEmpty();
    }

    private static async Task<List<SerialNumber>> SerialsAsync(Shop shop, LotCode lot, int count)
    {
        await using var read = shop.Read();
        var serials = new List<SerialNumber>();
        await foreach (var serial in read.SerialsAsync(lot))
        {
            serials.Add(serial);
        }

        return serials[..count];
    }
}
