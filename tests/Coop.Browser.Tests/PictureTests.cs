using Coop.Browser.Tests.Journeys;
using Microsoft.Playwright;

namespace Coop.Browser.Tests;

/// <summary>
/// Every page in both languages on a small phone and on a desk: it opens, does not scroll sideways, shuts
/// nobody out,
/// and its picture is kept with the results.
/// </summary>
public sealed class PictureTests(ShopFixture fixture)
{
    private static readonly string[] Missing = ["scan-unknown", "not-found"];

    [Theory]
    [InlineData(360, "vi")]
    [InlineData(360, "en")]
    [InlineData(1280, "vi")]
    [InlineData(1280, "en")]
    public async Task Public_pages_are_fit_to_be_seen(int width, string language)
    {
        var page = await fixture.VisitorAsync(width, language: language);
        await LookAsync(page, Places.Public(fixture.Demo), width, language);
    }

    [Theory]
    [InlineData(360, "vi")]
    [InlineData(360, "en")]
    [InlineData(1280, "vi")]
    [InlineData(1280, "en")]
    public async Task Pages_of_the_office_are_fit_to_be_seen(int width, string language)
    {
        var page = await fixture.VisitorAsync(width, language: language);
        await new Clerk(page).SignInAsync(fixture.Demo.Login("director"));
        await LookAsync(page, Places.Office(fixture.Demo), width, language);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_way_through_the_checkout_is_fit_to_be_seen(int width)
    {
        var page = await fixture.VisitorAsync(width);
        var faults = new List<string>();
        await page.GotoAsync("/san-pham/che-moc-cau");
        await page.ClickAsync("button[value=add]");
        faults.AddRange(await Camera.TakeAsync(page, "cart-vi", width));
        await page.Locator("a[href='/dat-hang']").First.ClickAsync();
        faults.AddRange(await Camera.TakeAsync(page, "checkout-vi", width));
        await page.ClickAsync("aside button[value='order']");
        faults.AddRange(await Camera.TakeAsync(page, "checkout-faults-vi", width));
        var code = await new Buyer(page).OrderAsync("vietqr");
        faults.AddRange(await Camera.TakeAsync(page, "payment-vi", width));
        await new Buyer(page).LookUpAsync(code);
        faults.AddRange(await Camera.TakeAsync(page, "order-vi", width));
        faults.ShouldBeEmpty();
    }

    /// <summary>What README shows: docs/pictures holds copies of these.</summary>
    [Fact]
    public async Task The_first_screens_of_shop_and_scan_page_are_kept_small()
    {
        var shop = await fixture.VisitorAsync(1280);
        await shop.GotoAsync("/");
        (await Camera.KeepSmallAsync(shop, "readme-shop")).ShouldBeLessThan(200_000);
        var scan = await fixture.VisitorAsync(390);
        await scan.GotoAsync(fixture.Demo.Packs[0].GetProperty("url").GetString()!);
        (await Camera.KeepSmallAsync(scan, "readme-scan")).ShouldBeLessThan(200_000);
    }

    private static async Task LookAsync(
        IPage page, IEnumerable<(string Name, string Vi, string En)> places, int width, string language)
    {
        var faults = new List<string>();
        foreach (var (name, vi, en) in places)
        {
            var answer = await page.GotoAsync(language == "en" ? en : vi);
            var expected = Missing.Contains(name) ? 404 : 200;
            if (answer!.Status != expected)
            {
                faults.Add($"{name} in {language}: status {answer.Status} instead of {expected}");
            }

            faults.AddRange(await Camera.TakeAsync(page, $"{name}-{language}", width));
        }

        faults.ShouldBeEmpty();
    }
}
