using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Layout;

public class TypedTests
{
    private const long Most = 500_000;

    [Theory]
    [InlineData("2.5", 2_500L)]
    [InlineData("2,5", 2_500L)]
    [InlineData("2,50", 2_500L)]
    [InlineData(" 2,05 kg ", 2_050L)]
    [InlineData("18", 18_000L)]
    [InlineData("0,1", 100L)]
    [InlineData("500", 500_000L)]
    [InlineData("１", null)]
    public void A_weight_takes_comma_and_point_alike(string text, long? grams) =>
        (Typed.Kilograms(text, Most) is Typed<long>.Read read ? read.Value : (long?)null).ShouldBe(grams);

    [Theory]
    [InlineData("", TypedFault.Empty)]
    [InlineData("   ", TypedFault.Empty)]
    [InlineData(null, TypedFault.Empty)]
    [InlineData("kg", TypedFault.Empty)]
    [InlineData("hai cân", TypedFault.Garbage)]
    [InlineData("2.5.1", TypedFault.Garbage)]
    [InlineData("1.250,5", TypedFault.Garbage)]
    [InlineData(",5", TypedFault.Garbage)]
    [InlineData("2,", TypedFault.Garbage)]
    [InlineData("1e5", TypedFault.Garbage)]
    [InlineData("1.250", TypedFault.Ambiguous)]
    [InlineData("1,250", TypedFault.Ambiguous)]
    [InlineData("2,5001", TypedFault.TooFine)]
    [InlineData("-2,5", TypedFault.Negative)]
    [InlineData("−2,5", TypedFault.Negative)]
    [InlineData("0", TypedFault.Zero)]
    [InlineData("0,00", TypedFault.Zero)]
    [InlineData("500,01", TypedFault.TooLarge)]
    [InlineData("999999999999999999", TypedFault.TooLarge)]
    public void A_weight_that_cannot_be_read_says_why(string? text, TypedFault kind) =>
        Fault(Typed.Kilograms(text, Most)).ShouldBe(kind);

    [Fact]
    public void An_ambiguous_weight_is_asked_about_with_both_readings()
    {
        var unread = Typed.Kilograms("1.250", Most).ShouldBeOfType<Typed<long>.Unread>();
        unread.Reason.Vi.ShouldContain("1,25");
        unread.Reason.Vi.ShouldContain("1250");
        unread.Reason.En.ShouldContain("1.25");
    }

    [Theory]
    [InlineData("1250000", 1_250_000)]
    [InlineData("1.250.000", 1_250_000)]
    [InlineData("1,250,000", 1_250_000)]
    [InlineData("1 250 000", 1_250_000)]
    [InlineData("1.250.000 ₫", 1_250_000)]
    [InlineData("1.250.000đ", 1_250_000)]
    [InlineData("250.000 đồng", 250_000)]
    [InlineData("1.250", 1_250)]
    [InlineData("0", 0)]
    public void Money_takes_groups_of_three_however_they_are_marked(string text, long dong) =>
        Typed.Money(text, 100_000_000).ShouldBe(new Typed<long>.Read(dong));

    [Theory]
    [InlineData("", TypedFault.Empty)]
    [InlineData("-5", TypedFault.Negative)]
    [InlineData("12.50", TypedFault.TooFine)]
    [InlineData("1.250.00", TypedFault.TooFine)]
    [InlineData("1.250,000", TypedFault.Garbage)]
    [InlineData("1250.000", TypedFault.Garbage)]
    [InlineData(".000", TypedFault.Garbage)]
    [InlineData("200k", TypedFault.Garbage)]
    [InlineData("100.000.001", TypedFault.TooLarge)]
    [InlineData("11111111111111111111111111111111111111111", TypedFault.TooLarge)]
    public void Money_that_cannot_be_read_says_why(string text, TypedFault kind) =>
        Fault(Typed.Money(text, 100_000_000)).ShouldBe(kind);

    [Theory]
    [InlineData("2", null)]
    [InlineData("0", TypedFault.Zero)]
    [InlineData("2,5", TypedFault.Garbage)]
    [InlineData("1000", TypedFault.TooLarge)]
    public void A_count_is_whole(string text, TypedFault? kind) =>
        Fault(Typed.Pieces(text, 999)).ShouldBe(kind);

    [Theory]
    [InlineData("10/03/2026")]
    [InlineData("10/3/2026")]
    [InlineData("2026-03-10")]
    [InlineData("10-3-2026")]
    [InlineData(" 10.03.2026 ")]
    [InlineData("10032026")]
    public void A_day_is_read_day_first_or_as_a_date_field_sends_it(string text) =>
        Typed.Day(text).ShouldBe(new Typed<DateOnly>.Read(new DateOnly(2026, 3, 10)));

    [Theory]
    [InlineData("31/02/2026", TypedFault.Garbage)]
    [InlineData("03/13/2026", TypedFault.Garbage)]
    [InlineData("10/03/26", TypedFault.Garbage)]
    [InlineData("hôm qua", TypedFault.Garbage)]
    [InlineData("", TypedFault.Empty)]
    public void A_day_that_cannot_be_read_says_why(string text, TypedFault kind) =>
        Fault(Typed.Day(text)).ShouldBe(kind);

    [Fact]
    public void What_is_shown_can_be_typed_again()
    {
        var random = new Random(20_260_310);
        for (var time = 0; time < 2_000; time++)
        {
            var grams = random.NextInt64(100, 50_000) * 10;
            var kilograms = $"{grams / 1000},{grams % 1000 / 10:00}";
            Typed.Kilograms(kilograms, Most).ShouldBe(new Typed<long>.Read(grams), kilograms);
            var dong = random.NextInt64(0, 1_000_000_000);
            Typed.Money(Show.Money(dong), 1_000_000_000).ShouldBe(new Typed<long>.Read(dong));
            Typed.Money(Show.Money(dong, Language.En), 1_000_000_000).ShouldBe(new Typed<long>.Read(dong));
            var day = new DateOnly(2000, 1, 1).AddDays(random.Next(0, 70_000));
            Typed.Day(Show.Date(day)).ShouldBe(new Typed<DateOnly>.Read(day));
        }
    }

    [Fact]
    public void Nothing_typed_ever_throws()
    {
        const string keys = "0123456789,.- đ₫kg/\u0301−e+ ";
        var random = new Random(7);
        for (var time = 0; time < 20_000; time++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 24))
                .Select(_ => keys[random.Next(keys.Length)]));
            Typed.Kilograms(text, Most).ShouldNotBeNull();
            Typed.Money(text, Most).ShouldNotBeNull();
            Typed.Pieces(text, Most).ShouldNotBeNull();
            Typed.Day(text).ShouldNotBeNull();
        }
    }

    private static TypedFault? Fault<T>(Typed<T> typed) =>
        typed is Typed<T>.Unread unread ? unread.Kind : null;
}
