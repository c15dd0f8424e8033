using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>The steps that make tea of leaf.</summary>
public static class BatchSteps
{
    /// <summary>In the order in which they are usually done.</summary>
    public static readonly IReadOnlyList<string> All =
        ["spreading", "fixing", "rolling", "drying", "sorting"];
}

/// <summary>A step of a run as it was done.</summary>
/// <param name="Tenths">Temperature in tenths of a degree Celsius, or null.</param>
public sealed record BatchStep(
    string Step, DateTimeOffset Started, DateTimeOffset Ended, int? Tenths, string? Machine,
    MemberId Operator);
