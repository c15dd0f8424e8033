using Microsoft.Playwright;

namespace Coop.Browser.Tests.Server;

/// <summary>The browser of the tests: Debian's, or the one <c>CHROMIUM_PATH</c> names, or Playwright's
/// own.</summary>
internal static class Chromium
{
    private static readonly string[] Known =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Starts it.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given
                ? given
                : Known.FirstOrDefault(File.Exists),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
}
