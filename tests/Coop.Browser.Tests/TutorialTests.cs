using System.Diagnostics;
using System.Text.RegularExpressions;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests;

/// <summary>What the tutorial says is what happens.</summary>
public sealed partial class TutorialTests(ShopFixture fixture)
{
    [Fact]
    public async Task Every_command_of_the_tutorial_does_what_it_says()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", "tutorial.md"));
        var script = string.Join('\n', Block().Matches(text).Select(m => m.Groups[1].Value))
            .Replace("http://127.0.0.1:8080", fixture.Shop.BaseUrl, StringComparison.Ordinal)
            .Replace("./data/demo.json", Path.Combine(fixture.Shop.Data, "demo.json"),
                StringComparison.Ordinal)
            .Replace("./coop verify", $"dotnet {Checkout.Storefront} verify", StringComparison.Ordinal);
        script.Length.ShouldBeGreaterThan(1000);

        using var shell = Process.Start(new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complained = shell.StandardError.ReadToEndAsync();
        var said = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();

        shell.ExitCode.ShouldBe(0, said + await complained);
        said.ShouldContain("\"firstPickingOn\":\"2026-03-09\"");
        said.ShouldContain("shipped\n");
        said.ShouldContain("\"supplyLeft\":425");
        said.ShouldContain("recorded,corrected,recorded\nplot,leaf,batch,tea,packs\ntrue\ntrue\n");
        said.ShouldContain("the dossier is whole\n");
        said.ShouldContain("The bundle holds: lot ");
        said.ShouldContain("the books are whole\n");
        said.TrimEnd().ShouldEndWith("40\n0\nclosed");
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
