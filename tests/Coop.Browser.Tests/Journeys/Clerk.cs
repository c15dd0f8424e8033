using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Coop.Browser.Tests.Journeys;

/// <summary>Someone in the co-op's office. Everything goes by forms and links, so script may be
/// off.</summary>
internal sealed partial class Clerk(IPage page)
{
    private static readonly PageCheckOptions Covered = new() { Force = true };

    /// <summary>Signs in and stands before today's work.</summary>
    public async Task SignInAsync((string Email, string Password) login)
    {
        await page.GotoAsync("/van-phong");
        await page.FillAsync("#email", login.Email);
        await page.FillAsync("#password", login.Password);
        await SendAsync("dang-nhap");
        await page.WaitForURLAsync("**/van-phong*");
    }

    /// <summary>Weighs today's leaf of a plot in.</summary>
    /// <returns>The code of the lot.</returns>
    public async Task<string> WeighAsync(string plot, string kilograms)
    {
        await page.GotoAsync("/van-phong/can-che");
        await page.SelectOptionAsync("#plot", plot);
        await page.FillAsync("#weight", kilograms);
        await page.CheckAsync("input[name=grade][value='1-tom-2-la']", Covered);
        await page.CheckAsync("input[name=line][value=vietgap]", Covered);
        await SendAsync("can-che");
        return LotCode().Match(await SaidAsync()).Value;
    }

    /// <summary>Makes móc câu of a lot of leaf.</summary>
    public async Task ProcessAsync(string leaf, string tea, string dust)
    {
        await page.GotoAsync("/van-phong/me/moi");
        await page.CheckAsync("input[name=tea][value=green]", Covered);
        await page.CheckAsync($"input[name='lot-{leaf}']", Covered);
        await page.FillAsync("#out-moc-cau", tea);
        await page.FillAsync("#out-cam", dust);
        var now = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("HH':'mm",
            CultureInfo.InvariantCulture);
        await page.FillAsync("#from", now);
        await page.FillAsync("#to", now);
        await page.SelectOptionAsync("#operator", "NH-01");
        await SendAsync("me/moi");
        (await SaidAsync()).ShouldContain("%");
    }

    /// <summary>Packs the newest tea that weighs <paramref name="tea"/>, after a look at the sum.</summary>
    /// <returns>The code of the lot of packs.</returns>
    public async Task<string> PackAsync(string tea, string sku, int units)
    {
        await page.GotoAsync("/van-phong/dong-goi");
        var choice =
            page.Locator("#lot option", new PageLocatorOptions { HasTextString = $"{tea}\u00a0kg" }).Last;
        await page.SelectOptionAsync("#lot", (await choice.GetAttributeAsync("value"))!);
        await page.SelectOptionAsync("#sku", sku);
        await page.FillAsync("#units", units.ToString(CultureInfo.InvariantCulture));
        await SendAsync("dong-goi");
        await page.Locator("form:has(input[name=step][value=pack]) button").ClickAsync();
        await page.WaitForURLAsync("**/van-phong/lo/*");
        return LotCode().Match(page.Url).Value;
    }

    /// <summary>Downloads the sheet of labels of the lot whose page is open.</summary>
    public async Task<string> LabelsAsync(string folder)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Locator("a[href*='tem?to=24']").First.ClickAsync());
        var file = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        return file;
    }

    /// <summary>Notes that the buyer of a cash order was phoned.</summary>
    public async Task PhoneAsync(string order)
    {
        await page.GotoAsync($"/van-phong/don/{order}");
        await SendAsync("/xac-nhan");
    }

    /// <summary>Sends an order.</summary>
    public async Task ShipAsync(string order, string tracking)
    {
        await page.GotoAsync($"/van-phong/don/{order}");
        var form = page.Locator("form[action$='/giao']");
        await form.Locator("[name=carrier]").FillAsync("Bưu điện");
        await form.Locator("[name=tracking]").FillAsync(tracking);
        await SendAsync("/giao");
        (await SaidAsync()).ShouldContain(order);
    }

    private Task SendAsync(string action) =>
        page.Locator($"form[action*='{action}'] button.wide").First.ClickAsync();

    /// <summary>What the page says after something was done.</summary>
    private Task<string> SaidAsync() => page.Locator("main").InnerTextAsync();

    [GeneratedRegex("TL-[0-9A-Z]{8}")]
    private static partial Regex LotCode();
}
