using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Layout;

public class ShowTests
{
    [Theory]
    [InlineData(0, "0 ₫", "0 ₫")]
    [InlineData(500, "500 ₫", "500 ₫")]
    [InlineData(240_000, "240.000 ₫", "240,000 ₫")]
    [InlineData(1_250_000, "1.250.000 ₫", "1,250,000 ₫")]
    [InlineData(-1_234_567_890, "-1.234.567.890 ₫", "-1,234,567,890 ₫")]
    public void Money_is_grouped_and_never_breaks_from_its_sign(long dong, string vi, string en)
    {
        Show.Money(dong).ShouldBe(vi.Replace(' ', '\u00A0'));
        Show.Money(dong, Language.En).ShouldBe(en.Replace(' ', '\u00A0'));
    }

    [Theory]
    [InlineData(240_000, 100, "240.000 ₫ / 100 g")]
    [InlineData(1_250_000, 300, "416.667 ₫ / 100 g")]
    [InlineData(470_000, 200, "235.000 ₫ / 100 g")]
    [InlineData(470_000, 0, "")]
    public void Unit_price_is_per_100_grams(long dong, long grams, string vi) =>
        Show.UnitPrice(dong, grams).ShouldBe(vi.Replace(' ', '\u00A0'));

    [Theory]
    [InlineData(100, "100 g", "100 g")]
    [InlineData(999, "999 g", "999 g")]
    [InlineData(1_000, "1 kg", "1 kg")]
    [InlineData(18_500, "18,5 kg", "18.5 kg")]
    [InlineData(2_005, "2,005 kg", "2.005 kg")]
    [InlineData(1_250_000, "1.250 kg", "1,250 kg")]
    [InlineData(-18_500, "-18,5 kg", "-18.5 kg")]
    public void Weight_is_shown_in_the_unit_people_say(long grams, string vi, string en)
    {
        Show.Weight(grams).ShouldBe(vi.Replace(' ', '\u00A0'));
        Show.Weight(grams, Language.En).ShouldBe(en.Replace(' ', '\u00A0'));
    }

    [Theory]
    [InlineData(239, "23,9 %", "23.9%")]
    [InlineData(1000, "100 %", "100%")]
    [InlineData(-5, "-0,5 %", "-0.5%")]
    public void A_share_has_one_decimal_at_most(long tenths, string vi, string en)
    {
        Show.Percent(tenths).ShouldBe(vi.Replace(' ', '\u00A0'));
        Show.Percent(tenths, Language.En).ShouldBe(en);
    }

    [Theory]
    [InlineData(3_600, "3.600 m²")]
    [InlineData(14_000, "1,4 ha")]
    [InlineData(201_300, "20,13 ha")]
    public void An_area_turns_to_hectares_when_it_is_large(long squareMetres, string vi) =>
        Show.Area(squareMetres).ShouldBe(vi.Replace(' ', '\u00A0'));

    [Fact]
    public void Days_and_times_are_Vietnamese_wall_clock()
    {
        var day = new DateOnly(2026, 3, 10);
        Show.Date(day).ShouldBe("10/03/2026");
        Show.Date(day, Language.En).ShouldBe("10\u00A0Mar\u00A02026");
        Show.ShortDate(day).ShouldBe("10/03");
        Show.Dates(day, day).ShouldBe("10/03/2026");
        Show.Dates(day.AddDays(-2), day).ShouldBe("08/03/2026 – 10/03/2026");
        var evening = new DateTimeOffset(2026, 3, 10, 20, 5, 0, TimeSpan.Zero);
        Show.Time(evening).ShouldBe("03:05,\u00A011/03/2026");
    }

    [Theory]
    [InlineData("0961234567", "0961 234 567")]
    [InlineData("+84961234567", "0961 234 567")]
    [InlineData("02073123456", "02073123456")]
    [InlineData("+4915112345678", "+4915112345678")]
    public void A_phone_is_shown_in_groups(string phone, string shown) =>
        Show.Phone(phone).ShouldBe(shown.Replace(' ', '\u00A0'));

    [Fact]
    public void A_serial_is_shown_in_fours() =>
        Show.Spaced("7F3K9Q2MX8TDW").ShouldBe("7F3K\u00A09Q2M\u00A0X8TD\u00A0W");

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Show.Money(240_000).ShouldBe("240.000\u00A0₫");
            Show.Date(new DateOnly(2026, 3, 10)).ShouldBe("10/03/2026");
            Typed.Kilograms("2,5", 100_000).ShouldBe(new Typed<long>.Read(2500));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
