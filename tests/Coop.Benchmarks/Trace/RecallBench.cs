namespace Coop.Benchmarks.Trace;

/// <summary>The four lists of a recall of 10,000 packs, with orders and contacts.</summary>
internal static class RecallBench
{
    public static Task RunAsync(TraceHost host) => Task.CompletedTask;
}
