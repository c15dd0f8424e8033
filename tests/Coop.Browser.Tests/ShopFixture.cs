using Coop.Browser.Tests;
using Coop.Browser.Tests.Server;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ShopFixture))]

namespace Coop.Browser.Tests;

/// <summary>One shop with the demo season and one browser for all tests of a run.</summary>
public sealed class ShopFixture : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("coop-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningShop? shop;

    internal RunningShop Shop => shop!;

    internal Demo Demo => new(data);

    public async ValueTask InitializeAsync()
    {
        shop = await RunningShop.StartAsync(data);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>A visitor with a browser of their own: no cookies of others.</summary>
    internal async Task<IPage> VisitorAsync(int width = 360, bool script = true, string language = "vi")
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Shop.BaseUrl,
            JavaScriptEnabled = script,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 740 : 800 },
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (shop is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(Checkout.Results(), "browser-shop.log"), shop.Words);
            await shop.DisposeAsync();
        }

        Directory.Delete(data, recursive: true);
    }
}
