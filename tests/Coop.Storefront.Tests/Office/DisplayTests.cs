using System.Net;
using System.Text.Json.Nodes;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Tests.Office;

/// <summary>What is public of a lot can be taken away and given back, with its legal basis and a
/// clock.</summary>
public class DisplayTests(Server server) : IClassFixture<Server>
{
    private const string Basis = "Thông tư 31/2026/TT-BCT điều 11";

    private static string Body(string state, string more = "") => $$"""
        {"state":"{{state}}","reason":"Bà Lan báo sai ngày hái","basis":"{{Basis}}"{{more}}}
        """;

    [Fact]
    public async Task A_suspended_lot_shows_a_notice_everywhere_and_is_as_before_once_restored()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync(2);
        var serials = await client.GetAsync($"/api/lots/{lot}/serials").JsonAsync(HttpStatusCode.OK);
        var scan = $"/01/{Season.Gtin}/10/{lot}/21/{(string)serials["serials"]![0]!}";
        var done = await client.PostAsync(
            $"/api/lots/{lot}/display", Body("suspended", ""","by":"authority" """)).JsonAsync();
        ((string)done["state"]!).ShouldBe("suspended");
        ((DateTimeOffset)done["due"]! - (DateTimeOffset)done["began"]!).ShouldBe(TimeSpan.FromHours(24));

        foreach (var path in new[] { $"/lo/{lot}", $"/01/{Season.Gtin}/10/{lot}", scan, $"/lo/{lot}/so-goc" })
        {
            var page = await AskAsync(path);
            page.Status.ShouldBe(HttpStatusCode.OK, path);
            page.Text.ShouldContain("đang tạm ngừng hiển thị", customMessage: path);
            page.Text.ShouldContain(Basis);
            page.Text.ShouldContain("cơ quan yêu cầu");
            page.Text.ShouldNotContain("Bà Lan");
            page.Text.ShouldNotContain("class=\"road\"");
        }

        (await AskAsync($"/en/lots/{lot}")).Text.ShouldContain("not shown for now");
        foreach (var path in new[] { $"/api/lots/{lot}", $"/api/lots/{lot}/bundle" })
        {
            var told = await server.Client().GetAsync(path).JsonAsync(HttpStatusCode.OK);
            told.AsObject().Select(p => p.Key).ShouldBe(["code", "display"]);
            ((string)told["display"]!["state"]!).ShouldBe("suspended");
        }

