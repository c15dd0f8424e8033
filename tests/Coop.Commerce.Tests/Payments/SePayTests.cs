using System.Text;
using Coop.Commerce.Payments;
using Coop.Commerce.Tests.VietQr;

namespace Coop.Commerce.Tests.Payments;

public class SePayTests
{
    private const string Secret = "test-secret-not-real";
    private static readonly DateTimeOffset SignedAt = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """
        {"id":92704,"transactionDate":"2026-01-01 07:00:00","accountNumber":"0123499999",
        "content":"NST7K4Q9M","transferType":"in","transferAmount":2277000,"referenceCode":"MBVCB.3278907687"}
        """);

    [Fact]
    public void The_shared_vector_verifies_and_one_flipped_byte_does_not()
    {
        var vector = SharedVectors.Read("webhook-vectors.json").GetProperty("sepay");
        var body = Encoding.UTF8.GetBytes(vector.GetProperty("rawBody").GetString()!);
        var headers = vector.GetProperty("headers");
        string? Header(string name) => headers.TryGetProperty(name, out var value) ? value.GetString() : null;
        string[] secrets = ["old", vector.GetProperty("secret").GetString()!];

        SePayNotification.Verify(body, Header, secrets, SignedAt).ShouldBeTrue();
        body[10] ^= 1;
        SePayNotification.Verify(body, Header, secrets, SignedAt).ShouldBeFalse();
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(-299, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void A_notice_is_taken_within_five_minutes_only(int seconds, bool taken) =>
        SePayNotification.Verify(Body, Signed(), [Secret], SignedAt.AddSeconds(seconds)).ShouldBe(taken);

    [Theory]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha256=00")]
    public void A_wrong_signature_is_refused(string signature) =>
        SePayNotification.Verify(
            Body, name => name == SePayNotification.SignatureHeader ? signature
                : "1767225600", [Secret], SignedAt)
            .ShouldBeFalse();

    [Fact]
    public void No_secret_and_an_empty_secret_never_match()
    {
        SePayNotification.Verify(Body, Signed(), [], SignedAt).ShouldBeFalse();
        SePayNotification.Verify(Body, Signed(""), [""], SignedAt).ShouldBeFalse();
    }

    [Fact]
    public void An_api_key_is_taken_only_where_it_is_switched_on()
    {
        string? Header(string name) => name == "Authorization" ? "Apikey K1" : null;
        SePayNotification.Verify(Body, Header, [Secret], SignedAt).ShouldBeFalse();
        SePayNotification.Verify(Body, Header, [Secret], SignedAt, "K1").ShouldBeTrue();
        SePayNotification.Verify(Body, Header, [Secret], SignedAt, "K2").ShouldBeFalse();
    }

    [Fact]
    public void A_notice_is_read_with_its_time_in_vietnam()
    {
        SePayNotification.TryRead(Body, out var notice).ShouldBeTrue();
        notice.ShouldBe(new SePayNotification(
            "92704", true, 2_277_000, "0123499999", "NST7K4Q9M", "MBVCB.3278907687",
            new DateTimeOffset(2026, 1, 1, 7, 0, 0, TimeSpan.FromHours(7))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":1,"transferAmount":"many","transactionDate":"2026-01-01 07:00:00"}""")]
    [InlineData("""{"id":1,"transferAmount":1.5,"transactionDate":"2026-01-01 07:00:00"}""")]
    [InlineData("""{"id":1,"transferAmount":1e99,"transactionDate":"2026-01-01 07:00:00"}""")]
    [InlineData("""{"id":1,"transferAmount":15,"transactionDate":"yesterday"}""")]
    public void What_is_no_notice_is_not_read(string body) =>
        SePayNotification.TryRead(Encoding.UTF8.GetBytes(body), out _).ShouldBeFalse();

    private static Func<string, string?> Signed(string secret = Secret) => name => name switch
    {
        SePayNotification.TimestampHeader => "1767225600",
        SePayNotification.SignatureHeader =>
            SePayNotification.SignatureOf(secret.Length == 0 ? "x" : secret, 1_767_225_600, Body),
        _ => null,
    };
}
