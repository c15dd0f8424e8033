using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Settings;
using Coop.Postgres;
using Marten;

namespace Coop.Commerce.Tests.Store;

/// <summary>Nobody sets the whole shelf aside without paying.</summary>
public class UnpaidCapTests(TestPostgres postgres)
{
    [Fact]
    public async Task One_phone_cannot_set_aside_everything_unpaid()
    {
        await using var shop = await OpenAsync(phone: 12, address: 100);
        var first = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(10)));
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(Shop.Order(3))))
            .ShouldBe(new OrderRefusal.TooManyUnpaid(3, 10, 12));
        await shop.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(first.Code, first.Order.Total, "FT1", shop.Clock.Now)));
        await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(3)));
    }

    [Fact]
    public async Task One_address_cannot_either_however_it_is_typed_and_whatever_the_phone()
    {
        await using var shop = await OpenAsync(phone: 100, address: 12);
        var first = await shop.DoAsync(s => s.PlaceOrderAsync(To("Số 5, thôn Trung Long", "0961234567")));
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(To("so 5  THÔN TRUNG LONG.", "0961234568"))))
            .ShouldBe(new OrderRefusal.TooManyUnpaidAtAddress(10, 10, 12));
        await shop.DoAsync(s => s.PlaceOrderAsync(To("Số 6, thôn Trung Long", "0961234568")));
        await shop.DoAsync(s => s.PlaceOrderAsync(To("Số 5, thôn Trung Long", "0961234569", "02536")));
        await shop.DoAsync(s => s.CancelOrderAsync(new CancelOrderRequest(first.Code, "thử")));
        await shop.DoAsync(s => s.PlaceOrderAsync(To("Số 5, thôn Trung Long", "0961234570")));
    }

    [Fact]
    public async Task Goods_that_are_fetched_count_for_no_address()
    {
        await using var shop = await OpenAsync(phone: 100, address: 5);
        var fetched = Shop.Order(10) with { Delivery = new DeliveryAddress("pickup", null, null, null) };
        await shop.DoAsync(s => s.PlaceOrderAsync(fetched));
        await shop.DoAsync(s => s.PlaceOrderAsync(fetched));
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(Shop.Order(6))))
            .ShouldBe(new OrderRefusal.TooManyUnpaidAtAddress(6, 0, 5));
    }

    [Fact]
    public async Task No_street_is_kept_in_the_clear()
    {
        await using var shop = await OpenAsync(phone: 100, address: 100);
        await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        await using var read = shop.Read();
        var kept = (await read.Query<UnpaidUnits>().ToListAsync()).ShouldHaveSingleItem();
        kept.AddressHash.ShouldNotBeNull().Length.ShouldBe(64);
        kept.AddressHash.ShouldBe(shop.Cipher.AddressHash(Shop.Tenant, "02545\nTHONTRUNGLONG"));
        kept.AddressHash.ShouldNotBe(shop.Cipher.AddressHash("another", "02545\nTHONTRUNGLONG"));
    }

    private async Task<Shop> OpenAsync(int phone, int address)
    {
        var shop = await Shop.OpenAsync(postgres);
        await shop.DoAsync(s => s.SetCoopSettingsAsync(
            Season.Settings() with { MaxUnpaidUnits = phone, MaxUnpaidUnitsAtAddress = address }));
        return shop;
    }

    private static PlaceOrderRequest To(string street, string phone, string ward = "02545") =>
        Shop.Order(10, phone: phone) with { Delivery = new DeliveryAddress("ship", ward, street, null) };
}
