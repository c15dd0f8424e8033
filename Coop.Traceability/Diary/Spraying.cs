using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Diary;

/// <summary>
/// A spraying as far as picking is concerned. A spray time does not change the count: whole local days.
/// </summary>
/// <param name="On">The local day D.</param>
/// <param name="PhiDays">n, or null when unknown.</param>
public sealed record Spraying(SprayId Spray, string TradeName, DateOnly On, int? PhiDays)
{
    /// <summary>What else is known of it.</summary>
    public SprayDetails? Details { get; init; }

    /// <summary>What it was for.</summary>
    public string? Pest { get; init; }

    /// <summary>Whether what was entered first has been corrected.</summary>
    public bool Corrected { get; init; }

    /// <summary>Whether it was taken back: it had not happened.</summary>
    public bool Retracted { get; init; }

    /// <summary>
    /// The first day on which picking is allowed: D + n. Null when the waiting time is unknown.
    /// </summary>
    public DateOnly? FirstPickingOn() => PhiDays is { } days ? On.AddDays(days) : null;

    /// <summary>
    /// Whether leaf picked on <paramref name="day"/> falls under the waiting time, known or not.
    /// </summary>
    public bool Covers(DateOnly day) =>
        !Retracted && day >= On && (FirstPickingOn() is not { } first || day < first);
}
