using System.Globalization;
using System.Text.Json.Nodes;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Exports;

/// <summary>A plot as it goes to the EU's information system.</summary>
/// <param name="Producer">The name agreed to, else the household's code.</param>
/// <param name="Place">Hamlet.</param>
public sealed record EudrPlot(
    string Code, string Producer, string Place, long AreaM2, GeoPoint? Point,
    IReadOnlyList<GeoPoint>? Polygon);

/// <summary>
/// GeoJSON of plots as Regulation (EU) 2023/1115 art. 2(28) and 9(1)(d) ask for: WGS 84, longitude first, six
/// decimals, closed outlines that do not cross themselves, an outline above four hectares.
/// </summary>
public static class EudrPlots
{
    /// <summary>Up to four hectares a point is enough.</summary>
    public const long MostForPointM2 = 40_000;

    /// <summary>Fewest decimals of a coordinate.</summary>
    public const int Decimals = 6;

    /// <summary>The first rule that a plot breaks; null when all may go.</summary>
    public static ExportRefusal? Fault(IReadOnlyList<EudrPlot> plots) =>
        plots.Select(Fault).FirstOrDefault(fault => fault is not null);

    /// <summary>The collection; call <see cref="Fault(IReadOnlyList{EudrPlot})"/> first.</summary>
    public static JsonObject Of(IReadOnlyList<EudrPlot> plots) => new()
    {
        ["type"] = "FeatureCollection",
        ["features"] = new JsonArray([.. plots.Select(Feature)]),
    };

    private static ExportRefusal? Fault(EudrPlot plot)
    {
        if (plot.Point is null && plot.Polygon is null)
        {
            return new ExportRefusal.PlotWithoutPlace(plot.Code);
        }

        if (plot.Polygon is null && plot.AreaM2 > MostForPointM2)
        {
            return new ExportRefusal.OutlineWanted(plot.Code, plot.AreaM2, MostForPointM2);
        }

        var points = plot.Polygon ?? [plot.Point!.Value];
        var fault = plot.Polygon is { } outline ? Outline.Fault(outline) : Outline.Fault(points[0]);
        return fault is not null ? new ExportRefusal.PlaceInvalid(plot.Code, fault.Code)
            : points.SelectMany(p => new[] { p.Lat, p.Lon }).All(c => DecimalsOf(c) < Decimals)
                ? new ExportRefusal.TooCoarse(plot.Code, Decimals)
                : null;
    }

    private static JsonNode Feature(EudrPlot plot) => new JsonObject
    {
        ["type"] = "Feature",
        ["properties"] = new JsonObject
        {
            ["ProducerName"] = plot.Producer,
            ["ProducerCountry"] = "VN",
            ["ProductionPlace"] = plot.Place,
            ["Area"] = decimal.Round(plot.AreaM2 / 10_000m, 4),
        },
        ["geometry"] = plot.Polygon is { } outline
            ? new JsonObject
            {
                ["type"] = "Polygon",
                ["coordinates"] = new JsonArray(new JsonArray([.. outline.Select(Position)])),
            }
            : new JsonObject { ["type"] = "Point", ["coordinates"] = Position(plot.Point!.Value) },
    };

    /// <summary>Longitude first, always with six decimals or more.</summary>
    private static JsonNode Position(GeoPoint at) => new JsonArray(Written(at.Lon), Written(at.Lat));

    private static JsonNode Written(double degrees)
    {
        var text = ((decimal)degrees).ToString("0.000000####", CultureInfo.InvariantCulture);
        return JsonNode.Parse(text)!;
    }

    private static int DecimalsOf(double degrees)
    {
        var text = ((decimal)degrees).ToString(CultureInfo.InvariantCulture);
        var mark = text.IndexOf('.', StringComparison.Ordinal);
        return mark < 0 ? 0 : text.Length - mark - 1;
    }
}
