using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Office;

/// <summary>Purchases, labels, lists, corrections and plots as people fill them in.</summary>
public class DiaryPageTests(Server server) : IClassFixture<Server>
{
    private const string NewSupply = "/van-phong/vat-tu/moi";
    private const string NewLabel = "/van-phong/nhan-thuoc/moi";
    private const string NewSpray = "/van-phong/phun-thuoc/moi";
    private const string Actives = "/van-phong/hoat-chat";

    private static async Task<string> BuyAsync(Visitor clerk, string code)
    {
        var bought = await clerk.FillAsync(NewSupply, NewSupply, ("code", code), ("tradeName", "Thuốc thử"),
            ("quantity", "500"), ("price", "120.000"), ("business", "Cửa hàng Mẫu"), ("on", "yesterday"),
            ("content", "abamectin"));
        bought.Status.ShouldBe(HttpStatusCode.SeeOther, bought.Text);
        bought.To.ShouldBe("/van-phong/vat-tu/" + code);
        return code;
    }

    [Fact]
    public async Task A_bottle_is_bought_used_counted_and_thrown_away()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var code = await BuyAsync(clerk, $"VT-{Season.Next()}");
        var plot = await server.Client(server.Key).HouseholdAsync() + "-P1";
        var few = await clerk.FillAsync(NewSpray, NewSpray, ("plot", plot), ("dose", "20 ml"), ("phi", "3"),
            ("supply", code), ("amount", "501"));
        few.Status.ShouldBe(HttpStatusCode.Conflict, few.Text);
        few.WhyOf("amount").ShouldNotBeNull().ShouldContain("500");
        var sprayed = await clerk.FillAsync(
            NewSpray, NewSpray, ("plot", plot), ("dose", "20 ml"), ("phi", "3"),
            ("supply", code), ("amount", "60"), ("water", "48"), ("weather", "nắng nhẹ"));
        sprayed.Status.ShouldBe(HttpStatusCode.SeeOther, sprayed.Text);

