using Coop.Traceability.Plots;

namespace Coop.Storefront.Demo;

/// <summary>A plot of the demo co-op.</summary>
/// <param name="Owner">Code of its household.</param>
internal sealed record GardenPlot(
    string Owner, string Code, string Name, long AreaM2, string Cultivar,
    GeoPoint? Point, IReadOnlyList<GeoPoint>? Polygon);

/// <summary>The plots of the demo co-op, laid on the hills around 21.71 N 105.42 E.</summary>
internal static class Garden
{
    /// <summary>The cultivar of the old trees, from which no other tea is made.</summary>
    public const string OldTrees = "Trung du cổ thụ";

    private const double MetresPerDegree = 111_320;

    private static readonly string[] Names =
    [
        "Đồi Cây Đa", "Đồi Bãi Đá", "Nương Khe Cạn", "Đồi Sau Nhà", "Vườn Bờ Suối", "Đồi Cọ", "Nương Dốc Lim",
        "Đồi Ba Tầng", "Vườn Giếng Cũ", "Đồi Gốc Trám", "Nương Mé Rừng", "Đồi Nhà Cũ", "Vườn Đầu Thôn",
    ];

    private static readonly string[] Cultivars =
        ["LDP1", "PH8", "LDP1", "Trung du", "Kim Tuyên", "LDP1", "PH8", "Phúc Vân Tiên"];

    /// <summary>All of them: one a household, a second for half of them, a grove of old trees for
    /// two.</summary>
    public static IReadOnlyList<GardenPlot> Plant(Random dice) =>
    [
        .. Households.All.SelectMany((household, i) => Enumerable.Range(1, i % 2 == 0 ? 2 : 1)
            .Select(p => Lay(household, p, Cultivars[(i + (p * 3)) % Cultivars.Length], i, dice))),
        Lay(Households.All[3], 9, OldTrees, 3, dice),
        Lay(Households.All[11], 9, OldTrees, 11, dice),
    ];

    private static GardenPlot Lay(Household owner, int number, string cultivar, int seat, Random dice)
    {
        var area = dice.Next(18, 92) * 100L;
        var hill = owner.Hamlet switch
        {
            "Thôn Trung Long" => new GeoPoint(21.7105, 105.4192),
            "Thôn Khấu Lấu" => new GeoPoint(21.7178, 105.4301),
            _ => new GeoPoint(21.7021, 105.4258),
        };
        var point = new GeoPoint(
            Math.Round(hill.Lat + ((dice.NextDouble() - 0.5) * 0.011), 5),
            Math.Round(hill.Lon + ((dice.NextDouble() - 0.5) * 0.012), 5));
        var name = number == 9 ? "Rừng chè cổ" : Names[(seat + (number * 5)) % Names.Length];
        return new GardenPlot(
            owner.Code, $"{owner.Code}-P{(number == 9 ? 3 : number)}", name, area, cultivar,
            seat % 3 == 0 ? null : point, seat % 3 == 0 ? Outline(point, area, dice) : null);
    }

    /// <summary>A closed outline of about the given area around a point.</summary>
    private static List<GeoPoint> Outline(GeoPoint centre, long areaM2, Random dice)
    {
        const int corners = 7;
        var radius = Math.Sqrt(areaM2 / Math.PI) * 1.06;
        var ring = Enumerable.Range(0, corners).Select(i =>
        {
            var reach = radius * (0.85 + (dice.NextDouble() * 0.3)) / MetresPerDegree;
            var angle = 2 * Math.PI * i / corners;
            return new GeoPoint(
                Math.Round(centre.Lat + (reach * Math.Sin(angle)), 6),
                Math.Round(centre.Lon + (reach * Math.Cos(angle) / Math.Cos(centre.Lat * Math.PI / 180)), 6));
        }).ToList();
        return [.. ring, ring[0]];
    }
}
