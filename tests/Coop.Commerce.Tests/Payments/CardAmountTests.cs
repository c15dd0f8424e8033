using Coop.Commerce.Payments;

namespace Coop.Commerce.Tests.Payments;

public class CardAmountTests
{
    [Theory]
    [InlineData("480000", "vnd", 480_000)]
    [InlineData("1500", "JPY", 1_500)]
    [InlineData("1500", "krw", 1_500)]
    [InlineData("12.34", "usd", 1_234)]
    [InlineData("1.230", "kwd", 1_230)]
    [InlineData("15", "isk", 1_500)]
    [InlineData("15", "huf", 1_500)]
    [InlineData("15", "twd", 1_500)]
    [InlineData("15", "ugx", 1_500)]
    [InlineData("99999999", "vnd", 99_999_999)]
    public void Money_becomes_the_providers_number_and_comes_back(string money, string currency, long amount)
    {
        var sum = decimal.Parse(money, System.Globalization.CultureInfo.InvariantCulture);
        CardAmount.Of(sum, currency).ShouldBe(amount);
        CardAmount.Money(amount, currency).ShouldBe(sum);
    }

    [Theory]
    [InlineData("100000000", "vnd")]
    [InlineData("0", "vnd")]
    [InlineData("-1", "vnd")]
    [InlineData("1.5", "vnd")]
    [InlineData("1.231", "kwd")]
    [InlineData("0.001", "usd")]
    public void What_no_card_can_pay_has_no_number(string money, string currency) =>
        CardAmount.Of(decimal.Parse(money, System.Globalization.CultureInfo.InvariantCulture),
            currency).ShouldBeNull();
}
