using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Coop.Benchmarks.Load;

/// <summary>A server in a process of its own that tells what it allocates.</summary>
internal sealed class MeasuredProcess : IDisposable
{
    private readonly Process process;
    private readonly string counters;

    private MeasuredProcess(Process process, int port, string counters) =>
        (this.process, Port, this.counters) = (process, port, counters);

    /// <summary>Where it serves.</summary>
    public int Port { get; }

    /// <summary>Starts a .NET program and waits until <paramref name="ready"/> answers.</summary>
    /// <param name="arguments">The program and its arguments; <c>{port}</c> stands for the port.</param>
    public static async Task<MeasuredProcess> StartAsync(
        string folder, string ready, IReadOnlyDictionary<string, string> environment,
            params string[] arguments)
    {
        var port = FreePort();
        var counters = Path.Combine(Path.GetTempPath(), $"coop-bench-{Environment.ProcessId}-{port}");
        var start =
            new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument.Replace(
                "{port}", port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        start.Environment["BENCH_COUNTERS"] = counters;
        start.Environment["DOTNET_gcServer"] = "0";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var server = new MeasuredProcess(process, port, counters);
        await server.ReadyAsync(ready);
        return server;
    }

    /// <summary>Bytes it has allocated so far, a fifth of a second old at most.</summary>
    public long Allocated() => long.Parse(File.ReadAllText(counters), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        File.Delete(counters);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync(string path)
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 1800 && !process.HasExited; tries++)
        {
            try
            {
                using var answer = await http.GetAsync($"http://127.0.0.1:{Port}{path}");
                if (answer.IsSuccessStatusCode && File.Exists(counters))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The measured server did not become ready.");
    }
}
