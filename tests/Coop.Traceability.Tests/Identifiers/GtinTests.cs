using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Tests.Identifiers;

public class GtinTests
{
    [Theory]
    [InlineData("96385074", "00000096385074")]
    [InlineData("036000291452", "00036000291452")]
    [InlineData("9520001000034", "09520001000034")]
    [InlineData("952 0001 000034", "09520001000034")]
    [InlineData("12312312312333", "12312312312333")]
    public void All_lengths_are_kept_with_14_digits(string typed, string whole) =>
        Gtin.Parse(typed).Value.ShouldBe(whole);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("9520001000035")]
    [InlineData("952000100003")]
    [InlineData("95200010000341")]
    [InlineData("952000100003x")]
    [InlineData("00000000000000")]
    public void What_is_no_number_is_not_read(string? typed) => Gtin.TryParse(typed, out _).ShouldBeFalse();

    [Theory]
    [InlineData("200000000000", true)]
    [InlineData("020000000000", true)]
    [InlineData("040000000000", true)]
    [InlineData("299999999999", true)]
    [InlineData("893000000000", false)]
    [InlineData("952000100003", false)]
    public void Numbers_for_use_inside_one_shop_are_told(string body, bool restricted) =>
        Gtin.Parse(body + Gtin.CheckDigit(body)).IsRestricted.ShouldBe(restricted);

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        const string right = "09520001000034";
        for (var i = 0; i < 14; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var typed = right[..i] + digit + right[(i + 1)..];
                Gtin.TryParse(typed, out _).ShouldBe(typed == right, typed);
            }
        }
    }
}
