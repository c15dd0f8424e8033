using Coop.Traceability.Exports;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Tests.Exports;

public class EudrPlotsTests
{
    private static readonly EudrPlot Point =
        new("NH-01-P1", "NH-01", "Thôn Trung Long", 3_600, new GeoPoint(21.712345, 105.423456), null);

    private static GeoPoint[] Ring(params (double Lat, double Lon)[] corners) =>
        [.. corners.Select(c => new GeoPoint(c.Lat, c.Lon))];

    [Fact]
    public void Longitude_comes_first_with_six_decimals_even_where_they_are_noughts()
    {
        var plot = Point with { Point = new GeoPoint(21.7, 105.423456) };
        EudrPlots.Fault([plot]).ShouldBeNull();
        var json = EudrPlots.Of([plot]).ToJsonString();
        json.ShouldContain("[105.423456,21.700000]");
        json.ShouldContain("\"ProducerCountry\":\"VN\"");
        json.ShouldContain("\"Area\":0.36");
    }

    [Fact]
    public void Above_four_hectares_a_point_is_refused_and_up_to_four_it_is_not()
    {
        EudrPlots.Fault([Point with { AreaM2 = 40_000 }]).ShouldBeNull();
        EudrPlots.Fault([Point, Point with { AreaM2 = 40_001 }])
            .ShouldBe(new ExportRefusal.OutlineWanted("NH-01-P1", 40_001, 40_000));
    }

    [Fact]
    public void Every_other_rule_is_named_too()
    {
        EudrPlots.Fault([Point with { Point = null }])
            .ShouldBe(new ExportRefusal.PlotWithoutPlace("NH-01-P1"));
        EudrPlots.Fault([Point with { Point = new GeoPoint(21.71, 105.42) }])
            .ShouldBe(new ExportRefusal.TooCoarse("NH-01-P1", 6));
        EudrPlots.Fault([Point with { Point = new GeoPoint(105.423456, 21.712345) }])
            .ShouldBe(new ExportRefusal.PlaceInvalid("NH-01-P1", "plot.place-swapped"));
        var bow = Ring((21.700001, 105.4), (21.71, 105.41), (21.71, 105.4), (21.7, 105.41), (21.700001,
            105.4));
        EudrPlots.Fault([Point with { Polygon = bow }])
            .ShouldBe(new ExportRefusal.PlaceInvalid("NH-01-P1", "plot.outline-crossed"));
        var open = Ring((21.700001, 105.4), (21.71, 105.41), (21.71, 105.4), (21.7, 105.3));
        EudrPlots.Fault([Point with { Polygon = open }])
            .ShouldBe(new ExportRefusal.PlaceInvalid("NH-01-P1", "plot.outline-open"));
    }
}
