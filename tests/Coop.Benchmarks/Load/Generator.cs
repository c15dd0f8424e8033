using System.Diagnostics;

namespace Coop.Benchmarks.Load;

/// <summary>Asks from several clients at once for a few seconds and counts.</summary>
internal static class Generator
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);

    /// <summary>How long each measurement takes.</summary>
    public static TimeSpan Span { get; } = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("BENCH_SECONDS"), out var s) ? s : 4);

    /// <summary>Measures requests to a server.</summary>
    /// <param name="requests">The nth request, ready-made.</param>
    /// <param name="allocated">What the server has allocated so far; null when that cannot be told.</param>
    public static async Task<Measured> RunAsync(
        int port, int clients, int goodStatus, Func<long, ReadOnlyMemory<byte>> requests,
            Func<long>? allocated)
    {
        var connections = Enumerable.Range(0, clients).Select(_ => new RawConnection()).ToList();
        await Task.WhenAll(connections.Select(c => c.OpenAsync(port)));
        var asked = 0L;
        var bytes = 0L;
        var measured = await RunAsync(
            clients,
            async client =>
            {
                var request = requests(Interlocked.Increment(ref asked));
                var (status, length) = await connections[client].AskAsync(request);
                Interlocked.Add(ref bytes, length);
                return status == goodStatus;
            },
            allocated);
        connections.ForEach(c => c.Dispose());
        return measured with { Bytes = (double)bytes / Math.Max(1, asked) };
    }

    /// <summary>Measures anything that can be done again and again.</summary>
    /// <param name="work">Does it once for a client; false when it went wrong.</param>
    public static async Task<Measured> RunAsync(int clients, Func<int, Task<bool>> work,
        Func<long>? allocated = null)
    {
        await Task.WhenAll(Enumerable.Range(0, clients).Select(c => LoopAsync(c, Warm, work)));
        var before = allocated?.Invoke() ?? 0;
        var clock = Stopwatch.StartNew();
        var tallies = await Task.WhenAll(Enumerable.Range(0, clients).Select(c => LoopAsync(c, Span, work)));
        var seconds = clock.Elapsed.TotalSeconds;
        var times = tallies.SelectMany(t => t.Times).Order().ToList();
        var good = Math.Max(1, times.Count);
        return new Measured(
            clients, times.Count / seconds, tallies.Sum(t => t.Failed), 0,
            allocated is null ? null : (allocated() - before) / (double)good,
            times.ElementAtOrDefault(times.Count / 2), times.ElementAtOrDefault(times.Count * 99 / 100));
    }

    private static Task<(List<float> Times, long Failed)> LoopAsync(
        int client, TimeSpan span, Func<int, Task<bool>> work) => Task.Run(async () =>
    {
        var times = new List<float>(65_536);
        var failed = 0L;
        var end = Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            var good = await work(client);
            var then = now;
            now = Stopwatch.GetTimestamp();
            if (good)
            {
                times.Add((float)((now - then) * 1000.0 / Stopwatch.Frequency));
            }
            else
            {
                failed++;
            }
        }

        return (times, failed);
    });
}
