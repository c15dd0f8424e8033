using System.Text.Json;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Plots;

/// <summary>
/// Name and place of a plot: a side document, because together with a household they are personal data.
/// Never changed; a new version is a new document.
/// </summary>
/// <param name="Id">Key, <c>sheet-…</c>.</param>
/// <param name="Plot">The plot's key.</param>
/// <param name="Version">1, 2, …</param>
/// <param name="Point">Given, or the middle of the polygon's corners; null when nothing is known.</param>
/// <param name="Polygon">Closed outline; null when only a point is known.</param>
/// <param name="Salt">Random characters that keep the hash from being guessed.</param>
public sealed record PlotSheet(
    string Id, string Plot, int Version, string Name, GeoPoint? Point, IReadOnlyList<GeoPoint>? Polygon,
    string Salt)
{
    /// <summary>What the event keeps.</summary>
    public SideRef Ref() =>
        new(Id, SideRef.HashOf(Salt, JsonSerializer.Serialize(new { Name, Point, Polygon })));

    /// <summary>
    /// The place for public pages: two decimals of a degree, about a kilometre; null when unknown.
    /// </summary>
    public GeoPoint? Rounded() =>
        Point is { } at ? new GeoPoint(Math.Round(at.Lat, 2), Math.Round(at.Lon, 2)) : null;
}
