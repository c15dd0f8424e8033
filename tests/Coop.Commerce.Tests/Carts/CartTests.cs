using Coop.Commerce.Carts;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;

namespace Coop.Commerce.Tests.Carts;

public class CartTests
{
    private static readonly Sku MocCau = Sku.Parse("TL-MC-100");
    private static readonly Sku NonTom = Sku.Parse("TL-NT-100");

    [Fact]
    public void What_is_added_twice_stands_in_one_line() =>
        Cart.Empty.Add(MocCau, 1).Add(NonTom, 1).Add(MocCau,
            2).ToString().ShouldBe("TL-MC-100_3.TL-NT-100_1");

    [Fact]
    public void None_of_it_takes_it_out() =>
        Cart.Empty.Add(MocCau, 1).Add(NonTom, 1).Set(MocCau, 0).ToString().ShouldBe("TL-NT-100_1");

    [Fact]
    public void A_cart_reads_back_as_it_was_written() =>
        Cart.Parse(Cart.Empty.Add(MocCau, 7).Add(NonTom, 1).ToString()).ToString()
            .ShouldBe("TL-MC-100_7.TL-NT-100_1");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("TL-MC-100")]
    [InlineData("TL-MC-100_-3")]
    [InlineData("TL-MC-100_1e9")]
    [InlineData("<b>_1.._._1")]
    public void What_nobody_understands_is_left_out(string? text) => Cart.Parse(text).Lines.ShouldBeEmpty();

    [Fact]
    public void A_cart_holds_no_more_than_an_order_may()
    {
        Cart.Empty.Add(MocCau, int.MaxValue).QuantityOf(MocCau).ShouldBe(PriceOrder.MaxQuantity);
        Enumerable.Range(1, 99).Aggregate(Cart.Empty, (cart, n) => cart.Add(Sku.Parse($"SKU-{n}"), 1))
            .Lines.Count.ShouldBe(PriceOrder.MaxLines);
    }

    [Fact]
    public void Adding_to_a_full_line_does_not_overflow() =>
        Cart.Empty.Add(MocCau, 1000).Add(MocCau, int.MaxValue - 500).QuantityOf(MocCau)
            .ShouldBe(PriceOrder.MaxQuantity);
}
