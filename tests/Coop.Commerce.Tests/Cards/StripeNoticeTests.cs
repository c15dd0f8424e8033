using System.Text;
using Coop.Commerce.Payments;
using Coop.Commerce.Stripe;
using Stripe;

namespace Coop.Commerce.Tests.Cards;

public class StripeNoticeTests
{
    private const string Secret = "whsec_test";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Version = StripeConfiguration.ApiVersion;

    [Fact]
    public void A_signed_notice_becomes_a_fact_also_while_secrets_change()
    {
        var read = Read(Intent(Version), secrets: ["whsec_old", Secret]);
        var known = read.ShouldBeOfType<StripeNotice.Known>();
        known.Id.ShouldBe("evt_1");
        known.Facts.ShouldBe([new PaymentFact.Paid("NST7K4Q9M", "pi_1", 480_000, "vnd")]);
    }

    [Fact]
    public void A_session_that_is_complete_but_unpaid_tells_nothing_yet()
    {
        var body = Wrap("checkout.session.completed", Version,
            """
            {"id":"cs_1","object":"checkout.session","payment_status":"unpaid","payment_intent":"pi_1"}
            """);
        Read(body).ShouldBeOfType<StripeNotice.Known>().Facts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("t=abc,v1=00")]
    [InlineData("v1=00")]
    [InlineData("t=99999999999999999,v1=00")]
    public void A_missing_or_broken_signature_is_bad_and_never_throws(string? header) =>
        StripeNotice.Read(Encoding.UTF8.GetBytes(Intent(Version)), header, [Secret], Now)
            .ShouldBe(new StripeNotice.Bad(
                string.IsNullOrEmpty(header) ? "no signature or no body" : "wrong signature", false));

    [Theory]
    [InlineData(298, true)]
    [InlineData(-298, true)]
    [InlineData(302, false)]
    [InlineData(-302, false)]
    public void A_signature_holds_for_five_minutes_either_way(int seconds, bool taken) =>
        (Read(Intent(Version), now: Now.AddSeconds(seconds)) is StripeNotice.Known).ShouldBe(taken);

    [Fact]
    public void A_secret_that_is_empty_or_missing_never_matches()
    {
        Read(Intent(Version), secrets: []).ShouldBeOfType<StripeNotice.Bad>();
        Read(Intent(Version), secrets: [""]).ShouldBeOfType<StripeNotice.Bad>();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"id":"evt_1","object":"v2.core.event","type":"x"}""")]
    [InlineData("{}")]
    [InlineData("""{"id":"evt_1","object":"event","type":"x","api_version":"2026-10-28.endive"}""")]
    public void A_signed_body_that_cannot_be_used_is_kept(string body)
    {
        var read = Read(body);
        (read is StripeNotice.Odd or StripeNotice.Bad { Keep: true }).ShouldBeTrue(read.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2019-02-11")]
    [InlineData("2025-09-30.clover")]
    public void A_notice_of_another_version_is_asked_for_again_by_its_key(string? version) =>
        Read(Intent(version)).ShouldBe(new StripeNotice.Refetch("evt_1", "payment_intent.succeeded", "pi_1"));

    private static StripeNotice Read(string body, string[]? secrets = null, DateTimeOffset? now = null)
    {
        var header = EventUtility.GenerateSignatureHeader(body, Secret, Now.ToUnixTimeSeconds());
        return StripeNotice.Read(Encoding.UTF8.GetBytes(body), header, secrets ?? [Secret], now ?? Now);
    }

    private static string Intent(string? version) => Wrap("payment_intent.succeeded", version,
        """
        {"id":"pi_1","object":"payment_intent","amount":480000,"amount_received":480000,"currency":"vnd",
        "metadata":{"order":"NST7K4Q9M"}}
        """);

    private static string Wrap(string kind, string? version, string about) =>
        $$"""
        {"id":"evt_1","object":"event","type":"{{kind}}","created":1,"livemode":false,
        "api_version":{{(version is null ? "null" : $"\"{version}\"")}},"data":{"object":{{about}} } }
        """;
}
