using System.Globalization;
using Coop.Benchmarks.Load;

namespace Coop.Benchmarks;

/// <summary>The table people read.</summary>
internal static class Report
{
    public static void Title(string text) => Console.WriteLine($"\n{text}\n{new string('-', text.Length)}");

    public static void Line(string text) => Console.WriteLine(text);

    /// <summary>One line of a measurement.</summary>
    public static void Row(string name, Measured m) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} {m.Clients,2} clients {m.PerSecond,10:N0}/s"
        + $"  median {m.MedianMs,7:0.00} ms  p99 {m.WorstMs,7:0.00} ms"
        + $"{(m.Bytes > 0 ? $"  {m.Bytes,8:N0} bytes" : "")}"
        + $"{(m.Allocated is { } a ? $"  {a,9:N0} bytes allocated" : "")}"
        + $"{(m.Failed > 0 ? $"  {m.Failed} FAILED" : "")}"));

    /// <summary>How two measurements compare.</summary>
    public static void Ratio(string name, Measured what, Measured limit) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} {what.Clients,2} clients {100 * what.PerSecond / limit.PerSecond,9:0.0} %"));
}
