using System.Diagnostics;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests.Labels;

/// <summary>Reads a printed sheet of labels as a phone would: from its picture.</summary>
internal static class LabelReader
{
    /// <summary>The text of the first QR code of a PDF.</summary>
    public static async Task<string> FirstCodeAsync(string pdf)
    {
        var picture = Path.ChangeExtension(pdf, null);
        await RunAsync("pdftoppm", "-r", "200", "-png", "-f", "1", "-l", "1", "-singlefile", pdf, picture);
        var script = Path.Combine(Checkout.Root, "tests", "Coop.Browser.Tests", "Labels", "read-qr.mjs");
        return (await RunAsync("node", script, Checkout.Root, picture + ".png")).Trim();
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program}: {await complained}");
        return await said;
    }
}
