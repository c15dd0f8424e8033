using System.Net;
using System.Text.Json.Nodes;
using Coop.Commerce.Storage.Stock;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Recalls;

public class RecallTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task A_recall_of_leaf_lists_every_delivered_lot_and_buyer_and_stops_what_is_open()
    {
        using var office = server.Client(server.Key);
        var (leaf, packs) = await GoodsAsync(office, 30);
        var gone = await ShippedAsync(office, 3);
        var open = (string)(await server.Client().PostAsync("/api/orders",
            Season.Order(4)).JsonAsync())["code"]!;

        var dry = await ReadAsync(office, $"/api/recalls/scope?kind=lot&code={leaf}");
        ((int)dry["scope"]!["units"]!["made"]!).ShouldBe(30);
        ((int)dry["scope"]!["units"]!["inTransit"]!).ShouldBe(3);
        ((int)dry["scope"]!["units"]!["inStock"]!).ShouldBe(27);
        ((int)dry["scope"]!["units"]!["unaccounted"]!).ShouldBe(0);
        var buyer = dry["shipped"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)buyer["order"]!).ShouldBe(gone);
        ((string)buyer["buyer"]!).ShouldBe("Trần Văn Mẫu");
        ((string)buyer["phone"]!).ShouldBe("+84961234567");
        ((string)dry["stillStoppable"]!.AsArray().ShouldHaveSingleItem()!["order"]!).ShouldBe(open);
        ((string)dry["stockOnHand"]!.AsArray().ShouldHaveSingleItem()!["lot"]!).ShouldBe(packs);
        dry["upstream"]!.AsArray().Count.ShouldBe(1);

        var made = await office.PostAsync("/api/recalls", Body("lot", leaf)).JsonAsync();
        var recall = await ReadAsync(office, $"/api/recalls/{(string)made["recall"]!}");
        recall["scope"]!["stillStoppable"]!.AsArray().ShouldBeEmpty();
        recall["scope"]!["stockOnHand"]!.AsArray().ShouldAllBe(row => (bool)row!["held"]!);
        ((string)recall["ordersStopped"]!.AsArray().ShouldHaveSingleItem()!).ShouldBe(open);
        recall["beginBy"].ShouldNotBeNull();
        ((string)(await ReadAsync(office, $"/api/orders/{open}"))["state"]!).ShouldBe("cancelled");

        var refused = await server.Client().PostAsync("/api/orders", Season.Order(1));
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await TableEqualsEventsAsync();

        var code = (string)made["recall"]!;
        foreach (var page in new[] { $"/lo/{packs}", "/san-pham/moc-cau" })
        {
            (await server.Client().GetStringAsync(page)).ShouldContain("thu hồi");
        }

        var status = await ReadAsync(
            server.Client(), $"/01/{Season.Gtin}/10/{packs}?linkType=gs1:recallStatus");
        ((string)status["recallStatus"]!).ShouldBe("recalled");
        await office.PostAsync($"/api/recalls/{code}/notices",
            $$"""{"channel":"phone","order":"{{gone}}","answered":true}""").JsonAsync(HttpStatusCode.OK);
        await office.PostAsync($"/api/recalls/{code}/returns", $$"""{"order":"{{gone}}","units":3}""")
            .JsonAsync(HttpStatusCode.OK);
        await office.PostAsync(
            $"/api/recalls/{code}/lift",
                """{"why":"Kết quả kiểm nghiệm đạt"}""").JsonAsync(HttpStatusCode.OK);
        (await server.Client().PostAsync("/api/orders",
            Season.Order(1)).JsonAsync())["code"].ShouldNotBeNull();
        await TableEqualsEventsAsync();
        await office.PostAsync("/api/recalls", Body("lot", packs)).JsonAsync();
    }

    [Fact]
    public async Task Buyers_who_order_while_it_is_declared_hold_nothing_of_it_afterwards()
    {
        using var office = server.Client(server.Key);
        var (leaf, packs) = await GoodsAsync(office, 40);
        var buyers = Enumerable.Range(0, 24).Select(_ => Task.Run(async () =>
        {
            using var answer = await server.Client().PostAsync("/api/orders", Season.Order(1, "cod"));
            return answer.StatusCode;
        })).ToList();
        await Task.WhenAny(buyers);
        var made = await office.PostAsync("/api/recalls", Body("lot", leaf)).JsonAsync();
        (await Task.WhenAll(buyers)).ShouldAllBe(s =>
            s == HttpStatusCode.Created || s == HttpStatusCode.Conflict);

        var scope = (await ReadAsync(office, $"/api/recalls/{(string)made["recall"]!}"))["scope"]!;
        scope["stillStoppable"]!.AsArray().ShouldBeEmpty();
        await using var read = server.Read("trung-long");
        var row = (await read.StockAsync()).Single(r => r.Key.Lot.Value == packs);
        (row.Held, row.Reserved, row.OnHand).ShouldBe((true, 0, 40));
        await TableEqualsEventsAsync();
    }

    [Fact]
    public async Task A_drill_holds_nothing_and_another_co_op_sees_no_recall_of_ours()
    {
        using var office = server.Client(server.Key);
        var (leaf, packs) = await GoodsAsync(office, 10);
        var drill = await office.PostAsync("/api/recalls", Body("lot", leaf, drill: true)).JsonAsync();
        await using var read = server.Read("trung-long");
        (await read.StockAsync()).Single(r => r.Key.Lot.Value == packs).Held.ShouldBeFalse();

        using var other = server.Client(server.OtherKey, Server.OtherHost);
        (await other.GetAsync($"/api/recalls/{(string)drill["recall"]!}")).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"/api/recalls/scope?kind=lot&code={leaf}")).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"/api/trace?code={leaf}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await office.PostAsync("/api/recalls",
            Body("lot", packs))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_recall_of_leaf_names_who_received_its_tea_unpacked()
    {
        using var office = server.Client(server.Key);
        var member = await office.HouseholdAsync();
        var receipt = await office.PostAsync("/api/receipts", Season.Receipt(member)).JsonAsync();
        var leaf = (string)receipt["lot"]!;
        var run = await office.PostAsync("/api/batches", Season.Batch(leaf, member)).JsonAsync();
        var tea = (string)run["outputs"]![0]!["lot"]!;
        var sent = await office.PostAsync("/api/deliveries", $$"""
            {"receiver":{"name":"Công ty Thử","phone":"0961234567","address":"12 Hàng Thử"},
             "lines":[{"lot":"{{tea}}","grams":1000}],"at":"2026-03-16T09:12:00+07:00"}
            """).JsonAsync();
        var scope = await ReadAsync(office, $"/api/recalls/scope?kind=lot&code={leaf}");
        var row = scope["delivered"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)row["delivery"]!).ShouldBe((string)sent["delivery"]!);
        ((string)row["receiver"]!, (string)row["phone"]!, (string)row["address"]!, (long)row["grams"]!)
            .ShouldBe(("Công ty Thử", "+84961234567", "12 Hàng Thử", 1000));
        var trace = await ReadAsync(office, $"/api/trace?code={leaf}&direction=forward");
        trace["nodes"]!.AsArray().ShouldContain(n => (string)n!["kind"]! == "delivery");
    }

    private async Task TableEqualsEventsAsync()
    {
        await using var read = server.Read("trung-long");
        (await read.StockAsync()).ShouldBe(await read.StockFromEventsAsync());
    }

    private static async Task<(string Leaf, string Packs)> GoodsAsync(HttpClient office, int units)
    {
        var member = await office.HouseholdAsync();
        var leaf = (string)(await office.PostAsync("/api/receipts",
            Season.Receipt(member)).JsonAsync())["lot"]!;
        var run = await office.PostAsync("/api/batches", Season.Batch(leaf, member)).JsonAsync();
        var packs = await office.PostAsync(
            "/api/packings", Season.Packing((string)run["outputs"]![0]!["lot"]!, units)).JsonAsync();
        return (leaf, (string)packs["lot"]!);
    }

    private async Task<string> ShippedAsync(HttpClient office, int quantity)
    {
        var order = await server.Client().PostAsync("/api/orders", Season.Order(quantity)).JsonAsync();
        var code = (string)order["code"]!;
        await office.PostAsync($"/api/orders/{code}/confirm-transfer", $$"""
            {"amount":{{(long)order["total"]!}},"reference":"FT{{Season.Next()}}",
             "receivedAt":"2026-03-16T09:12:00+07:00"}
            """).JsonAsync(HttpStatusCode.OK);
        await office.PostAsync(
            $"/api/orders/{code}/ship",
                """{"carrier":"VNPost","tracking":""}""").JsonAsync(HttpStatusCode.OK);
        return code;
    }

    private static string Body(string kind, string code, bool drill = false) => $$"""
        {"start":{"kind":"{{kind}}","codes":["{{code}}"]},"why":"Nghi dư lượng thuốc",
         "drill":{{(drill ? "true" : "false")}}}
        """;

    private static async Task<JsonNode> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
