namespace Coop.Storefront.Jobs;

/// <summary>
/// How long a failed job waits before it is tried again: longer each time, ten attempts in two days.
/// </summary>
public static class JobGaps
{
    private static readonly TimeSpan[] Gaps =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>Attempts before a job is dead.</summary>
    public static int Attempts => Gaps.Length + 1;

    /// <summary>The gap after a failed attempt, counted from 1; null when that was the last one.</summary>
    public static TimeSpan? After(int attempt) => attempt <= Gaps.Length ? Gaps[attempt - 1] : null;
}
