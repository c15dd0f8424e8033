using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Office;

/// <summary>Forms of the garden as people fill them in: empty, wrong, twice.</summary>
public class GardenFormTests(Server server) : IClassFixture<Server>
{
    private const string NewMember = "/van-phong/ho/moi";
    private const string Leaf = "/van-phong/can-che";
    private const string NewSpray = "/van-phong/phun-thuoc/moi";

    [Fact]
    public async Task An_empty_form_names_what_is_missing_and_keeps_what_was_typed()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var seen = await clerk.FillAsync(NewMember, NewMember, ("code", ""), ("name", "A"), ("phone", "12"));
        seen.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.WhyOf("code").ShouldBe("Ô này còn trống.");
        seen.WhyOf("name").ShouldBe("Viết ít nhất 2 chữ.");
        seen.WhyOf("phone")!.ShouldContain("0961 234 567");
        seen.Page.QuerySelector("#phone")!.GetAttribute("value").ShouldBe("12");
        seen.Page.QuerySelector("#code")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task A_form_posted_twice_does_its_work_once()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var code = $"HAI-{Season.Next()}";
        var values = Visitor.Filled(await clerk.OpenAsync(NewMember), NewMember,
            ("code", code), ("name", "Nguyễn Thị Mẫu"), ("hamlet", "Thôn Trung Long"));
        var answers = await Task.WhenAll(
            clerk.PostAsync(NewMember, values), clerk.PostAsync(NewMember, values));
        answers.ShouldAllBe(seen => seen.Status == HttpStatusCode.SeeOther && seen.To == "/van-phong/ho");
        var list = await clerk.OpenAsync("/van-phong/ho");
        list.Page.QuerySelectorAll("a.row").Count(
            row => row.TextContent.Contains(code, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_code_that_is_taken_is_marked_at_its_field()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var code = await server.Client(server.Key).HouseholdAsync();
        var seen = await clerk.FillAsync(NewMember, NewMember,
            ("code", code), ("name", "Người Khác"), ("hamlet", "Thôn Trung Long"));
        seen.Status.ShouldBe(HttpStatusCode.Conflict);
        seen.WhyOf("code")!.ShouldContain(code);
        seen.Page.QuerySelector("#name")!.GetAttribute("value").ShouldBe("Người Khác");
    }

    [Theory]
    [InlineData("18,5", "18,5 kg")]
    [InlineData("18.5", "18,5 kg")]
    [InlineData("7", "7 kg")]
    public async Task Weights_are_read_as_people_write_them_and_echoed(string typed, string echoed)
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var household = await server.Client(server.Key).HouseholdAsync();
        var seen = await clerk.FillAsync(Leaf, Leaf, ("plot", household + "-P1"), ("weight", typed));
        seen.To.ShouldBe(Leaf);
        var after = await clerk.OpenAsync(seen.FullTo!);
        after.Text.ShouldContain($"Đã nhận {echoed}");
        after.Page.QuerySelector("#plot option[selected]")!.GetAttribute("value").ShouldBe(household + "-P1");
    }

    [Theory]
    [InlineData("1.250")]
    [InlineData("")]
    [InlineData("-3")]
    [InlineData("0")]
    [InlineData("9999999")]
    [InlineData("mười")]
    public async Task A_weight_that_could_mean_two_things_or_nothing_is_asked_again(string typed)
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var household = await server.Client(server.Key).HouseholdAsync();
        var seen = await clerk.FillAsync(Leaf, Leaf, ("plot", household + "-P1"), ("weight", typed));
        seen.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.WhyOf("weight").ShouldNotBeNull();
        seen.Page.QuerySelector("#weight")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task Leaf_under_the_waiting_time_is_refused_in_words_and_can_be_taken_as_conventional()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var plot = await server.Client(server.Key).HouseholdAsync() + "-P1";
        await clerk.FillAsync(NewSpray, NewSpray,
            ("plot", plot), ("on", "yesterday"), ("tradeName", "Thuốc thử"), ("dose", "20 ml"), ("phi", "7"));
        var refused = await clerk.FillAsync(Leaf, Leaf, ("plot", plot), ("weight", "12,5"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("cách ly 7 ngày");
        refused.Text.ShouldContain("Vẫn nhận 12,5 kg, để riêng làm chè thường");

        var taken = await clerk.PostAsync(Leaf, Visitor.Filled(refused, Leaf));
        taken.To.ShouldBe(Leaf);
        var lots = await clerk.OpenAsync("/van-phong/lo");
        lots.Text.ShouldContain("12,5 kg");
    }

    [Fact]
    public async Task A_group_leader_records_for_his_hamlet_only()
    {
        using var leader = await Visitor.SignedInAsync(server, Role.GroupLeader, "Thôn Khác");
        using var own = await Visitor.SignedInAsync(server, Role.GroupLeader, "Thôn Trung Long");
        var plot = await server.Client(server.Key).HouseholdAsync() + "-P1";
        (await own.FillAsync(Leaf, Leaf, ("plot", plot), ("weight", "3"))).Status.ShouldBe(
            HttpStatusCode.SeeOther);
        var page = await own.OpenAsync(Leaf);
        page.Page.QuerySelector("#plot")!.TextContent.ShouldContain(plot);
        (await leader.OpenAsync(Leaf)).Page.QuerySelector("#plot").ShouldBeNull();
        var values = Visitor.Filled(page, Leaf, ("plot", plot), ("weight", "3"));
        values["_token"] = (await leader.OpenAsync("/van-phong")).Page
            .QuerySelector("input[name=_token]")!.GetAttribute("value")!;
        (await leader.PostAsync(Leaf, values)).Status.ShouldNotBe(HttpStatusCode.SeeOther);
    }
}
