using System.Text.Json;
using Coop.Traceability.People;

namespace Coop.Traceability.Tests.People;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("0961234567")]
    [InlineData("0961 234 567")]
    [InlineData("961234567")]
    [InlineData("0961.234.567")]
    [InlineData("84961234567")]
    [InlineData("+84961234567")]
    [InlineData("0084961234567")]
    [InlineData("+84 (96) 123-45-67")]
    public void All_ways_of_writing_a_number_are_one(string typed)
    {
        var phone = PhoneNumber.Parse(typed);
        phone.Value.ShouldBe("+84961234567");
        phone.Display.ShouldBe("0961 234 567");
        phone.Digits.ShouldBe("84961234567");
        phone.IsVietnameseMobile.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("01234567890")]
    [InlineData("0461234567")]
    [InlineData("096123456")]
    [InlineData("09612345678")]
    [InlineData("096123456a")]
    [InlineData("+0123456789")]
    [InlineData("461234567")]
    public void What_has_not_the_shape_is_no_number(string? typed) =>
        PhoneNumber.TryParse(typed, out _).ShouldBeFalse();

    [Fact]
    public void A_buyer_may_live_abroad()
    {
        var phone = PhoneNumber.Parse("+33 1 23 45 67 89");
        phone.Value.ShouldBe("+33123456789");
        phone.IsVietnameseMobile.ShouldBeFalse();
        phone.Display.ShouldBe("+33123456789");
    }

    [Fact]
    public void Mobile_samples_are_judged_by_their_shape_only()
    {
        var file = SharedData.Path("vietnam/phone-samples.json");
        Assert.SkipUnless(file is not null, "The table of phone samples is not on this machine.");
        using var samples = JsonDocument.Parse(File.ReadAllText(file!));
        foreach (var sample in samples.RootElement.GetProperty("samples").EnumerateArray())
        {
            var input = sample.GetProperty("input").GetString()!;
            if (sample.GetProperty("type").GetString() == "MOBILE"
                && sample.GetProperty("valid").GetBoolean())
            {
                PhoneNumber.Parse(input).Value.ShouldBe(sample.GetProperty("e164").GetString(), input);
            }
        }
    }
}
