using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Office;

/// <summary>From leaf to packs to a shipped order, by forms alone.</summary>
public class WorkAndSellTests(Server server) : IClassFixture<Server>
{
    private const string Leaf = "/van-phong/can-che";
    private const string NewBatch = "/van-phong/me/moi";
    private const string Pack = "/van-phong/dong-goi";
    private const string Product = "/van-phong/san-pham/moc-cau";

    [Fact]
    public async Task The_main_job_is_done_by_forms()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var household = await server.Client(server.Key).HouseholdAsync();
        await clerk.FillAsync(Leaf, Leaf, ("plot", household + "-P1"), ("weight", "20"), ("on", "yesterday"));
        var leaf = (await clerk.OpenAsync(NewBatch)).Page.QuerySelectorAll("input[type=checkbox]")
            .Select(box => box.GetAttribute("name")!).Last();

        var batch = await clerk.FillAsync(NewBatch, NewBatch, (leaf, "yes"), ("out-moc-cau", "4,6"),
            ("out-cam", "0,2"), ("operator", household), ("from", "00:00"), ("to", "00:00"));
        batch.To.ShouldBe("/van-phong/me", batch.Text);

        var tea = (await clerk.OpenAsync(Pack)).Page.QuerySelectorAll("#lot option")
            .Last(option => option.TextContent.Contains("4,6", StringComparison.Ordinal)).GetAttribute(
                "value")!;
        var tooMany = await clerk.FillAsync(Pack, Pack, ("lot", tea), ("sku", "TL-MC-100"), ("units", "47"));
        tooMany.WhyOf("units")!.ShouldContain("nhiều nhất 46 gói");

        var check = await clerk.FillAsync(Pack, Pack, ("lot", tea), ("sku", "TL-MC-100"), ("units", "40"));
        check.Text.ShouldContain("600 g");
        var packed = await clerk.PostAsync(Pack, Visitor.Filled(check, Pack));
        packed.To!.ShouldStartWith("/van-phong/lo/");
        (await clerk.PostAsync(Pack, Visitor.Filled(check, Pack))).FullTo.ShouldBe(packed.FullTo);

        using var labels = await clerk.Client.GetAsync(packed.To + "/tem?to=65");
        labels.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await labels.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(10_000);
        (await clerk.OpenAsync(packed.To!)).Text.ShouldContain(household);
    }

    [Fact]
    public async Task An_order_is_paid_shipped_and_received_from_its_page()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        await server.Client(server.Key).PacksAsync();
        var placed = await server.Client().PostAsync("/api/orders", Season.Order()).JsonAsync();
        var order = $"/van-phong/don/{(string)placed["code"]!}";
        (await clerk.OpenAsync("/van-phong/don")).Text.ShouldContain((string)placed["code"]!);
        (await clerk.OpenAsync(order)).Text.ShouldContain("Trần Văn Mẫu");

        var wrong = await clerk.FillAsync(order, order + "/tien-ve", ("amount", "một"), ("reference", ""));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.WhyOf("amount").ShouldNotBeNull();

        (await clerk.FillAsync(order, order + "/tien-ve", ("reference", $"FT{Season.Next()}"))).To.ShouldBe(
            order);
        var bad = await clerk.FillAsync(order, order + "/giao", ("carrier", "Bưu điện"), ("serials", "ABC"));
        bad.WhyOf("serials").ShouldNotBeNull();
        (await clerk.FillAsync(order, order + "/giao", ("carrier", "Bưu điện"), ("tracking", "VN1")))
            .To.ShouldBe(order);
        (await clerk.FillAsync(order, order + "/da-nhan")).To.ShouldBe(order);
        (await clerk.OpenAsync(order)).Text.ShouldContain("Bưu điện VN1");
    }

    [Fact]
    public async Task Cancelling_asks_for_a_reason_and_gives_the_goods_back()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        await server.Client(server.Key).PacksAsync();
        var placed = await server.Client().PostAsync("/api/orders", Season.Order(payment: "cod")).JsonAsync();
        var order = $"/van-phong/don/{(string)placed["code"]!}";
        (await clerk.FillAsync(order, order + "/huy", ("reason", ""))).Status.ShouldBe(
            HttpStatusCode.BadRequest);
        (await clerk.FillAsync(order, order + "/huy", ("reason", "Khách đổi ý"))).To.ShouldBe(order);
        (await clerk.OpenAsync(order)).Text.ShouldContain("đã hủy");
    }

    [Fact]
    public async Task A_lost_update_shows_both_versions_and_lets_one_choose()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        using var other = await Visitor.SignedInAsync(server, Role.Director);
        var mine = Visitor.Filled(await clerk.OpenAsync(Product), Product,
            ("storyVi", "Bản của tôi"), ("nameEn", "Hook tea"), ("brewVi", "Tráng ấm.\r\nRót nước."));
        var theirs = await other.FillAsync(
            Product, Product, ("storyVi", "Bản của người khác"),
            ("nameEn", "Hook tea"), ("brewVi", "Tráng ấm.\nRót nước."));
        theirs.Status.ShouldBe(HttpStatusCode.SeeOther, theirs.Text);

        var lost = await clerk.PostAsync(Product, mine);
        lost.Status.ShouldBe(HttpStatusCode.Conflict);
        lost.Text.ShouldContain("Bản của tôi");
        lost.Text.ShouldContain("Bản của người khác");
        lost.Text.ShouldNotContain("Tráng ấm");

        (await clerk.PostAsync(Product, Visitor.Filled(lost, Product))).To.ShouldBe(Product);
        (await clerk.OpenAsync(Product)).Page.QuerySelector("#storyVi")!.TextContent.ShouldBe("Bản của tôi");
    }

    [Theory]
    [InlineData("/van-phong/lo/TL-KHONGCO")]
    [InlineData("/van-phong/don/XXXXXXXXX")]
    [InlineData("/van-phong/ho/KHONG-CO")]
    [InlineData("/van-phong/san-pham/khong-co")]
    [InlineData("/van-phong/me/KHONG/ly-do")]
    public async Task What_is_not_in_the_books_is_a_page_that_says_so(string path)
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var seen = await clerk.OpenAsync(path);
        seen.Status.ShouldBe(HttpStatusCode.NotFound);
        seen.Text.ShouldContain("Không có mã này");
    }

    [Fact]
    public async Task A_new_key_is_shown_once_and_works()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        const string path = "/van-phong/khoa-api";
        (await director.FillAsync(path, path, ("label", "x"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var made = await director.FillAsync(path, path, ("label", "Máy tính tiền"), ("orders.read", "yes"));
        var key = made.Page.QuerySelector("code")!.TextContent;
        key.ShouldStartWith("coop_");
        (await director.OpenAsync(path)).Text.ShouldNotContain(key);
        using var program = server.Client(key);
        (await program.GetAsync("/api/orders/XXXXXXXXX")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
