using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Plots;

/// <summary>Enters what changed about a plot: its name, place, area, planting year, risks.</summary>
/// <param name="PlotCode">Named in refusals.</param>
/// <param name="Sheet">Where the new version of name and place will be kept.</param>
/// <param name="PlantedIn">Year of planting; null when not known.</param>
/// <param name="RiskWords">Neighbours and risks as typed; empty: none.</param>
/// <param name="Risk">Where the words will be kept.</param>
/// <param name="AreaCode">Growing-area code; null: none.</param>
public sealed record ChangePlot(
    string PlotCode, string Name, long AreaM2, string Cultivar, GeoPoint? Point,
    IReadOnlyList<GeoPoint>? Polygon, SideRef Sheet, int? PlantedIn, string RiskWords, SideRef? Risk,
    string? AreaCode, FieldTime At)
{
    /// <summary>No tea garden is older.</summary>
    public const int EarliestYear = 1800;

    /// <summary>Most characters about neighbours and risks.</summary>
    public const int LongestRisk = 1000;

    /// <summary>Most characters of a growing-area code.</summary>
    public const int LongestAreaCode = 40;

    public static Decision<PlotEvent> Decide(Plot? plot, ChangePlot command)
    {
        if (plot is null)
        {
            return new PlotRefusal.NotFound(command.PlotCode);
        }

        return Fault(command) is { } fault
            ? fault
            : new PlotEvent.Changed(
                command.AreaM2, command.Cultivar.Trim(), command.Sheet, command.PlantedIn, command.Risk,
                PlainText.Tidy(command.AreaCode), command.At);
    }

    private static PlotRefusal? Fault(ChangePlot command) => command switch
    {
        _ when RegisterPlot.Fault(
            command.Name, command.AreaM2, command.Cultivar, command.Point, command.Polygon) is { } fault =>
            fault,
        { PlantedIn: { } year } when year < EarliestYear || year > command.At.On.Year =>
            new PlotRefusal.YearInvalid(year, EarliestYear, command.At.On.Year),
        { RiskWords.Length: > LongestRisk } => new PlotRefusal.RiskInvalid(LongestRisk),
        _ when !PlainText.Fits(command.AreaCode, LongestAreaCode) =>
            new PlotRefusal.AreaCodeInvalid(LongestAreaCode),
        _ => null,
    };
}
