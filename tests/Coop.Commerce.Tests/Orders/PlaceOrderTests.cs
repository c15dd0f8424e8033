using Coop.Commerce.Orders;
using Coop.Commerce.Pricing;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;

namespace Coop.Commerce.Tests.Orders;

public class PlaceOrderTests
{
    [Fact]
    public void Goods_are_set_aside_first_to_expire_first() =>
        Given.Order().Allocations.Select(a => (a.Lot, a.Units)).ShouldBe([(Given.Early, 5), (Given.Late, 2)]);

    [Fact]
    public void Held_and_expired_lots_are_not_sold()
    {
        var held = Given.Placing(11) with { Shelf = Given.Shelf(5, 10, held: true) };
        Given.Reason(PlaceOrder.Decide(Given.Settings, held))
            .ShouldBe(new StockRefusal.NotEnough("TL-MC-100", 11, 10));
        var late = Given.Placing(11) with
        {
            At = Traceability.Moments.FieldTime.Of(new DateOnly(2027, 1, 2)),
        };
        Given.Reason(PlaceOrder.Decide(Given.Settings, late))
            .ShouldBe(new StockRefusal.NotEnough("TL-MC-100", 11, 10));
    }

    [Fact]
    public void Shipping_is_a_flat_fee_below_a_threshold_and_free_from_it()
    {
        Given.Order().ShippingFee.ShouldBe(0);
        Given.Facts(PlaceOrder.Decide(Given.Settings, Given.Placing(6)))[0]
            .ShouldBeOfType<OrderEvent.Placed>().ShippingFee.ShouldBe(30_000);
        Given.Facts(PlaceOrder.Decide(Given.Settings, Given.Placing(6) with { Method = "pickup" }))[0]
            .ShouldBeOfType<OrderEvent.Placed>().ShippingFee.ShouldBe(0);
    }

    [Theory]
    [InlineData(80_000, 3, 8, 17_778)]
    [InlineData(1, 1, 10, 0)]
    [InlineData(11, 1, 10, 1)]
    [InlineData(100_000, 1, 0, 0)]
    public void The_vat_inside_a_line_is_rounded_once(long price, int quantity, int percent, long vat) =>
        (Given.Line(quantity, price) with { VatPercent = percent }).Vat().ShouldBe(vat);

    [Fact]
    public void A_total_the_buyer_was_not_shown_is_refused() =>
        Given.Reason(PlaceOrder.Decide(Given.Settings, Given.Placing(6) with { ExpectedTotal = 480_000 }))
            .ShouldBe(new OrderRefusal.TotalChanged(480_000, 510_000));

    [Fact]
    public void The_shop_is_closed_until_law_and_bank_are_filled_in()
    {
        CoopSettings[] unfinished =
        [
            new(),
            Given.Settings with { Bank = null },
            Given.Settings with { Legal = new LegalData() },
            Given.Settings with { OrderPrefix = "" },
        ];
        unfinished.ShouldAllBe(s =>
            Given.Reason(PlaceOrder.Decide(s, Given.Placing(1))) is OrderRefusal.ShopClosed);
    }

    [Fact]
    public void Ways_of_paying_have_limits()
    {
        Given.Reason(PlaceOrder.Decide(Given.Settings with { CodLimit = 500_000 }, Given.Placing(6, "cod")))
            .ShouldBe(new OrderRefusal.PaymentNotOffered("cod", 510_000, 500_000));
        Given.Reason(PlaceOrder.Decide(Given.Settings with { StripeKey = "" }, Given.Placing(6, "stripe")))
            .ShouldBe(new OrderRefusal.PaymentNotOffered("stripe", 510_000, 0));
        PaymentLimits.Highest(Given.Settings, "stripe").ShouldBe(99_999_999);
        PaymentLimits.Highest(Given.Settings, "gold").ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_quantity_that_nobody_buys_is_refused(int quantity) =>
        PriceOrder.Decide(
            [new OrderedLine("TL-MC-100", quantity)], new PriceBook([], [], null, Given.Now.On))
            .ShouldBeOfType<Traceability.Decisions.Outcome<IReadOnlyList<OrderLine>>.Refused>()
            .Reason.Code.ShouldBe("order.malformed");
}
