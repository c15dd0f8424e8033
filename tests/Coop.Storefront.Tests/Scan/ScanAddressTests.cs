using Coop.Storefront.Scan;

namespace Coop.Storefront.Tests.Scan;

public class ScanAddressTests
{
    private const string Gtin = "09520001000034";

    [Fact]
    public void A_pack_is_read_from_its_address()
    {
        var address =
            ScanAddress.Parse($"/01/{Gtin}/10/TL-7K4Q9MPW/21/7F3K9Q2MX8TDW?foo=bar&linkType=gs1%3Apip");
        address.ShouldBe(
            new ScanAddress(Gtin, true, "TL-7K4Q9MPW", "7F3K9Q2MX8TDW", false, "foo=bar", "pip"));
    }

    [Fact]
    public void The_sibling_without_a_gtin_is_read_alike() =>
        ScanAddress.Parse("/en/t/moc-cau/TL-7K4Q9MPW/7F3K9Q2MX8TDW").ShouldBe(
            new ScanAddress("moc-cau", false, "TL-7K4Q9MPW", "7F3K9Q2MX8TDW", true, "", null));

    [Fact]
    public void One_trailing_slash_is_tolerated() =>
        ScanAddress.Parse($"/01/{Gtin}/").ShouldBe(ScanAddress.Parse($"/01/{Gtin}"));

    [Fact]
    public void An_escaped_slash_stays_within_its_value() =>
        ScanAddress.Parse($"/01/{Gtin}/10/A%2FB").Lot.ShouldBe("A/B");

    [Fact]
    public void A_plus_in_the_path_is_a_plus() => ScanAddress.Parse($"/01/{Gtin}/10/A+B").Lot.ShouldBe("A+B");

    [Fact]
    public void The_whole_address_form_of_a_request_is_read() =>
        ScanAddress.Parse($"http://che.example/01/{Gtin}?a=b").Query.ShouldBe("a=b");

    [Theory]
    [InlineData("/01/09520001000035")]
    [InlineData("/01/9520001000034")]
    [InlineData("/01/0952000100003A")]
    [InlineData("/01/")]
    [InlineData("/01/09520001000034/10")]
    [InlineData("/01/09520001000034/10/")]
    [InlineData("/01/09520001000034//10/A")]
    [InlineData("/01/09520001000034/foo")]
    [InlineData("/01/09520001000034/99/A")]
    [InlineData("/01/09520001000034/21/A/10/B")]
    [InlineData("/01/09520001000034/10/A/10/B")]
    [InlineData("/01/09520001000034/235/A/10/B")]
    [InlineData("/01/09520001000034/10/123456789012345678901")]
    [InlineData("/01/09520001000034/10/%00")]
    [InlineData("/01/09520001000034/10/%C3%A9")]
    [InlineData("/01/09520001000034/10/a<b")]
    [InlineData("/01/09520001000034?10=A")]
    [InlineData("/01/09520001000034?21=A")]
    [InlineData("/01/09520001000034?99=")]
    [InlineData("/01/09520001000034?15=261231&15=261231")]
    [InlineData("/t/")]
    [InlineData("/t/a/b/c/d")]
    [InlineData("/t/a//c")]
    public void A_faulty_address_is_refused(string target) =>
        Should.Throw<FormatException>(() => ScanAddress.Parse(target));

    [Theory]
    [InlineData("/01/12312312312333/22/TEST/10/ABC/21/XYZ")]
    [InlineData("/01/12312312312333/235/TEST")]
    [InlineData("/01/12312312312333?15=261231&&foo&bar=1")]
    public void Every_qualifier_of_the_standard_is_read(string target) =>
        ScanAddress.Parse(target).Product.ShouldBe("12312312312333");
}
