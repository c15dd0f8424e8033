using System.Net;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Tests.Office;

public class DrillPageTests(Server server) : IClassFixture<Server>
{
    private const string Settings = "/van-phong/cai-dat";
    private const string Part = Settings + "/dien-tap";

    [Fact]
    public async Task The_switch_is_in_the_settings_and_in_the_API_and_posted_twice_it_turns_once()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        (await director.OpenAsync("/van-phong/dien-tap")).Text.ShouldContain("Đang tắt");
        var form = Visitor.Filled(await director.OpenAsync(Settings), Part, ("drill", "yes"));
        (await director.PostAsync(Part, form)).To.ShouldBe(Settings);
        (await director.PostAsync(Part, form)).To.ShouldBe(Settings);
        (await director.OpenAsync("/en/office/drills")).Text.ShouldContain("Switched on");

        using var office = server.Client(server.Key);
        (await office.PostAsync("/api/drills/switch", """{"on":true}""").JsonAsync(HttpStatusCode.OK))
            ["on"]!.GetValue<bool>().ShouldBeTrue();
        (await office.PostAsync("/api/drills/switch", "{}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await using (var read = server.Read("trung-long"))
        {
            (await read.CoopSettingsAsync()).Drill.Turn.ShouldBe(1);
        }

        var off = Visitor.Filled(await director.OpenAsync(Settings), Part);
        off.Remove("drill");
        (await director.PostAsync(Part, off)).To.ShouldBe(Settings);
        (await director.OpenAsync("/van-phong/dien-tap")).Text.ShouldContain("Đang tắt");
    }

    [Fact]
    public async Task A_drill_that_did_not_pass_is_a_red_mark_with_words_on_the_first_page_until_it_is_seen()
    {
        var lot = LotCode.Parse("TL-87D96TCW");
        await server.WriteAsync("trung-long", async s => (Outcome<bool>)await s.KeepDrillAsync(
            new DrillEvent.Ran(
                DrillId.From(default), new DateOnly(2026, 3, 17), 7, 1, lot, [new DrillStep("draw", 3)], 1, 0,
                new RecallUnits(40, 0, 0, 38, 0, 0, 0), [], null, null,
                FieldTime.Of(DateTimeOffset.UtcNow))));

        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var today = await director.OpenAsync("/van-phong");
        today.Text.ShouldContain("Diễn tập thu hồi không đạt");
        today.Text.ShouldContain("lô TL-87D96TCW: 2 gói chưa rõ ở đâu");
        var row = today.Page.QuerySelector("a[href='/van-phong/dien-tap/2026-03-17']").ShouldNotBeNull();
        row.InnerHtml.ShouldContain("pill-bad");

        var page = await director.OpenAsync("/van-phong/dien-tap/2026-03-17");
        page.Text.ShouldContain("Trong 40 gói còn 2 gói chưa rõ ở đâu.");
        foreach (var wrong in new[] { "2026-03-18", "2026-3-17", "x" })
        {
            (await director.OpenAsync($"/van-phong/dien-tap/{wrong}")).Status
                .ShouldBe(HttpStatusCode.NotFound);
        }

        var tasks = await director.OpenAsync("/van-phong/viec");
        (await director.PostAsync("/van-phong/viec", Visitor.Filled(tasks, "/van-phong/viec"))).Status
            .ShouldBe(HttpStatusCode.SeeOther);
        (await director.OpenAsync("/van-phong")).Text.ShouldNotContain("không đạt");
    }
}
