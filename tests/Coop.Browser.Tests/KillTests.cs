using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests;

/// <summary>What was acknowledged is there after the plug was pulled.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("coop-kill-").FullName;

    [Fact]
    public async Task An_order_acknowledged_is_there_after_the_whole_process_tree_was_killed()
    {
        string code;
        string answer;
        await using (var shop = await RunningShop.StartAsync(data))
        {
            var sku = new Demo(data).Products[0].GetProperty("sku").GetString()!;
            using var placed = await PlaceAsync(shop, sku);
            placed.StatusCode.ShouldBe(HttpStatusCode.Created, await placed.Content.ReadAsStringAsync());
            answer = await placed.Content.ReadAsStringAsync();
            await shop.KillAsync();
            code = JsonDocument.Parse(answer).RootElement.GetProperty("code").GetString()!;
        }

        await using var again = await RunningShop.StartAsync(data);
        var key = new Demo(data).ApiKey;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/orders/{code}");
        request.Headers.Authorization = new("Bearer", key);
        using var found = await again.Http.SendAsync(request);
        found.StatusCode.ShouldBe(HttpStatusCode.OK);
        var order = await found.Content.ReadFromJsonAsync<JsonElement>();
        order.GetProperty("state").GetString().ShouldBe("placed");

        var product = new Demo(data).Products[0].GetProperty("sku").GetString()!;
        using var repeated = await PlaceAsync(again, product);
        repeated.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await repeated.Content.ReadAsStringAsync()).ShouldBe(answer);
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private static Task<HttpResponseMessage> PlaceAsync(RunningShop shop, string sku)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/orders")
        {
            Content = new StringContent(
                $$"""
                {"lines":[{"sku":"{{sku}}","quantity":2}],
                 "buyer":{"name":"Nguyễn Thị Thử","phone":"0961234567"},
                 "delivery":{"method":"ship","ward":"02545","street":"Thôn Trung Long"},"payment":"vietqr"}
                """,
                Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", "kill-test-1");
        return shop.Http.SendAsync(request);
    }
}
