using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;

namespace Coop.Storefront.Tests.Purchasing;

/// <summary>From the list of prices to the receipt a household signs.</summary>
public class LeafMoneyTests(Server server) : IClassFixture<Server>
{
    private const string Prices =
        """
        {"validFrom":"2026-01-01","document":"QĐ 03/2026","prices":[
          {"grade":"1-tom-2-la","fromPercent":0,"pricePerKg":27000},
          {"grade":"1-tom-2-la","fromPercent":80,"pricePerKg":28000}]}
        """;

    [Fact]
    public async Task Leaf_is_priced_paid_once_and_never_too_much()
    {
        var client = server.Client(server.Key);
        await client.PostAsync("/api/leaf-prices", Prices).JsonAsync();
        var member = await client.HouseholdAsync();
        var leaf = await client.PostAsync("/api/receipts", Receipt(member, 80)).JsonAsync();
        ((long)leaf["price"]!["amount"]!).ShouldBe(518_000);

        var key = $"pay-{Season.Next()}";
        var first = await PayAsync(client, member, 500_000, key);
        var again = await PayAsync(client, member, 500_000, key);
        ((string)again["payment"]!).ShouldBe((string)first["payment"]!);
        ((long)again["owed"]!).ShouldBe(18_000);

        var sheet = await client.GetAsync($"/api/members/{member}/account?season=2026")
            .JsonAsync(HttpStatusCode.OK);
        ((long)sheet["given"]!).ShouldBe(500_000);

        var much = await client.PostAsync($"/api/members/{member}/payments", Money(20_000))
            .JsonAsync(HttpStatusCode.Conflict);
        ((string)much["type"]!).ShouldBe("/problems/account.more-than-owed");
        ((long)much["owed"]!).ShouldBe(18_000);
    }

    [Fact]
    public async Task A_corrected_weight_corrects_the_price_and_what_was_paid_too_much_is_an_advance()
    {
        var client = server.Client(server.Key);
        await client.PostAsync("/api/leaf-prices", Prices).JsonAsync();
        var member = await client.HouseholdAsync();
        var lot = (string)(await client.PostAsync("/api/receipts", Receipt(member, 80)).JsonAsync())["lot"]!;
        await PayAsync(client, member, 518_000, $"pay-{Season.Next()}");
        var done = await client.PostAsync(
            $"/api/lots/{lot}/corrections", """{"grams":15800,"reason":"ghi nhầm số cân"}""").JsonAsync();
        ((long)done["priceBefore"]!).ShouldBe(518_000);
        ((long)done["price"]!["amount"]!).ShouldBe(442_400);

        var sheet = await client.GetAsync($"/api/members/{member}/account?season=2026")
            .JsonAsync(HttpStatusCode.OK);
        ((long)sheet["leaf"]!).ShouldBe(442_400);
        ((long)sheet["after"]!).ShouldBe(-75_600);
        ((bool)sheet["receipts"]![0]!["corrected"]!).ShouldBeTrue();
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        (await clerk.OpenAsync($"/van-phong/tien-che/{member}")).Text.ShouldContain("75.600");
        (await clerk.OpenAsync($"/van-phong/lo/{lot}")).Text.ShouldContain("15,8");

        var deed = $"/van-phong/lo/{lot}/viec/sua";
        var more = await clerk.FillAsync(deed, deed,
            ("grams", "20"), ("reason", "cân lại, đủ hai mươi cân"));
        (await clerk.OpenAsync(more.FullTo!)).Text.ShouldContain("442.400 ₫ thành 560.000");
        var owed = await client.GetAsync($"/api/members/{member}/account?season=2026")
            .JsonAsync(HttpStatusCode.OK);
        ((long)owed["after"]!).ShouldBe(42_000);
    }

    [Fact]
    public async Task Ten_that_pay_the_same_debt_at_once_pay_it_once()
    {
        var client = server.Client(server.Key);
        await client.PostAsync("/api/leaf-prices", Prices).JsonAsync();
        var member = await client.HouseholdAsync();
        await client.PostAsync("/api/receipts", Receipt(member, 80)).JsonAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(
            _ => client.PostAsync($"/api/members/{member}/payments", Money(518_000))));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(9);
    }

    [Fact]
    public async Task First_leaf_of_a_household_from_two_scales_at_once_is_credited_twice()
    {
        var client = server.Client(server.Key);
        await client.PostAsync("/api/leaf-prices", Prices).JsonAsync();
        var member = await client.HouseholdAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(
            _ => client.PostAsync("/api/receipts", Receipt(member, 80)).JsonAsync()));
        answers.Length.ShouldBe(4);
        var sheet = await client.GetAsync($"/api/members/{member}/account?season=2026")
            .JsonAsync(HttpStatusCode.OK);
        ((long)sheet["leaf"]!).ShouldBe(4 * 518_000);
    }

    [Fact]
    public async Task The_office_weighs_prices_prints_and_pays_without_script()
    {
        var client = server.Client(server.Key);
        await client.PostAsync("/api/leaf-prices", Prices).JsonAsync();
        var member = await client.HouseholdAsync();
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var failed = await clerk.FillAsync("/van-phong/can-che", "/van-phong/can-che",
            ("plot", member + "-P1"), ("weight", "10"), ("quality", "40"), ("check", "fail"),
            ("check-reason", "ướt, lẫn lá già"));
        failed.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        failed.Text.ShouldContain("không nhập dòng VietGAP");

        var taken = await clerk.FillAsync("/van-phong/can-che", "/van-phong/can-che",
            ("plot", member + "-P1"), ("weight", "10"), ("quality", "85"), ("check", "discount"),
            ("off-percent", "10"), ("check-reason", "hơi ướt"));
        var after = await clerk.OpenAsync(taken.FullTo!);
        after.Text.ShouldContain("Tiền chè: 252.000");
        var slip = await clerk.OpenAsync(
            after.Page.QuerySelector("a[href*='/phieu']")!.GetAttribute("href")!);
        slip.Text.ShouldContain("252.000");
        slip.Page.QuerySelector("svg").ShouldNotBeNull();

        var page = $"/van-phong/tien-che/{member}";
        var paid = await clerk.FillAsync(page, page, ("amount", "252.000"), ("way", "cash"));
        paid.Status.ShouldBe(HttpStatusCode.SeeOther);
        var book = await clerk.OpenAsync(paid.FullTo!);
        book.Text.ShouldContain("Đã trả 252.000");
        var receipt = book.Page.QuerySelector("a[href*='phieu-chi']")!.GetAttribute("href")!;
        (await clerk.OpenAsync("/van-phong/tien-che")).Text.ShouldContain(member);
        (await clerk.Client.GetByteArrayAsync(receipt)).AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        (await clerk.OpenAsync("/van-phong/gia-che-bup")).Text.ShouldContain("QĐ 03/2026");
    }

    private static Task<System.Text.Json.Nodes.JsonNode> PayAsync(
        HttpClient client, string member, long amount, string key) =>
        client.PostAsync($"/api/members/{member}/payments", Money(amount), key).JsonAsync();

    private static string Money(long amount) =>
        $$"""{"amount":{{amount}},"way":"cash","paidOn":"2026-03-12"}""";

    private static string Receipt(string member, int quality) =>
        $$"""
        {"plot":"{{member}}-P1","pickedOn":"2026-03-10","receivedAt":"2026-03-10T16:20:00+07:00",
         "grams":18500,"grade":"1-tom-2-la","line":"vietgap","qualityPercent":{{quality}}}
        """;
}
