using Coop.Traceability.DigitalLinks;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Tests.DigitalLinks;

public class PackAddressTests
{
    private static readonly Gtin Gtin = Gtin.Parse("09520001000034");

    [Fact]
    public void A_pack_with_a_number_has_a_GS1_address()
    {
        var lot = LotCode.Mint("TL", "7K4Q9MP");
        var serial = SerialNumber.Mint([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        var address = PackAddress.Of(Gtin, "moc-cau", lot, serial);
        address.Under("https://trunglong.example/")
            .ShouldBe($"https://trunglong.example/01/09520001000034/10/{lot}/21/{serial}");
        PackAddress.TryParse(address.Path(), out var read).ShouldBeTrue();
        read.ShouldBe(address);
        read.ProductKey.ShouldBe("09520001000034");
    }

    [Fact]
    public void A_pack_without_a_number_has_the_sibling_address()
    {
        var lot = LotCode.Mint("TL", "7K4Q9MP");
        var serial = SerialNumber.Mint([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        var address = PackAddress.Of(null, "moc-cau", lot, serial);
        address.Path().ShouldBe($"/t/moc-cau/{lot}/{serial}");
        PackAddress.TryParse(address.Path(), out var read).ShouldBeTrue();
        read.ShouldBe(address);
        read.ProductKey.ShouldBe("moc-cau");
    }

    public static TheoryData<string, PackAddress> Shorter => new()
    {
        { "/01/09520001000034", new PackAddress(Gtin, null) },
        { "/01/09520001000034/", new PackAddress(Gtin, null) },
        { "/01/09520001000034?17=281231", new PackAddress(Gtin, null) },
        { "/01/09520001000034/10/AB", new PackAddress(Gtin, null, "AB") },
        { "/01/09520001000034/21/XY", new PackAddress(Gtin, null, null, "XY") },
        { "/01/09520001000034/10/A%2FB", new PackAddress(Gtin, null, "A/B") },
        { "/t/moc-cau", new PackAddress(null, "moc-cau") },
        { "/t/moc-cau/AB", new PackAddress(null, "moc-cau", "AB") },
    };

    [Theory]
    [MemberData(nameof(Shorter))]
    public void Lot_and_serial_may_be_missing(string path, PackAddress expected)
    {
        PackAddress.TryParse(path, out var read).ShouldBeTrue();
        read.ShouldBe(expected);
        PackAddress.TryParse(read.Path(), out var again).ShouldBeTrue();
        again.ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/01")]
    [InlineData("/01/9520001000034")]
    [InlineData("/01/09520001000035")]
    [InlineData("/01/09520001000034/10")]
    [InlineData("/01/09520001000034/10/")]
    [InlineData("/01/09520001000034/21/XY/10/AB")]
    [InlineData("/01/09520001000034/10/AB/99/C")]
    [InlineData("/01/09520001000034/10/123456789012345678901")]
    [InlineData("/01/09520001000034/10/l%C3%B4")]
    [InlineData("/01/09520001000034/10/A%00B")]
    [InlineData("/gtin/09520001000034")]
    [InlineData("/t/M%C3%B3c")]
    [InlineData("/t/moc-cau/A/B/C")]
    public void Anything_else_is_not_an_address(string path) =>
        PackAddress.TryParse(path, out _).ShouldBeFalse();
}
