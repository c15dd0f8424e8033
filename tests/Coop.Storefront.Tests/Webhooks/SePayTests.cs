using System.Net;
using System.Text;
using Coop.Commerce.Payments;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Webhooks;

public class SePayTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task A_transfer_pays_its_order_once_however_often_and_at_once_it_is_told()
    {
        var (code, total) = await OrderAsync();
        var body = Body(Season.Next(), $"CT DEN {code} chuyen tien", total);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(body)));
        answers.ShouldAllBe(a => a == HttpStatusCode.OK);
        (await SendAsync(body)).ShouldBe(HttpStatusCode.OK);
        var order = await server.Client(server.Key).GetAsync($"/api/orders/{code}")
            .JsonAsync(HttpStatusCode.OK);
        ((string)order["payment"]!["state"]!).ShouldBe("paid");
        ((long)order["payment"]!["received"]!).ShouldBe(total);
        ((string)order["state"]!).ShouldBe("confirmed");
    }

    [Fact]
    public async Task Outgoing_money_and_unknown_content_are_taken_and_change_no_order()
    {
        (await SendAsync(Body(Season.Next(), "tien dien", 100_000))).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(Body(Season.Next(), "tien dien", 100_000, "out"))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_wrong_or_old_signature_is_401()
    {
        var body = Body(Season.Next(), "x", 1000);
        (await SendAsync(body, secret: "wrong")).ShouldBe(HttpStatusCode.Unauthorized);
        (await SendAsync(body, age: 600)).ShouldBe(HttpStatusCode.Unauthorized);
        using var bare = new StringContent(body);
        (await server.Client().PostAsync("/webhooks/sepay", bare))
            .StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"id":1}""")]
    public async Task A_signed_notice_that_cannot_be_read_is_400(string body) =>
        (await SendAsync(body)).ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("1", "1.5", "2026-03-10 16:20:00")]
    [InlineData("1", "-5", "2026-03-10 16:20:00")]
    [InlineData("1", "5", "yesterday")]
    [InlineData("\"\\u0000\"", "5", "2026-03-10 16:20:00")]
    [InlineData("\"\\ud800\"", "5", "2026-03-10 16:20:00")]
    public async Task A_notice_of_wrong_values_is_400(string id, string amount, string date) =>
        (await SendAsync(
            $$"""
            {"id":{{id}},"transferType":"in","transferAmount":{{amount}},"transactionDate":"{{date}}"}
            """))
            .ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_notice_of_stripe_without_a_right_signature_is_400()
    {
        foreach (var signature in new[] { "", "t=1,v1=00", "garbage", "t=99999999999999999999,v1=ab" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/stripe");
            request.Content = new StringContent("{\"id\":\"evt_1\"}");
            request.Headers.TryAddWithoutValidation("Stripe-Signature", signature);
            (await server.Client().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    private static string Body(int id, string content, long amount, string type = "in") => $$"""
        {"id":{{id}},"gateway":"Agribank","transactionDate":"2026-03-16 09:12:00",
         "accountNumber":"8888123456789",
         "subAccount":null,"code":null,"content":"{{content}}","transferType":"{{type}}","description":"",
         "transferAmount":{{amount}},"accumulated":0,"referenceCode":"FT{{id}}"}
        """;

    private async Task<HttpStatusCode> SendAsync(string body, string secret = Server.SePaySecret, int age = 0)
    {
        var at = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - age;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/webhooks/sepay");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation(SePayNotification.TimestampHeader, $"{at}");
        request.Headers.TryAddWithoutValidation(
            SePayNotification.SignatureHeader,
            SePayNotification.SignatureOf(secret, at, Encoding.UTF8.GetBytes(body)));
        using var answer = await server.Client().SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<(string Code, long Total)> OrderAsync()
    {
        await server.Client(server.Key).PacksAsync(2);
        var order = await server.Client().PostAsync("/api/orders", Season.Order()).JsonAsync();
        return ((string)order["code"]!, (long)order["total"]!);
    }
}