        var whole = await client.GetAsync($"/api/lots/{lot}").JsonAsync(HttpStatusCode.OK);
        whole["timeline"].ShouldNotBeNull();
        await client.PostAsync($"/api/lots/{lot}/display", Body("restored")).JsonAsync();
        var again = await AskAsync($"/lo/{lot}");
        again.Text.ShouldContain("class=\"road\"");
        again.Text.ShouldContain("Tạm ngừng hiển thị thông tin");
        again.Text.ShouldContain("Hiển thị lại thông tin");
        (await AskAsync(scan)).Text.ShouldContain("class=\"road\"");
    }

    [Fact]
    public async Task A_cancelled_lot_is_gone_for_good()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync(2);
        await client.PostAsync($"/api/lots/{lot}/display", Body("cancelled")).JsonAsync();
        var page = await AskAsync($"/lo/{lot}");
        page.Status.ShouldBe(HttpStatusCode.Gone);
        page.Text.ShouldContain("đã ngừng hiển thị hẳn");
        await server.Client().GetAsync($"/api/lots/{lot}").JsonAsync(HttpStatusCode.Gone);
        await ShouldBeRefused(lot, Body("restored"), HttpStatusCode.Conflict, "lot.display-cancelled");
    }

    [Fact]
    public async Task Wrong_requests_are_refused_with_their_own_reason()
    {
        var lot = await server.Client(server.Key).PacksAsync(2);
        var unknown = LotCode.Mint("TL", "2222222").Value;
        await ShouldBeRefused(lot, Body("restored"), HttpStatusCode.Conflict, "lot.display-not-suspended");
        await ShouldBeRefused(unknown, Body("suspended"), HttpStatusCode.NotFound, "lot.not-found");
        await ShouldBeRefused(lot, Body("hidden"), HttpStatusCode.BadRequest, "request.misshapen");
        await ShouldBeRefused(lot, "{}", HttpStatusCode.BadRequest, "request.misshapen");
        await ShouldBeRefused(
            lot, Body("suspended", $""","knownAt":"{DateTimeOffset.UtcNow.AddDays(1):O}" """),
            HttpStatusCode.UnprocessableEntity, "lot.ahead");
        await server.Client(server.Key).PostAsync($"/api/lots/{lot}/display", Body("suspended")).JsonAsync();
        await ShouldBeRefused(lot, Body("suspended"), HttpStatusCode.Conflict, "lot.display-suspended");
        using var guest = await server.Client().PostAsync($"/api/lots/{lot}/display", Body("restored"));
        guest.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_office_suspends_by_form_sees_the_clock_and_prints_no_label()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var lot = await server.Client(server.Key).PacksAsync(2);
        var (page, deed) = ($"/van-phong/lo/{lot}", $"/van-phong/lo/{lot}/viec/ngung-hien-thi");
        var empty = await clerk.FillAsync(deed, deed, ("reason", "Hộ báo nhầm ngày"), ("basis", "x"));
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.WhyOf("basis").ShouldNotBeNull();
        empty.WhyOf("by").ShouldNotBeNull();
        empty.Text.ShouldContain("Hộ báo nhầm ngày");
        var done = await clerk.FillAsync(
            deed, deed, ("reason", "Hộ báo nhầm ngày"), ("basis", Basis), ("by", "authority"),
            ("on", "today"));
        done.To.ShouldBe(page, done.Text);
        var twice = await clerk.FillAsync(
            deed, deed, ("reason", "Hộ báo nhầm ngày"), ("basis", Basis), ("by", "coop"));
        twice.Status.ShouldBe(HttpStatusCode.Conflict);

        var seen = await clerk.OpenAsync(page);
        seen.Text.ShouldContain("Hạn 24 giờ: còn 23 giờ");
        seen.Page.QuerySelector($"a[href*='{lot}/tem']").ShouldBeNull();
        (await clerk.OpenAsync($"/en/office/lots/{lot}")).Text.ShouldContain("24-hour duty: 23 h");
        var labels = await clerk.OpenAsync($"{page}/tem?to=65");
        labels.Status.ShouldBe(HttpStatusCode.Conflict);
        labels.Text.ShouldContain("không in tem");
        (await clerk.OpenAsync("/van-phong")).Text.ShouldContain($"Lô {lot} tạm ngừng hiển thị");

        var back = $"/van-phong/lo/{lot}/viec/hien-thi-lai";
        (await clerk.FillAsync(
            back, back, ("reason", "Đã giải trình xong"), ("basis", "Công văn 12"), ("by", "authority")))
            .To.ShouldBe(page);
        (await clerk.OpenAsync(page)).Text.ShouldContain("Xong sau 0 giờ");
        (await clerk.OpenAsync("/van-phong")).Text.ShouldNotContain($"Lô {lot} tạm ngừng");
        using var printed = await clerk.Client.GetAsync($"{page}/tem?to=65");
        printed.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    [Fact]
    public async Task A_recall_is_said_before_the_suspension()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync(2);
        var hold = $$"""{"lots":["{{lot}}"],"reason":"Chờ kết quả kiểm nghiệm"}""";
        await client.PostAsync("/api/holds", hold).JsonAsync();
        await client.PostAsync($"/api/lots/{lot}/display", Body("suspended")).JsonAsync();
        var text = (await AskAsync($"/lo/{lot}")).Text;
        text.IndexOf("Lô này đang tạm dừng bán", StringComparison.Ordinal).ShouldBeInRange(
            1, text.IndexOf("Thông tin của lô này đang tạm ngừng hiển thị</b>", StringComparison.Ordinal));
    }

    private async Task ShouldBeRefused(string lot, string body, HttpStatusCode status, string code)
    {
        JsonNode no = await server.Client(server.Key).PostAsync($"/api/lots/{lot}/display", body)
            .JsonAsync(status);
        ((string)no["type"]!).ShouldBe($"/problems/{code}");
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var answer = await server.Client().SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
