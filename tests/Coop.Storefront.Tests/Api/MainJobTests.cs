using System.Net;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Api;

public class MainJobTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task From_the_plot_to_a_shipped_order_by_api()
    {
        var client = server.Client(server.Key);
        var member = await client.HouseholdAsync();

        var spray = await client.PostAsync("/api/sprays", Season.Spray(member)).JsonAsync();
        ((string)spray["firstPickingOn"]!).ShouldBe("2026-03-09");

        var leaf = await client.PostAsync("/api/receipts", Season.Receipt(member)).JsonAsync();
        ((long)leaf["grams"]!).ShouldBe(18500);

        var run = await client.PostAsync("/api/batches", Season.Batch((string)leaf["lot"]!, member))
            .JsonAsync();
        ((decimal)run["yieldPercent"]!).ShouldBe(23.9m);
        ((bool)run["withinBand"]!).ShouldBeTrue();
        var tea = (string)run["outputs"]![0]!["lot"]!;

        var packed = await client.PostAsync("/api/packings", Season.Packing(tea)).JsonAsync();
        var lot = (string)packed["lot"]!;
        ((string)packed["gtin"]!).ShouldBe(Season.Gtin);
        ((string)packed["serials"]!).ShouldBe($"/api/lots/{lot}/serials");

        var serials = await client.GetAsync($"/api/lots/{lot}/serials").JsonAsync(HttpStatusCode.OK);
        serials["serials"]!.AsArray().Count.ShouldBe(40);
        var story = await server.Client().GetAsync($"/api/lots/{lot}").JsonAsync(HttpStatusCode.OK);
        ((string)story["code"]!).ShouldBe(lot);

        var placed = await server.Client().PostAsync("/api/orders", Season.Order());
        placed.StatusCode.ShouldBe(HttpStatusCode.Created);
        var order = await Task.FromResult(placed).JsonAsync();
        var code = (string)order["code"]!;
        placed.Headers.Location!.ToString().ShouldBe($"/api/orders/{code}");
        ((long)order["total"]!).ShouldBe(510_000);
        ((string)order["payment"]!["state"]!).ShouldBe("pending");
        ((string)order["payment"]!["qr"]!).ShouldStartWith("000201");

        var paid = await client.PostAsync($"/api/orders/{code}/confirm-transfer",
            $$"""{"amount":510000,"reference":"FT{{Season.Next(
                )}}","receivedAt":"2026-03-16T09:12:00+07:00"}""")
            .JsonAsync(HttpStatusCode.OK);
        ((string)paid["payment"]!["state"]!).ShouldBe("paid");

        var shipped = await client.PostAsync(
            $"/api/orders/{code}/ship", """{"carrier":"Bưu điện","tracking":"VN1"}""")
                .JsonAsync(HttpStatusCode.OK);
        ((string)shipped["state"]!).ShouldBe("shipped");
        shipped["shipments"]![0]!["serials"]!.AsArray().Count.ShouldBe(2);

        var seen = await server.Client().GetAsync($"/api/orders/{code}?phone=0961234567")
            .JsonAsync(HttpStatusCode.OK);
        ((string)seen["state"]!).ShouldBe("shipped");
    }

    [Fact]
    public async Task Leaf_under_the_waiting_time_is_refused_with_its_numbers()
    {
        var client = server.Client(server.Key);
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var member = await client.HouseholdAsync();
        await client.PostAsync("/api/sprays", Season.Spray(member)).JsonAsync();
        var problem = await client.PostAsync("/api/receipts", Season.Receipt(member, "2026-03-08"))
            .JsonAsync(HttpStatusCode.UnprocessableEntity);
        ((string)problem["type"]!).ShouldBe("/problems/lot.under-waiting-time");
        ((int)problem["phiDays"]!).ShouldBe(7);
        ((string)problem["firstPickingOn"]!).ShouldBe("2026-03-09");
        ((string)problem["detail"]!).ShouldContain("cannot be VietGAP");
    }
}
