using System.Net;
using System.Text.Json.Nodes;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Api;

public class BadInputTests(Server server) : IClassFixture<Server>
{
    private static readonly Dictionary<string, string> Good = new()
    {
        ["/api/members"] = Season.Member("NH-999"),
        ["/api/plots"] = Season.Plot("NH-999"),
        ["/api/sprays"] = Season.Spray("NH-999"),
        ["/api/receipts"] = Season.Receipt("NH-999"),
        ["/api/batches"] = Season.Batch("TL-7K4Q9MPW", "NH-999"),
        ["/api/packings"] = Season.Packing("TL-7K4Q9MPW"),
        ["/api/orders"] = Season.Order(),
        ["/api/orders/NST23456K/confirm-transfer"] =
            """{"amount":480000,"reference":"FT1","receivedAt":"2026-03-16T09:12:00+07:00"}""",
        ["/api/orders/NST23456K/ship"] = """{"carrier":"Bưu điện","tracking":"VN1"}""",
        ["/api/orders/NST23456K/cancel"] = """{"reason":"Khách đổi ý"}""",
    };

    public static TheoryData<string> Writes => [.. Good.Keys];

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Every_way_to_send_a_wrong_body_is_told_as_400(string path)
    {
        var client = server.Client(server.Key);
        foreach (var body in new[] { "", "{}", "[]", "null", "5", "{", "\"x\"",
            "{\"a\":" + new string('[', 500) })
        {
            await ShouldBeProblem(client.PostAsync(path, body), HttpStatusCode.BadRequest, $"{path} {body}");
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Every_member_is_judged_for_type_length_sign_and_presence(string path)
    {
        var client = server.Client(server.Key);
        foreach (var (place, wrong) in Spoiled(Good[path]))
        {
            var problem = await ShouldBeProblem(
                client.PostAsync(path, wrong), HttpStatusCode.BadRequest, $"{path} {place}: {wrong}");
            problem["errors"].ShouldNotBeNull($"{path} {place}");
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Unknown_members_and_client_made_ids_are_named(string path)
    {
        var body = JsonNode.Parse(Good[path])!.AsObject();
        body["id"] = "lot-01J00000000000000000000000";
        var problem = await ShouldBeProblem(
            server.Client(server.Key).PostAsync(path, body.ToJsonString()), HttpStatusCode.BadRequest, path);
        problem["errors"]!["id"].ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Ten_megabytes_are_too_much(string path)
    {
        var body = "{\"a\":\"" + new string('x', 10 * 1024 * 1024) + "\"}";
        try
        {
            using var answer = await server.Client(server.Key).PostAsync(path, body);
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // The server may close the connection while the rest is still being sent.
        }
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task What_is_unknown_or_another_co_ops_is_not_found(string path)
    {
        if (path is "/api/members" or "/api/orders")
        {
            return;
        }

        var status = (await server.Client(server.Key).PostAsync(path, Good[path])).StatusCode;
        (status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest).ShouldBeTrue($"{path}: {status}");
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Writes_of_the_co_op_need_a_key_with_the_scope(string path)
    {
        if (path == "/api/orders")
        {
            return;
        }

        await ShouldBeProblem(server.Client().PostAsync(path, Good[path]), HttpStatusCode.Unauthorized, path);
        await ShouldBeProblem(
            server.Client("coop_wrong").PostAsync(path, Good[path]), HttpStatusCode.Unauthorized, path);
        await ShouldBeProblem(
            server.Client(server.ReadKey).PostAsync(path, Good[path]), HttpStatusCode.Forbidden, path);
        await ShouldBeProblem(
            server.Client(server.OtherKey).PostAsync(path, Good[path]), HttpStatusCode.Unauthorized, path);
    }

    [Theory]
    [InlineData("/api/lots/TL-UNKNOWN1")]
    [InlineData("/api/orders/NST23456K")]
    [InlineData("/api/orders/NST23456K?phone=%00")]
    [InlineData("/api/orders/%F0%9F%8D%B5?phone=0961234567")]
    [InlineData("/api/nothing")]
    public async Task Unknown_things_are_404(string path) =>
        await ShouldBeProblem(server.Client().GetAsync(path), HttpStatusCode.NotFound, path);

    [Fact]
    public async Task Another_co_ops_lot_is_not_found_and_not_named()
    {
        var lot = await server.Client(server.Key).PacksAsync(1);
        await server.Client().GetAsync($"/api/lots/{lot}").JsonAsync(HttpStatusCode.OK);
        await ShouldBeProblem(
            server.Client(host: Server.OtherHost).GetAsync($"/api/lots/{lot}"), HttpStatusCode.NotFound, lot);
        await ShouldBeProblem(
            server.Client(host: "nobody.example").GetAsync($"/api/lots/{lot}"), HttpStatusCode.NotFound, lot);
    }

    private static async Task<JsonNode> ShouldBeProblem(
        Task<HttpResponseMessage> pending, HttpStatusCode status, string what)
    {
        using var answer = await pending;
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{what}\n{text}");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", what);
        var problem = JsonNode.Parse(text)!;
        ((string)problem["type"]!).ShouldStartWith("/problems/");
        ((string)problem["detail"]!).ShouldNotBeEmpty();
        return problem;
    }

    /// <summary>The body with one member at a time made wrong in each way that its kind can be.</summary>
    private static IEnumerable<(string Place, string Body)> Spoiled(string good)
    {
        foreach (var (name, value) in JsonNode.Parse(good)!.AsObject().ToList())
        {
            foreach (var wrong in Wrong(value!))
            {
                var body = JsonNode.Parse(good)!.AsObject();
                body[name] = wrong?.DeepClone();
                yield return (name, body.ToJsonString());
            }
        }
    }

    private static IEnumerable<JsonNode?> Wrong(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => [5, new JsonArray(), new string('x', 5000), "a\0b"],
        System.Text.Json.JsonValueKind.Number => ["5", 2.5, -1, 1e300, new JsonObject()],
        System.Text.Json.JsonValueKind.Array => [5, new JsonArray(), new JsonArray(5), new JsonObject()],
        _ => [5, "x", new JsonArray(), new JsonObject { ["zz"] = 1 }],
    };
}
