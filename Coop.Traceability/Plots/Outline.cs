namespace Coop.Traceability.Plots;

/// <summary>What a map outline must fulfil: in Vietnam, closed, not crossing itself.</summary>
public static class Outline
{
    /// <summary>A triangle with its first point repeated.</summary>
    public const int FewestPoints = 4;

    /// <summary>More than any plot needs.</summary>
    public const int MostPoints = 500;

    private const double South = 8, North = 23.5, West = 102, East = 110;

    /// <summary>The first fault of a place; null when it lies in Vietnam.</summary>
    public static PlotRefusal? Fault(GeoPoint at) =>
        InVietnam(at.Lat, at.Lon) ? null
        : InVietnam(at.Lon, at.Lat) ? new PlotRefusal.PlaceSwapped(at.Lat, at.Lon)
        : new PlotRefusal.OutsideVietnam(at.Lat, at.Lon);

    /// <summary>The first fault of an outline; null when it has none.</summary>
    public static PlotRefusal? Fault(IReadOnlyList<GeoPoint> outline)
    {
        if (outline.Count is < FewestPoints or > MostPoints || outline[0] != outline[^1])
        {
            return new PlotRefusal.OutlineOpen(outline.Count, FewestPoints, MostPoints);
        }

        return outline.Select(Fault).FirstOrDefault(fault => fault is not null) ?? Crossing(outline);
    }

    /// <summary>The middle of the corners.</summary>
    public static GeoPoint Middle(IReadOnlyList<GeoPoint> outline)
    {
        var corners = outline.Skip(1).ToList();
        return new GeoPoint(corners.Average(p => p.Lat), corners.Average(p => p.Lon));
    }

    private static bool InVietnam(double lat, double lon) =>
        lat is >= South and <= North && lon is >= West and <= East;

    private static PlotRefusal.OutlineCrossed? Crossing(IReadOnlyList<GeoPoint> outline)
    {
        var sides = outline.Count - 1;
        for (var i = 0; i < sides; i++)
        {
            for (var j = i + 1; j < sides; j++)
            {
                var neighbours = j == i + 1 || (i == 0 && j == sides - 1);
                var faulty = neighbours
                    ? FoldsBack(outline, i, j, sides)
                    : Cross(outline[i], outline[i + 1], outline[j], outline[j + 1]);
                if (faulty)
                {
                    return new PlotRefusal.OutlineCrossed(i + 1, j + 1);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Two neighbouring sides always share a corner; they are at fault when one lies on the other.
    /// </summary>
    private static bool FoldsBack(IReadOnlyList<GeoPoint> outline, int i, int j, int sides)
    {
        var (before, corner, after) = j == i + 1
            ? (outline[i], outline[j], outline[j + 1])
            : (outline[sides - 1], outline[0], outline[1]);
        var ahead = ((corner.Lat - before.Lat) * (after.Lat - corner.Lat))
            + ((corner.Lon - before.Lon) * (after.Lon - corner.Lon));
        return before == corner || corner == after || (Turn(before, corner, after) == 0 && ahead < 0);
    }

    private static bool Cross(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d)
    {
        var (abc, abd, cda, cdb) = (Turn(a, b, c), Turn(a, b, d), Turn(c, d, a), Turn(c, d, b));
        return (abc != abd && cda != cdb)
            || (abc == 0 && Between(a, b, c)) || (abd == 0 && Between(a, b, d))
            || (cda == 0 && Between(c, d, a)) || (cdb == 0 && Between(c, d, b));
    }

    private static int Turn(GeoPoint a, GeoPoint b, GeoPoint c) =>
        Math.Sign(((b.Lon - a.Lon) * (c.Lat - a.Lat)) - ((b.Lat - a.Lat) * (c.Lon - a.Lon)));

    private static bool Between(GeoPoint a, GeoPoint b, GeoPoint p) =>
        p.Lat >= Math.Min(a.Lat, b.Lat) && p.Lat <= Math.Max(a.Lat, b.Lat)
        && p.Lon >= Math.Min(a.Lon, b.Lon) && p.Lon <= Math.Max(a.Lon, b.Lon);
}
