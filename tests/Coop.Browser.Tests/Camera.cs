using Coop.Browser.Tests.Server;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Coop.Browser.Tests;

/// <summary>Takes a picture of a page and looks for what shuts people out.</summary>
internal static class Camera
{
    private static readonly string[] Grave = ["serious", "critical"];

    /// <summary>Keeps a picture of the page that is open under a name.</summary>
    /// <returns>What is wrong with the page, a line each.</returns>
    public static async Task<IReadOnlyList<string>> TakeAsync(IPage page, string name, int width)
    {
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Checkout.Results("screenshots"), $"{name}-{width}.png"),
            FullPage = true,
            Animations = ScreenshotAnimations.Disabled,
        });
        var faults = new List<string>();
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (wide > width)
        {
            faults.Add($"{name} at {width}: scrolls sideways, {wide} px wide");
        }

        var axe = await page.RunAxe();
        faults.AddRange(axe.Violations.Where(v => Grave.Contains(v.Impact)).Select(v =>
            $"{name} at {width}: {v.Id}, {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(Words))}"));
        return faults;
    }

    /// <summary>Keeps the first screen of the page as WebP.</summary>
    /// <returns>Bytes of the file.</returns>
    public static async Task<int> KeepSmallAsync(IPage page, string name)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        var answer = await devtools.SendAsync("Page.captureScreenshot", new Dictionary<string, object>
        {
            ["format"] = "webp",
            ["quality"] = 82,
        });
        var bytes = answer!.Value.GetProperty("data").GetBytesFromBase64();
        await File.WriteAllBytesAsync(Path.Combine(Checkout.Results("screenshots"), name + ".webp"), bytes);
        return bytes.Length;
    }

    private static string Words(AxeResultNode node) => $"{node.Html} ({node.Any.FirstOrDefault()?.Message})";
}
