using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Coop.Browser.Tests.Server;

/// <summary>The real server as a process of its own, with its own database in its own folder.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> words = new();

    private RunningShop(Process process, string data, string baseUrl)
    {
        this.process = process;
        Data = data;
        BaseUrl = baseUrl;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(baseUrl),
        };
    }

    /// <summary>The data folder.</summary>
    public string Data { get; }

    /// <summary>Where it serves.</summary>
    public string BaseUrl { get; }

    /// <summary>A plain client: no cookies, no redirects followed.</summary>
    public HttpClient Http { get; }

    /// <summary>How long it took until it was ready.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>Its process id.</summary>
    public int ProcessId => process.Id;

    /// <summary>All it has said.</summary>
    public string Words => string.Join('\n', words);

    /// <summary>Starts it on a free port and waits until it is ready.</summary>
    /// <param name="data">The data folder; kept when it stops.</param>
    public static async Task<RunningShop> StartAsync(
        string data, bool seed = true, IReadOnlyDictionary<string, string>? environment = null)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Checkout.Root, "Coop.Storefront"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] arguments =
            [Checkout.Storefront, "--urls", url, "--data", data, "--seed", seed ? "true" : "false"];
        Array.ForEach(arguments, start.ArgumentList.Add);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Coop__Doubles"] = "true";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var shop = new RunningShop(Process.Start(start)!, data, url);
        shop.Listen();
        await shop.ReadyAsync();
        shop.ReadyAfter = clock.Elapsed;
        return shop;
    }

    /// <summary>Ends it as a power cut would: server, database and all, without a word.</summary>
    public async Task KillAsync()
    {
        ProcessTree.Kill(process.Id, Data);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!process.HasExited)
        {
            ProcessTree.Interrupt(process.Id);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                await KillAsync();
            }
        }

        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => words.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => words.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!process.HasExited && !patience.IsCancellationRequested)
        {
            try
            {
                using var answer = await Http.GetAsync("/readyz", patience.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The shop did not become ready:\n{Words}");
    }
}
