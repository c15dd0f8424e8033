using Microsoft.Playwright;

namespace Coop.Browser.Tests.Journeys;

/// <summary>Someone with a phone who scans a pack and buys. Everything goes by forms and links, so script may
/// be off.</summary>
internal sealed class Buyer(IPage page)
{
    public const string Name = "Nguyễn Thị Thử";
    public const string Phone = "0961 234 567";

    /// <summary>Opens what the QR of a pack carries.</summary>
    public async Task ScanAsync(string url)
    {
        var answer = await page.GotoAsync(url);
        answer!.Status.ShouldBe(200, url);
    }

    /// <summary>Buys one more of the pack that was scanned, and goes to the order form.</summary>
    public async Task BuyAgainAsync()
    {
        await page.Locator("aside.buy button").ClickAsync();
        await page.Locator("a[href='/dat-hang']").First.ClickAsync();
        await page.WaitForURLAsync("**/dat-hang");
    }

    /// <summary>Fills the order form and sends it.</summary>
    /// <param name="payment">vietqr or cod.</param>
    /// <returns>The order's code.</returns>
    public async Task<string> OrderAsync(string payment)
    {
        await page.FillAsync("#name", Name);
        await page.FillAsync("#phone", Phone);
        await page.FillAsync("#street", "Thôn Trung Long");
        await page.FillAsync("#place", "Tan Trao");
        await page.ClickAsync("button[value='find-place']");
        await page.CheckAsync("#ward-02545", new PageCheckOptions { Force = true });
        await page.CheckAsync($"#pay-{payment}", new PageCheckOptions { Force = true });
        await page.ClickAsync("aside button[value='order']");
        await page.WaitForURLAsync(payment == "vietqr" ? "**/thanh-toan/*" : "**/don-hang/*");
        var path = new Uri(page.Url).AbsolutePath;
        return path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>What the page tells the buyer to write into the transfer.</summary>
    public Task<string> TransferTextAsync() => page.Locator("dl.bank div:last-child dd").InnerTextAsync();

    /// <summary>Looks the order up by code and phone.</summary>
    public async Task LookUpAsync(string code)
    {
        await page.GotoAsync("/don-hang");
        await page.FillAsync("#code", code);
        await page.FillAsync("main #phone", Phone);
        await page.ClickAsync("main form button.btn");
        await page.WaitForURLAsync($"**/don-hang/{code}*");
    }
}
