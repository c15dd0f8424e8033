using System.Net;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Api;

public class IdempotencyTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task The_same_key_again_gives_the_same_answer_and_one_member()
    {
        var (client, code, key) = (server.Client(server.Key), $"NH-{Season.Next()}", $"k{Season.Next()}");
        var first = await client.PostAsync("/api/members", Season.Member(code), key).JsonAsync();
        var again = await client.PostAsync("/api/members", "  " + Season.Member(code), key).JsonAsync();
        again.ToJsonString().ShouldBe(first.ToJsonString());
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var (client, key) = (server.Client(server.Key), $"k{Season.Next()}");
        await client.PostAsync("/api/members", Season.Member($"NH-{Season.Next()}"), key).JsonAsync();
        var problem = await client.PostAsync("/api/members", Season.Member($"NH-{Season.Next()}"), key)
            .JsonAsync(HttpStatusCode.UnprocessableEntity);
        ((string)problem["type"]!).ShouldBe("/problems/idempotency.key-reused");
    }

    [Fact]
    public async Task Another_caller_may_use_the_same_key()
    {
        var key = $"k{Season.Next()}";
        await server.Client(server.Key).PostAsync("/api/members", Season.Member($"NH-{Season.Next()}"), key)
            .JsonAsync();
        await server.Client(server.OtherKey, Server.OtherHost)
            .PostAsync("/api/members", Season.Member($"NH-{Season.Next()}"), key).JsonAsync();
    }

    [Fact]
    public async Task Equal_orders_at_once_are_one_order_with_one_answer()
    {
        await server.Client(server.Key).PacksAsync(2);
        var before = await AvailableAsync();
        var (client, key) = (server.Client(), $"k{Season.Next()}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 12)
            .Select(_ => client.PostAsync("/api/orders", Season.Order(before), key).JsonAsync()));
        answers.Select(a => (string)a["code"]!).Distinct().Count().ShouldBe(1);
        (await AvailableAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_for_lack_of_stock_is_not_kept()
    {
        var (client, key) = (server.Client(), $"k{Season.Next()}");
        var body = Season.Order(await AvailableAsync() + 3);
        var problem = await client.PostAsync("/api/orders", body, key).JsonAsync(HttpStatusCode.Conflict);
        ((string)problem["type"]!).ShouldBe("/problems/stock.not-enough");
        await server.Client(server.Key).PacksAsync(3);
        await client.PostAsync("/api/orders", body, key).JsonAsync();
    }

    [Fact]
    public async Task A_rule_that_refused_refuses_again_under_the_same_key()
    {
        var (client, key) = (server.Client(server.Key), $"k{Season.Next()}");
        var code = await client.HouseholdAsync();
        await client.PostAsync("/api/members", Season.Member(code), key).JsonAsync(HttpStatusCode.Conflict);
        var problem = await client.PostAsync("/api/members", Season.Member(code), key)
            .JsonAsync(HttpStatusCode.Conflict);
        ((string)problem["type"]!).ShouldBe("/problems/member.code-taken");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_write_without_a_key_is_refused(string? key)
    {
        using var request = Season.Request("/api/members", Season.Member($"NH-{Season.Next()}"), null);
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        }

        var problem = await server.Client(server.Key).SendAsync(request).JsonAsync(HttpStatusCode.BadRequest);
        ((string)problem["type"]!).ShouldBe("/problems/idempotency.key-missing");
    }

    private async Task<int> AvailableAsync()
    {
        var products = await server.Client().GetAsync("/api/products").JsonAsync(HttpStatusCode.OK);
        return (int)products["products"]![0]!["variants"]![0]!["available"]!;
    }
}
