using Coop.Commerce.VietQr;

namespace Coop.Commerce.Tests.VietQr;

public class VietQrTests
{
    [Theory]
    [InlineData("00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802"
        + "VN63049E6F")]
    [InlineData("00020101021138600010A00000072701300006970403011697040311012345670208QRIBFTTC53037045"
        + "802VN63044F52")]
    [InlineData("00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA53037045406"
        + "1800005802VN62340107NPS68690819thanh toan don hang63042E2E")]
    [InlineData("00020101021238630010A0000007270133000697042201190023457923442ASDFLJ0208QRIBFTTA53037"
        + "045405401235802VN62290825chuyen khoan alsdkf laksj6304E5DB")]
    public void A_right_code_is_read_and_written_back_byte_for_byte(string text)
    {
        VietQrDecoder.TryDecode(text, out var payload, out _).ShouldBeTrue();
        VietQrEncoder.Encode(payload!).ShouldBe(text);
    }

    [Theory]
    [InlineData("00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA53037045802"
        + "VN6304F4E5")]
    [InlineData("00020101021138570010A00000072701390006970422011301234567890200208QRIBFTTA53037045802"
        + "VN6304A3CF")]
    [InlineData("00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA530370454041000"
        + "5802VN62150811Chuyen tien6304BBB5")]
    [InlineData("00020101021238570010A00000072701270006970422011301234567890200208QRIBFTTA53037045405"
        + "100005802VN62220818Thanh toán hóa đơn63049F08")]
    [InlineData("")]
    [InlineData("6304")]
    public void A_wrong_code_is_refused_with_its_fault(string text)
    {
        VietQrDecoder.TryDecode(text, out var payload, out var fault).ShouldBeFalse();
        payload.ShouldBeNull();
        fault.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_shared_vector_is_read_as_expected_and_written_back()
    {
        foreach (var vector in SharedVectors.Read("vietqr-vectors.json").GetProperty(
            "valid").EnumerateArray())
        {
            var text = vector.GetProperty("payload").GetString()!;
            var expect = vector.GetProperty("expect");
            VietQrDecoder.TryDecode(text, out var read, out var fault).ShouldBeTrue(fault);
            read!.Bin.ShouldBe(expect.GetProperty("bin").GetString());
            read.Account.ShouldBe(expect.GetProperty("account").GetString());
            read.OnePurchase.ShouldBe(expect.GetProperty("initiation").GetString() == "12");
            read.ToCard.ShouldBe(expect.GetProperty("service").GetString() == "QRIBFTTC");
            read.Amount?.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(
                expect.GetProperty("amount").GetString());
            read.Additional.Select(f => (f.Tag, f.Value)).ShouldBe(
                expect.GetProperty("additional").EnumerateObject().Select(p =>
                    (p.Name, p.Value.GetString()!)));
            VietQrEncoder.Encode(read).ShouldBe(text[..^4] + text[^4..].ToUpperInvariant());
        }
    }

    [Fact]
    public void Every_shared_wrong_vector_is_refused() =>
        SharedVectors.Read("vietqr-vectors.json").GetProperty("invalid").EnumerateArray()
            .Select(v => v.GetProperty("payload").GetString()!)
            .Where(text => VietQrDecoder.TryDecode(text, out _, out _))
            .ShouldBeEmpty();

    [Fact]
    public void The_purpose_is_folded_to_ascii_and_cut_to_25()
    {
        var payload = VietQrPayload.ForOrder("970405", "8888", 480_000,
            "Chè Đinh Ngọc – đơn NST7K4Q9M rất dài");
        payload.Purpose.ShouldBe("Che Dinh Ngoc don NST7K4Q");
        VietQrDecoder.TryDecode(VietQrEncoder.Encode(payload), out var read, out _).ShouldBeTrue();
        read!.Purpose.ShouldBe(payload.Purpose);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(500_000_000)]
    public void An_amount_that_no_transfer_can_have_is_refused(long amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            VietQrPayload.ForOrder("970405", "8888", amount, "X"));

    [Fact]
    public void One_flipped_character_anywhere_is_found()
    {
        var text = VietQrEncoder.Encode(VietQrPayload.ForOrder("970405", "8888012345678", 499_999_999,
            "NST7K4Q9M"));
        for (var at = 0; at < text.Length; at++)
        {
            var flipped = text[..at] + (text[at] == '7' ? '8' : '7') + text[(at + 1)..];
            VietQrDecoder.TryDecode(flipped, out _, out _).ShouldBeFalse($"at {at}");
        }
    }
}
