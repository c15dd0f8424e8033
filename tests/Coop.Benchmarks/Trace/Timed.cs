using System.Diagnostics;
using System.Globalization;

namespace Coop.Benchmarks.Trace;

/// <summary>The same work over different subjects, one after the other.</summary>
/// <param name="P50">Half were faster, milliseconds.</param>
/// <param name="P95">19 of 20 were faster, milliseconds.</param>
/// <param name="Allocated">Bytes this process allocated for each.</param>
internal sealed record Timed(int Count, double P50, double P95, double Worst, double Allocated)
{
    /// <summary>A few rounds to warm up, then each subject once.</summary>
    public static async Task<Timed> OfAsync<T>(IReadOnlyList<T> subjects, Func<T, Task> work)
    {
        foreach (var subject in subjects.Take(Math.Min(30, subjects.Count)))
        {
            await work(subject);
        }

        var times = new List<double>(subjects.Count);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var subject in subjects)
        {
            var began = Stopwatch.GetTimestamp();
            await work(subject);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)subjects.Count;
        times.Sort();
        return new Timed(
            times.Count, times[times.Count / 2], times[Math.Min(times.Count - 1, times.Count * 95 / 100)],
            times[^1], bytes);
    }

    public void Print(string name, string target = "") => Report.Line(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-34} p50 {P50,8:0.00} ms  p95 {P95,8:0.00} ms  worst {Worst,8:0.00} ms  "
        + $"{Allocated / 1024,8:0} KiB allocated  {target}"));
}
