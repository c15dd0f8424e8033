using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Plots;

/// <summary>Puts a plot of a member on the map.</summary>
/// <param name="Id">Fresh key of its stream.</param>
/// <param name="Member">The household that tends it.</param>
/// <param name="Sheet">Where name and place will be kept.</param>
public sealed record RegisterPlot(
    PlotId Id, MemberId Member, string Code, string Name, long AreaM2, string Cultivar,
    GeoPoint? Point, IReadOnlyList<GeoPoint>? Polygon, SideRef Sheet, FieldTime At)
{
    /// <summary>100 hectares: far above any plot of a household, far below a slip of three digits.</summary>
    public const long LargestM2 = 1_000_000;

    /// <summary>Most characters of a plot's name.</summary>
    public const int LongestName = 80;

    /// <summary>Most characters of a cultivar.</summary>
    public const int LongestCultivar = 40;

    /// <param name="taken">Whether another plot of the co-op has the code.</param>
    public static Decision<PlotEvent> Decide(bool taken, RegisterPlot command)
    {
        if (!RecordCode.TryParse(command.Code, out var code))
        {
            return new PlotRefusal.CodeInvalid(command.Code ?? "");
        }

        if (Fault(
            command.Name, command.AreaM2, command.Cultivar, command.Point, command.Polygon) is { } fault)
        {
            return fault;
        }

        return taken
            ? new PlotRefusal.CodeTaken(code.Value)
            : new PlotEvent.Registered(
                command.Id, code, command.Member, command.AreaM2, command.Cultivar.Trim(), command.Sheet,
                command.At);
    }

    /// <summary>The first fault of what is known of a plot; null when there is none.</summary>
    internal static PlotRefusal? Fault(
        string? name, long areaM2, string? cultivar, GeoPoint? place, IReadOnlyList<GeoPoint>? outline)
    {
        if (Misfits(name, LongestName))
        {
            return new PlotRefusal.NameInvalid(LongestName);
        }

        if (Misfits(cultivar, LongestCultivar))
        {
            return new PlotRefusal.CultivarInvalid(LongestCultivar);
        }

        return areaM2 is <= 0 or > LargestM2
            ? new PlotRefusal.AreaInvalid(areaM2, LargestM2)
            : (outline is null ? null : Outline.Fault(outline))
                ?? (place is { } point ? Outline.Fault(point) : null);
    }

    private static bool Misfits(string? text, int longest) =>
        string.IsNullOrWhiteSpace(text) || text.Trim().Length > longest;
}
