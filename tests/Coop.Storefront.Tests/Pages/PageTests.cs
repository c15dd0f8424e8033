using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Pages;

/// <summary>What holds of every public page, in both languages.</summary>
public class PageTests
{
    public static TheoryData<string, Language> Everything => Rendered.Everything();

    [Theory, MemberData(nameof(Everything))]
    public async Task Names_its_language_its_title_and_one_heading(string name, Language language)
    {
        var page = await Rendered.Page(name, language);
        page.DocumentElement.GetAttribute("lang").ShouldBe(language.Tag());
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Points_to_itself_and_to_its_sister(string name, Language language)
    {
        var page = await Rendered.Page(name, language);
        var links = page.QuerySelectorAll("link[rel=alternate]")
            .ToDictionary(l => l.GetAttribute("hreflang")!, l => l.GetAttribute("href")!);
        links.Keys.ShouldBe(["vi", "en", "x-default"], ignoreOrder: true);
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(links[language.Tag()]);
        new Uri(links["en"]).AbsolutePath.ShouldStartWith("/en");
        page.QuerySelector("meta[property='og:image']").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Has_a_skip_link_landmarks_and_no_name_twice(string name, Language language)
    {
        var page = await Rendered.Page(name, language);
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelectorAll("main").Length.ShouldBe(1);
        page.QuerySelector("header").ShouldNotBeNull();
        page.QuerySelector("footer").ShouldNotBeNull();
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Skip(1).Any())
            .Select(g => g.Key).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Every_field_has_a_label_and_every_button_a_name(string name, Language language)
    {
        var page = await Rendered.Page(name, language);
        page.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(f => !f.HasAttribute("aria-label") && page.QuerySelector($"label[for='{f.Id}']") is null)
            .Select(f => f.OuterHtml).ShouldBeEmpty();
        page.QuerySelectorAll("button, a[href]")
            .Where(b => !b.HasAttribute("aria-label") && b.TextContent.Trim().Length == 0)
            .Select(b => b.OuterHtml).ShouldBeEmpty();
        page.QuerySelectorAll("[aria-describedby]")
            .SelectMany(f => f.GetAttribute("aria-describedby")!.Split(' '))
            .Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Shows_at_most_one_filled_button_and_needs_no_script(string name, Language language)
    {
        var page = await Rendered.Page(name, language);
        page.QuerySelectorAll(".btn").Length.ShouldBeLessThanOrEqualTo(1);
        page.QuerySelectorAll("script:not([type='application/ld+json'])").ShouldBeEmpty();
        page.QuerySelectorAll("[style], [onclick]").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Everything))]
    public async Task Is_light_enough_for_an_old_phone(string name, Language language)
    {
        var html = await Rendered.Html(name, language);
        var most = html.Contains("<style>", StringComparison.Ordinal) ? 30_000 : 24_000;
        Packed(html).ShouldBeLessThan(most);
    }

    [Fact]
    public async Task What_people_typed_is_kept_and_escaped()
    {
        var page = await Rendered.Page("checkout-errors", Language.Vi);
        page.QuerySelector("input[name=name]")!.GetAttribute("value").ShouldBe("Nguyễn Thị <Mẫu>");
        page.QuerySelector("input[name=phone]")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("input[name='idempotency-key']")!.GetAttribute("value").ShouldBe("key-2");
        page.QuerySelector("input[name=payment][value=cod]")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Theory]
    [InlineData("pack-Held")]
    [InlineData("pack-Recalled")]
    [InlineData("lot-recalled")]
    [InlineData("unknown-code")]
    public async Task Nothing_is_sold_beside_a_warning(string name)
    {
        var page = await Rendered.Page(name, Language.Vi);
        page.QuerySelector("[role=alert]").ShouldNotBeNull();
        page.QuerySelectorAll("form").ShouldBeEmpty();
        page.QuerySelector("a[href^='tel:']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Vietnamese_letters_stay_letters() =>
        (await Rendered.Html("pack-Genuine", Language.Vi)).ShouldContain("Đúng gói chè của hợp tác xã");

    [Fact]
    public async Task Styles_and_pictures_are_written_beside_the_pages_to_be_looked_at()
    {
        await Rendered.Html("home", Language.Vi);
        var folder = Directory.CreateDirectory(
            Path.Combine(AppContext.BaseDirectory, "pages", "assets")).FullName;
        foreach (var name in Assets.Names)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), Assets.Find(name)!.Bytes);
        }

        Assets.Url("shop.css").ShouldMatch(@"^/assets/shop\.css\?v=[0-9a-f]{8}$");
    }

    private static long Packed(string html)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(html));
        }

        return packed.Length;
    }
}
