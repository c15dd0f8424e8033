namespace Coop.Traceability.Lots;

/// <summary>
/// What share of fresh leaf is plausible for a tea type in a span of time. Dated data, not code.
/// </summary>
/// <param name="MinPercent">Least plausible, included.</param>
/// <param name="MaxPercent">Most plausible, included.</param>
/// <param name="ValidFrom">First day it holds.</param>
/// <param name="ValidTo">Last day it holds; null: until further notice.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record YieldBand(
    TeaType Tea, decimal MinPercent, decimal MaxPercent, DateOnly ValidFrom, DateOnly? ValidTo, string Source)
{
    /// <summary>
    /// More tea than this out of fresh leaf is refused: it is heavier than leaf without its water.
    /// </summary>
    public const int CeilingPercent = 30;

    private const string Workshops =
        "18 batches of a comparable co-op, 2026, and two workshops' planning figures";

    /// <summary>The bands that hold unless a co-op sets its own.</summary>
    public static readonly IReadOnlyList<YieldBand> Defaults =
    [
        new(TeaType.Green, 20, 26, DateOnly.MinValue, null, Workshops),
        new(TeaType.Black, 20, 25, DateOnly.MinValue, null, Workshops),
        new(TeaType.White, 15, 22, DateOnly.MinValue, null, Workshops),
    ];

    /// <summary>The band of a tea type on a day: a co-op's own before the default.</summary>
    public static YieldBand On(DateOnly day, TeaType tea, IEnumerable<YieldBand> own) =>
        own.Concat(Defaults).First(b =>
            b.Tea == tea && b.ValidFrom <= day && (b.ValidTo is not { } last || day <= last));

    /// <summary>Whether the yield lies in the band, its edges included; exact, without rounding.</summary>
    public bool Holds(long teaGrams, long freshGrams) =>
        teaGrams * 100m >= MinPercent * freshGrams && teaGrams * 100m <= MaxPercent * freshGrams;

    /// <summary>The yield as shown: per cent with one decimal; 0 without fresh leaf.</summary>
    public static decimal Percent(long teaGrams, long freshGrams) => freshGrams == 0
        ? 0
        : Math.Round(teaGrams * 100m / freshGrams, 1, MidpointRounding.AwayFromZero);
}
