using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Diary;

/// <summary>
/// Enters a spraying. First picking day = spray day + waiting time; an unknown one is never over.
/// </summary>
/// <param name="PlotCode">Named in refusals.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record RecordSpray(
    SprayId Spray, string PlotCode, SprayedProduct Product, string? Pest, DateOnly SprayedOn,
    MemberId Operator,
    MemberId? OnBehalfOf, DateTimeOffset Now)
{
    /// <summary>Most characters of a word of the label.</summary>
    public const int LongestText = 120;

    /// <summary>A year; tea labels show seven days or fewer.</summary>
    public const int MostPhiDays = 365;

    public static Decision<PlotEvent> Decide(Plot? plot, RecordSpray command) => command switch
    {
        _ when plot is null => new PlotRefusal.NotFound(command.PlotCode),
        _ when Wanting(command) is { } field => new DiaryRefusal.TextInvalid(field, LongestText),
        { Product.PhiDays: < 0 or > MostPhiDays } =>
            new DiaryRefusal.PhiInvalid(command.Product.PhiDays.Value, MostPhiDays),
        _ when FieldTime.Of(command.SprayedOn).IsAheadOf(command.Now) =>
            new DiaryRefusal.Ahead(command.SprayedOn, command.Now),
        _ => new PlotEvent.Sprayed(
            command.Spray, command.Product, command.Pest, command.Operator, command.OnBehalfOf,
            FieldTime.Of(command.SprayedOn)),
    };

    /// <summary>
    /// Pickings for the VietGAP line that this spraying, had it been known, would have forbidden.
    /// </summary>
    public static IEnumerable<Picking> Overtaken(Plot plot, PlotEvent.Sprayed e)
    {
        var spraying = new Spraying(e.Spray, e.Product.TradeName, e.At.On, e.Product.PhiDays);
        return plot.Pickings.Where(p => p.Line == Lots.Line.VietGap && spraying.Covers(p.On));
    }

    private static string? Wanting(RecordSpray command) => command switch
    {
        _ when string.IsNullOrWhiteSpace(command.Product.TradeName) || TooLong(command.Product.TradeName) =>
            "tradeName",
        _ when string.IsNullOrWhiteSpace(command.Product.Dose) || TooLong(command.Product.Dose) => "dose",
        _ when TooLong(command.Product.ActiveIngredient) => "activeIngredient",
        _ when TooLong(command.Pest) => "pest",
        _ => null,
    };

    private static bool TooLong(string? text) => text is { Length: > LongestText };
}
