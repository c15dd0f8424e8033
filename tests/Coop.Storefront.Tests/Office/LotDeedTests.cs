using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Office;

/// <summary>What is done to lots from their page, by forms alone, and the same by program.</summary>
public class LotDeedTests(Server server) : IClassFixture<Server>
{
    private static string Deed(string lot, string word) => $"/van-phong/lo/{lot}/viec/{word}";

    private async Task<(string Lot, string Household)> LeafAsync(long grams = 18500)
    {
        var client = server.Client(server.Key);
        var household = await client.HouseholdAsync();
        var leaf = await client.PostAsync("/api/receipts", Season.Receipt(household, grams: grams))
            .JsonAsync();
        return ((string)leaf["lot"]!, household);
    }

    [Fact]
    public async Task A_lot_is_held_with_a_reason_and_released_again()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var (lot, household) = await LeafAsync();
        var page = $"/van-phong/lo/{lot}";
        var hold = Deed(lot, "giu-lai");
        var empty = await clerk.FillAsync(hold, hold, ("reason", "à"));
        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Text.ShouldContain("à");
        (await clerk.FillAsync(hold, hold, ("reason", "Nghi lẫn búp nương khác"))).To.ShouldBe(page);
        (await clerk.OpenAsync(page)).Text.ShouldContain("Lô đang giữ lại");

        var refused = await server.Client(server.Key).PostAsync("/api/batches", Season.Batch(lot, household))
            .JsonAsync(HttpStatusCode.Conflict);
        ((string)refused["type"]!).ShouldBe("/problems/lot.is-held");

        (await clerk.FillAsync(Deed(lot, "tha"), Deed(lot, "tha"), ("reason", "Đã xem lại, đúng nương")))
            .To.ShouldBe(page);
        var again = await clerk.OpenAsync(page);
        again.Text.ShouldNotContain("Lô đang giữ lại");
        again.Text.ShouldContain("Thả ra");
    }

    [Fact]
    public async Task Leaf_is_split_and_put_together_again_from_its_page()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var (lot, household) = await LeafAsync(20_000);
        var split = Deed(lot, "tach");
        var tooMuch = await clerk.FillAsync(
            split, split, ("part-1", "30"), ("on", "today"), ("operator", household));
        tooMuch.Status.ShouldBe(HttpStatusCode.Conflict);
        tooMuch.WhyOf("part-1")!.ShouldContain("chỉ còn 20");
        (await clerk.FillAsync(
            split, split, ("part-1", "7,5"), ("part-2", "2,5"), ("on", "today"), ("operator", household)))
            .To.ShouldBe($"/van-phong/lo/{lot}");

        var merge = Deed(lot, "gop");
        var others = (await clerk.OpenAsync(merge)).Page.QuerySelectorAll("input[type=checkbox]")
            .Select(box => box.GetAttribute("name")!).ToList();
        others.Count.ShouldBeGreaterThanOrEqualTo(2);
        var done = await clerk.FillAsync(merge, merge, (others[^1], "yes"), (others[^2], "yes"),
            ("grade", "1-tom-2-la"), ("on", "today"), ("operator", household));
        done.To.ShouldBe($"/van-phong/lo/{lot}", done.Text);
        (await clerk.OpenAsync("/van-phong/me")).Text.ShouldContain("Gộp lô");
        (await clerk.OpenAsync("/en/office/batches")).Text.ShouldContain("Put together");
    }

    [Fact]
    public async Task Packs_are_opened_by_program_and_the_public_page_tells_it()
    {
        var client = server.Client(server.Key);
        var (packs, household) = (await client.PacksAsync(), await client.HouseholdAsync());
        var body = $$"""
            {"lot":"{{packs}}","units":3,"at":"{{DateTimeOffset.UtcNow:O}}","operator":"{{household}}"}
            """;
        var open = await client.PostAsync("/api/unpackings", body).JsonAsync();
        ((long)open["grams"]!).ShouldBe(300);
        open["serials"]!.AsArray().Count.ShouldBe(3);
        var page = await server.Client().GetStringAsync($"/lo/{packs}");
        WebUtility.HtmlDecode(page).ShouldContain("Mở gói ra");
        var story = await server.Client().GetAsync($"/api/lots/{(string)open["lot"]!}")
            .JsonAsync(HttpStatusCode.OK);
        ((long)story["grams"]!).ShouldBe(300);
    }

    [Fact]
    public async Task A_delivery_is_recorded_and_part_of_it_taken_back_by_forms()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var (lot, _) = await LeafAsync(9_000);
        const string path = "/van-phong/lo-giao/moi";
        var unnamed = await clerk.FillAsync(path, path, ("part-" + lot, "4"), ("on", "today"));
        unnamed.Status.ShouldBe(HttpStatusCode.BadRequest);
        unnamed.WhyOf("name").ShouldNotBeNull();
        var sent = await clerk.FillAsync(
            path, path, ("part-" + lot, "4"), ("name", "Cơ sở Mẫu"), ("address", "Chợ Mẫu"),
            ("vehicle", "22C-012.34"), ("on", "today"));
        sent.To.ShouldNotBeNull(sent.Text);
        var delivery = sent.To!;
        (await clerk.OpenAsync(delivery)).Text.ShouldContain("Cơ sở Mẫu");
        var back = await clerk.FillAsync(
            delivery, delivery, ("part-" + lot, "1,5"), ("fate", "stock"), ("reason", "Giao thừa một bao"),
            ("on", "today"));
        back.To.ShouldBe(delivery, back.Text);
        (await clerk.OpenAsync($"/van-phong/lo/{lot}/viec/tieu-huy")).Status.ShouldBe(HttpStatusCode.OK);
        var story = await server.Client().GetStringAsync($"/api/lots/{lot}");
        story.ShouldContain("delivered");
        story.ShouldNotContain("Mẫu\"");
        foreach (var (word, extra) in new[]
            { ("hao-hut", ("for", "sample")), ("tieu-huy", ("way", "burned")) })
        {
            var deed = Deed(lot, word);
            (await clerk.FillAsync(
                deed, deed, extra, ("amount", "0,5"), ("reason", "Theo biên bản"), ("on", "today")))
                .To.ShouldBe($"/van-phong/lo/{lot}");
        }

        (await clerk.OpenAsync($"/en/office/lots/{lot}")).Text.ShouldContain("Destroyed");
    }

    [Fact]
    public async Task A_batch_shows_its_steps_and_a_lot_where_every_gram_is()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var (lot, household) = await LeafAsync();
        var run = await server.Client(server.Key).PostAsync("/api/batches", Season.Batch(lot, household))
            .JsonAsync();
        var batch = $"/van-phong/me/{(string)run["batch"]!}";
        var hot = await clerk.FillAsync(
            batch, batch, ("heat", "900"), ("to", "23:30"), ("operator", household));
        hot.Status.ShouldBe(HttpStatusCode.BadRequest);
        hot.WhyOf("heat")!.ShouldContain("500");
        var done = await clerk.FillAsync(
            batch, batch, ("step", "fixing"), ("heat", "280,5"), ("from", "22:10"), ("to", "22:30"),
            ("machine", "TQ-01"), ("operator", household));
        done.To.ShouldBe(batch, done.Text);
        var seen = (await clerk.OpenAsync(batch)).Text;
        seen.ShouldContain("Diệt men");
        seen.ShouldContain("280,5 °C");

        var page = (await clerk.OpenAsync($"/van-phong/lo/{lot}")).Text;
        page.ShouldContain("Cân đối khối lượng");
        page.ShouldContain("= chế biến 18,5 kg + còn 0");
        page.ShouldContain("100 %");
    }
}
