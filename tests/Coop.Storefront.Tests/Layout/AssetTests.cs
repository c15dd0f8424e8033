using Coop.Storefront.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Coop.Storefront.Tests.Layout;

public class AssetTests
{
    [Fact]
    public async Task Styles_are_served_for_ever_under_an_address_that_changes_with_them()
    {
        await using var app = await Serving();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var answer = await client.GetAsync(Assets.Url("shop.css"));

        ((int)answer.StatusCode).ShouldBe(200);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        (await answer.Content.ReadAsStringAsync()).ShouldContain(":root{");
    }

    [Theory]
    [InlineData("/assets/none.css")]
    [InlineData("/assets/..%2fappsettings.json")]
    public async Task What_is_not_an_asset_is_not_there(string path)
    {
        await using var app = await Serving();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        ((int)(await client.GetAsync(path)).StatusCode).ShouldBe(404);
    }

    [Fact]
    public void The_scan_page_s_styles_need_no_second_request()
    {
        Assets.ScanStyle.ShouldContain(".pass{");
        Assets.ScanStyle.ShouldNotContain("@import");
        Assets.ScanStyleSource.ShouldStartWith("'sha256-");
    }

    private static async Task<WebApplication> Serving()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapAssets();
        await app.StartAsync();
        return app;
    }
}
