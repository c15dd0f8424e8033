using System.Diagnostics;
using System.Globalization;
using Coop.Storefront.Embedded;

namespace Coop.Embedded.Tests;

/// <summary>
/// Another process with a private server, there to be killed; leads a session and group of its own.
/// </summary>
internal sealed class Host : IDisposable
{
    private readonly Process process;

    private Host(Process process) => this.process = process;

    public int Id => process.Id;

    public int ServerId { get; private set; }

    public string ConnectionString { get; private set; } = "";

    public static Host Launch(string dataFolder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Coop.Embedded.Host.dll");
        string[] words = ["dotnet", program, dataFolder];
        var start = Command.Find("setsid") is { } setsid
            ? new ProcessStartInfo(setsid, words)
            : new ProcessStartInfo(words[0], words[1..]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        return new Host(Process.Start(start)!);
    }

    public static async Task<Host> StartAsync(string dataFolder)
    {
        var host = Launch(dataFolder);
        var line = await host.process.StandardOutput.ReadLineAsync();
        host.ServerId = int.Parse(line.ShouldNotBeNull(), CultureInfo.InvariantCulture);
        host.ConnectionString = (await host.process.StandardOutput.ReadLineAsync()).ShouldNotBeNull();
        return host;
    }

    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public async Task KillGroupAsync()
    {
        await Command.RunAsync("/bin/sh", "-c", FormattableString.Invariant($"kill -9 -{Id}"));
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
    }
}
