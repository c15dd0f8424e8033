using System.Net;
using System.Net.Sockets;
using System.Text;
using Coop.Commerce.Payments;
using Coop.Commerce.Stripe;

namespace Coop.Commerce.Tests.Cards;

/// <summary>The real client of the provider against a server of our own on this machine.</summary>
public sealed class StripeCardsTests : IDisposable
{
    private static readonly DateTimeOffset Ends = DateTimeOffset.FromUnixTimeSeconds(1_795_000_000);

    private readonly HttpListener server = new();
    private readonly string address;

    public StripeCardsTests()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        server.Prefixes.Add(address + "/");
        server.Start();
    }

    [Fact]
    public async Task A_session_is_asked_for_in_whole_dong_under_the_intents_key()
    {
        var opening = new StripeCards(address).OpenAsync("sk_test_1", Asked(480_000));
        var (body, key) = await AnswerAsync(200,
            """{"id":"cs_1","object":"checkout.session","url":"https://pay/cs_1","expires_at":1795000000}""");

        (await opening).ShouldBe(new CardSessionOpened("cs_1", "https://pay/cs_1", Ends));
        key.ShouldBe("coop-key-1");
        body.ShouldContain("line_items[0][price_data][unit_amount]=480000");
        body.ShouldContain("line_items[0][price_data][currency]=vnd");
        body.ShouldContain("metadata[order]=NST7K4Q9M");
        body.ShouldContain("payment_intent_data[metadata][order]=NST7K4Q9M");
        body.ShouldContain("expires_at=1795000000");
    }

    [Fact]
    public async Task A_refusal_of_the_provider_is_told_as_one()
    {
        var opening = new StripeCards(address).OpenAsync("sk_test_1", Asked(480_000));
        await AnswerAsync(400, """{"error":{"message":"no","type":"invalid_request_error"}}""");
        await Should.ThrowAsync<CardProviderException>(opening);
    }

    [Fact]
    public async Task What_no_card_can_pay_is_never_asked() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(
            new StripeCards(address).OpenAsync("sk_test_1", Asked(100_000_000)));

    [Fact]
    public async Task What_a_notice_spoke_of_is_asked_for_by_its_key()
    {
        var asking = new StripeCards(address).FactsAsync("sk_test_1", "payment_intent.succeeded", "pi_1");
        await AnswerAsync(200,
            """
            {"id":"pi_1","object":"payment_intent","amount_received":5,"currency":"vnd",
            "metadata":{"order":"X"}}
            """);
        (await asking).ShouldBe([new PaymentFact.Paid("X", "pi_1", 5, "vnd")]);
    }

    public void Dispose() => server.Close();

    private static CardSessionAsked Asked(long amount) =>
        new("NST7K4Q9M", "coop-key-1", amount, "vi", Ends, "https://a/ok", "https://a/no");

    private async Task<(string Body, string? Key)> AnswerAsync(int status, string json)
    {
        var call = await server.GetContextAsync();
        using var reader = new StreamReader(call.Request.InputStream);
        var body = WebUtility.UrlDecode(await reader.ReadToEndAsync());
        call.Response.StatusCode = status;
        call.Response.ContentType = "application/json";
        await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(json));
        call.Response.Close();
        return (body, call.Request.Headers["Idempotency-Key"]);
    }
}
