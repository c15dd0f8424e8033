using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Office.Book;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Book;

namespace Coop.Storefront.Tests.Office;

/// <summary>The logs of the book as people fill them in, in both languages.</summary>
public class BookPageTests(Server server) : IClassFixture<Server>
{
    private const string NewCare = "/van-phong/so/care/moi";

    public static TheoryData<string> Kinds => [.. BookKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_empty_form_marks_its_fields_and_keeps_what_was_typed(string kind)
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        await server.Client(server.Key).HouseholdAsync();
        var sheet = Sheets.Find(kind)!;
        foreach (var root in new[] { "/van-phong/so/{0}", "/en/office/book/{0}" })
        {
            var list = string.Format(System.Globalization.CultureInfo.InvariantCulture, root, kind);
            (await clerk.OpenAsync(list)).Status.ShouldBe(HttpStatusCode.OK);
            var print = await clerk.OpenAsync($"{list}/{(root[1] == 'e' ? "print" : "in")}");
            print.Text.ShouldContain(root[1] == 'e' ? sheet.Heading.En : sheet.Heading.Vi);
            var action = $"{list}/{(root[1] == 'e' ? "new" : "moi")}";
            var kept = sheet.Fields.Last(f => f.Kind is SheetKind.Word or SheetKind.Text);
            var seen = await clerk.FillAsync(action, action, (kept.Name, "chữ đã viết"), ("on", "other"));
            seen.Status.ShouldBe(HttpStatusCode.BadRequest);
            seen.WhyOf("on").ShouldNotBeNull();
            seen.Page.QuerySelectorAll(".why").Length.ShouldBeGreaterThan(1);
            var field = seen.Page.QuerySelector($"#{kept.Name}")!;
            (field.GetAttribute("value") ?? field.TextContent).ShouldBe("chữ đã viết");
        }
    }

    [Fact]
    public async Task A_group_leader_enters_corrects_and_sees_the_history()
    {
        var household = await server.Client(server.Key).HouseholdAsync();
        using var leader = await Visitor.SignedInAsync(server, Role.GroupLeader, "Thôn Trung Long");
        var entered = await leader.FillAsync(
            NewCare, NewCare, ("plots", household + "-P1"), ("work", "weed"));
        entered.To.ShouldBe("/van-phong/so/care");
        var list = await leader.OpenAsync(entered.FullTo!);
        var own = list.Page.QuerySelectorAll("a.row").Single(
            row => row.TextContent.Contains(household, StringComparison.Ordinal)).GetAttribute("href")!;
        var record = await leader.OpenAsync(own);
        record.Text.ShouldContain("làm cỏ");

        var correct = $"{own}/sua";
        var empty = await leader.FillAsync(correct, correct, ("work", "prune"));
        empty.WhyOf("why").ShouldNotBeNull();
        var done = await leader.PostAsync(correct, Visitor.Filled(empty, correct, ("why", "Ghi nhầm việc")));
        done.To.ShouldBe(own);
        var after = await leader.OpenAsync(own);
        after.Text.ShouldContain("đốn, tỉa");
        after.Text.ShouldContain("vì: Ghi nhầm việc");
        after.Text.ShouldContain("chị Mẫu");
        (await leader.OpenAsync("/van-phong/so/care/in")).Text.ShouldContain("đã sửa");

        var again = await leader.PostAsync(
            correct, Visitor.Filled(empty, correct, ("why", "Lần nữa"), ("_key", "khac")));
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Text.ShouldContain("vừa có người sửa");

        var gone = await leader.PostAsync($"{own}/bo", Visitor.Filled(
            await leader.OpenAsync(own), $"{own}/bo", ("why", "Không làm hôm đó")));
        gone.To.ShouldBe(own);
        (await leader.OpenAsync(own)).Text.ShouldContain("Mục này đã bỏ");
    }

    [Fact]
    public async Task Office_kinds_are_closed_to_group_leaders_and_plots_of_other_hamlets_hidden()
    {
        var household = await server.Client(server.Key).HouseholdAsync();
        using var own = await Visitor.SignedInAsync(server, Role.GroupLeader, "Thôn Trung Long");
        using var other = await Visitor.SignedInAsync(server, Role.GroupLeader, "Thôn Khác");
        await own.FillAsync(NewCare, NewCare, ("plots", household + "-P1"), ("work", "weed"));
        (await own.OpenAsync("/van-phong/so/complaint")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await own.OpenAsync("/van-phong/so/care")).Text.ShouldContain(household);
        (await other.OpenAsync("/van-phong/so/care")).Text.ShouldNotContain(household);
    }

    [Fact]
    public async Task A_finding_waits_on_the_first_page_until_it_is_closed()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        const string form = "/van-phong/so/inspection/moi";
        var refused = await clerk.FillAsync(form, form, ("item", "Kho thuốc"), ("passed", "no"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.WhyOf("finding")!.ShouldContain("Thấy lỗi gì?");
        var values = Visitor.Filled(refused, form, ("finding", "Khóa hỏng"), ("action", "Thay khóa"),
            ("dueOn", "2199-01-01"), ("_key", "lan-hai"));
        var entered = await clerk.PostAsync(form, values);
        var list = await clerk.OpenAsync(entered.FullTo!);
        var own = list.Page.QuerySelectorAll("a.row").Single(
            row => row.TextContent.Contains("Kho thuốc", StringComparison.Ordinal)).GetAttribute("href")!;
        (await clerk.OpenAsync("/van-phong")).Page.QuerySelector($"a[href=\"{own}\"]").ShouldNotBeNull();
        var closed = await clerk.FillAsync(own, $"{own}/xong", ("text", "Đã thay khóa"));
        closed.To.ShouldBe(own);
        (await clerk.OpenAsync(own)).Text.ShouldContain("Đã thay khóa");
        (await clerk.OpenAsync("/van-phong")).Page.QuerySelector($"a[href=\"{own}\"]").ShouldBeNull();
    }
}
