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
    public async Task An_order_acknowledged_is_there_and_the_books_are_whole_after_a_kill_while_sealing()
    {
        string code;
        string answer;
        await using (var shop = await RunningShop.StartAsync(data))
        {
            var sku = new Demo(data).Products[0].GetProperty("sku").GetString()!;
            using var placed = await PlaceAsync(shop, sku);
            placed.StatusCode.ShouldBe(HttpStatusCode.Created, await placed.Content.ReadAsStringAsync());
            answer = await placed.Content.ReadAsStringAsync();
            // The demo has not been sealed yet: the kill comes in the middle of it.
            _ = SealAsync(shop, "kill-test-seal-1").ContinueWith(
                t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
            await Task.Delay(150);
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

        using var sealing = await SealAsync(again, "kill-test-seal-2");
        sealing.StatusCode.ShouldBe(HttpStatusCode.OK, await sealing.Content.ReadAsStringAsync());
        using var asking = new HttpRequestMessage(HttpMethod.Get, "/api/seals/check");
        asking.Headers.Authorization = new("Bearer", key);
        using var asked = await again.Http.SendAsync(asking);
        var check = await asked.Content.ReadFromJsonAsync<JsonElement>();
        check.GetProperty("faults").GetArrayLength().ShouldBe(0);
        check.GetProperty("sealed").GetInt64().ShouldBeGreaterThan(100);
        check.GetProperty("waiting").GetInt64().ShouldBe(0);

        var product = new Demo(data).Products[0].GetProperty("sku").GetString()!;
        using var repeated = await PlaceAsync(again, product);
        repeated.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await repeated.Content.ReadAsStringAsync()).ShouldBe(answer);
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private Task<HttpResponseMessage> SealAsync(RunningShop shop, string call)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/seals")
        {
            Content = new StringContent("{}", Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new("Bearer", new Demo(data).ApiKey);
        request.Headers.Add("Idempotency-Key", call);
        return shop.Http.SendAsync(request);
    }

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
