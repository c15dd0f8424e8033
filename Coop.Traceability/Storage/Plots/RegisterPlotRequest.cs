using Coop.Traceability.Identifiers;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Storage.Plots;

/// <summary>Puts a plot of land of a member on the map.</summary>
/// <param name="MemberCode">The household that tends it.</param>
/// <param name="Code">Its code, unique in the co-op, for example <c>NH-04-P1</c>.</param>
/// <param name="Name">What people call it; kept in a side document.</param>
/// <param name="AreaM2">Square metres, more than 0.</param>
/// <param name="Cultivar">The tea that grows there, for example <c>LDP1</c>.</param>
/// <param name="Point">A point on it; null when a polygon is given or nothing is known.</param>
/// <param name="Polygon">Its outline, closed (first point repeated at the end); null when only a point is
/// known.</param>
public sealed record RegisterPlotRequest(
    string MemberCode, string Code, string Name, long AreaM2, string Cultivar,
    GeoPoint? Point, IReadOnlyList<GeoPoint>? Polygon);

/// <summary>The plot is on the map.</summary>
public sealed record PlotRegistered(PlotId Id, string Code);
