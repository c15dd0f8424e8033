namespace Coop.Benchmarks.Load;

/// <summary>What came of one measurement.</summary>
/// <param name="Clients">How many asked at once.</param>
/// <param name="PerSecond">Good answers a second.</param>
/// <param name="Failed">Answers that were not good.</param>
/// <param name="Bytes">Mean bytes of a body.</param>
/// <param name="Allocated">Bytes the server allocated for a request; null when not known.</param>
/// <param name="MedianMs">Median time of an answer in milliseconds.</param>
/// <param name="WorstMs">99 of 100 answers were faster than this.</param>
internal sealed record Measured(
    int Clients, double PerSecond, long Failed, double Bytes, double? Allocated, double MedianMs,
        double WorstMs);