        var page = "/van-phong/vat-tu/" + code;
        var seen = await clerk.OpenAsync(page);
        seen.Text.ShouldContain("440 ml");
        seen.Text.ShouldContain("nương " + plot);
        (await clerk.FillAsync(page, page + "/dem", ("counted", "430"), ("reason", "đổ mất")))
            .Status.ShouldBe(HttpStatusCode.SeeOther);
        var much = await clerk.FillAsync(page, page + "/bo", ("thrown", "431"), ("reason", "hỏng"));
        much.Status.ShouldBe(HttpStatusCode.Conflict);
        much.WhyOf("thrown").ShouldNotBeNull().ShouldContain("430");
        (await clerk.OpenAsync("/en/office/supplies/" + code)).Text.ShouldContain("430 ml");
    }

    [Fact]
    public async Task A_purchase_with_a_phone_among_its_words_keeps_what_was_typed()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var seen = await clerk.FillAsync(NewSupply, NewSupply, ("tradeName", "Anh Tám 0961234567"),
            ("quantity", "0"), ("price", "1"));
        seen.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.WhyOf("tradeName").ShouldNotBeNull();
        seen.WhyOf("quantity").ShouldNotBeNull();
        seen.WhyOf("business").ShouldNotBeNull();
        seen.Page.QuerySelector("#tradeName")!.GetAttribute("value").ShouldBe("Anh Tám 0961234567");
    }

    [Fact]
    public async Task A_label_fills_the_spray_in_and_a_correction_is_told_with_its_reason()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var name = $"Nhãn thử {Season.Next()}";
        var saved = await clerk.FillAsync(NewLabel, NewLabel, ("tradeName", name), ("active", "abamectin"),
            ("pest", "rầy xanh"), ("dose", "20 ml/16 l"), ("phi", "14"));
        saved.Status.ShouldBe(HttpStatusCode.SeeOther, saved.Text);
        (await clerk.OpenAsync(saved.FullTo!)).Text.ShouldContain("Xem lại nhãn");
        var plot = await server.Client(server.Key).HouseholdAsync() + "-P1";
        var form = await clerk.OpenAsync(NewSpray);
        var label = form.Page.QuerySelectorAll("#label option")
            .Single(o => o.TextContent.Contains(name, StringComparison.Ordinal)).GetAttribute("value")!;
        var posted = await clerk.PostAsync(
            NewSpray, Visitor.Filled(form, NewSpray, ("plot", plot), ("label", label), ("on", "yesterday")));
        posted.Status.ShouldBe(HttpStatusCode.SeeOther, posted.Text);

        var spray = (await clerk.OpenAsync("/van-phong/phun-thuoc")).Page.QuerySelectorAll("a.row")
            .First(a => a.TextContent.Contains(plot, StringComparison.Ordinal)).GetAttribute("href")!;
        (await clerk.FillAsync(spray, spray + "/sua", ("phi", "3"), ("label", "")))
            .WhyOf("reason").ShouldNotBeNull();
        var done = await clerk.FillAsync(
            spray, spray + "/sua", ("phi", "3"), ("label", ""), ("reason", "xem nhầm nhãn"));
        done.Status.ShouldBe(HttpStatusCode.SeeOther, done.Text);
        var seen = await clerk.OpenAsync(spray);
        seen.Text.ShouldContain("xem nhầm nhãn");
        seen.Text.ShouldContain("3 ngày");
        (await clerk.FillAsync(spray, spray + "/bo", ("reason", "không phun"))).Status
            .ShouldBe(HttpStatusCode.SeeOther);
        (await clerk.OpenAsync("/van-phong/nuong-che/" + plot)).Text.ShouldContain("Hôm nay hái được");
    }

    [Fact]
    public async Task A_list_is_looked_at_first_and_then_stops_what_it_bans()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var preview = Actives + "/xem";
        var wrong = await clerk.FillAsync(Actives, preview, ("edition", "Bản thử"),
            ("text", "active;status;document;validFrom\nx;cấm;QĐ 1;2020-01-01"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Text.ShouldContain("Dòng 2, cột status");
        var right = await clerk.FillAsync(Actives, preview, ("edition", "Bản thử"),
            ("text", "active;status;document;validFrom\nkhongduocdung;banned;QĐ 99/QĐ-THU;2020-01-01"));
        right.Text.ShouldContain("Đọc được 1 dòng");
        (await clerk.OpenAsync(Actives)).Text.ShouldNotContain("Bản thử");
        (await clerk.PostAsync(Actives, Visitor.Filled(right, Actives))).Status
            .ShouldBe(HttpStatusCode.SeeOther);
        (await clerk.OpenAsync(Actives)).Text.ShouldContain("Đang dùng: Bản thử");

        var plot = await server.Client(server.Key).HouseholdAsync() + "-P1";
        var stopped = await clerk.FillAsync(NewSpray, NewSpray, ("plot", plot), ("tradeName", "Thuốc cấm"),
            ("dose", "20 ml"), ("phi", "7"), ("active", "Khongduocdung 50g/l"));
        stopped.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        stopped.WhyOf("active").ShouldNotBeNull().ShouldContain("QĐ 99/QĐ-THU");
        (await clerk.Client.GetStringAsync(Actives + "/mau")).ShouldContain("fipronil,removed,QĐ 501");
    }

    [Fact]
    public async Task A_plot_is_changed_as_a_new_version_and_keeps_six_decimals()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var page = "/van-phong/nuong-che/" + await server.Client(server.Key).HouseholdAsync() + "-P1";
        var odd = await clerk.FillAsync(page + "/sua", page + "/sua", ("outline", "21.7\nxa lắm"));
        odd.Status.ShouldBe(HttpStatusCode.BadRequest);
        odd.WhyOf("outline").ShouldNotBeNull();
        var saved = await clerk.FillAsync(
            page + "/sua", page + "/sua", ("area", "4000"), ("plantedIn", "2011"),
            ("risk", "giáp ruộng ngô có phun thuốc"),
            ("outline", "21.712345 105.421234\n21.712345 105.421934\n21.712945 105.421934"));
        saved.Status.ShouldBe(HttpStatusCode.SeeOther, saved.Text);
        var seen = await clerk.OpenAsync(page);
        seen.Text.ShouldContain("giáp ruộng ngô");
        seen.Text.ShouldContain("2011");
        (await clerk.OpenAsync(page + "/sua")).Page.QuerySelector("#outline")!.TextContent
            .ShouldContain("21.712945 105.421934");
    }
}
