using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Plots;

public class RegisterPlotTests
{
    private static readonly GeoPoint[] Square =
        [new(21.71, 105.42), new(21.71, 105.43), new(21.72, 105.43), new(21.72, 105.42), new(21.71, 105.42)];

    private static readonly RegisterPlot Command = new(
        Some.Plot(), Some.Member(), "NH-04-P1", "Đồi Cây Đa", 3600, "LDP1", new GeoPoint(21.71, 105.42), null,
        Some.Side,
        FieldTime.Of(Some.Now));

    private static Verdict<PlotEvent> Of(RegisterPlot command, bool taken = false) =>
        new(RegisterPlot.Decide(taken, command));

    [Fact]
    public void A_plot_goes_on_the_map_and_its_event_holds_neither_name_nor_place() => Of(Command).Then(
        new PlotEvent.Registered(
            Some.Plot(), RecordCode.Parse("NH-04-P1"), Some.Member(), 3600, "LDP1", Some.Side,
            FieldTime.Of(Some.Now)));

    [Fact]
    public void An_outline_will_do_and_nothing_at_all_too()
    {
        Of(Command with { Point = null, Polygon = Square }).ThenOne<PlotEvent.Registered>();
        Of(Command with { Point = null }).ThenOne<PlotEvent.Registered>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void An_area_that_cannot_be_is_refused(long area) =>
        Of(Command with { AreaM2 = area }).ThenRefused(new PlotRefusal.AreaInvalid(area, 1_000_000));

    [Fact]
    public void The_largest_and_the_smallest_area_are_taken()
    {
        Of(Command with { AreaM2 = 1 }).ThenOne<PlotEvent.Registered>();
        Of(Command with { AreaM2 = 1_000_000 }).ThenOne<PlotEvent.Registered>();
    }

    [Fact]
    public void Latitude_and_longitude_in_each_others_place_are_noticed() =>
        Of(Command with { Point = new GeoPoint(105.42, 21.71) })
            .ThenRefused(new PlotRefusal.PlaceSwapped(105.42, 21.71));

    [Fact]
    public void A_place_outside_Vietnam_is_refused() =>
        Of(Command with { Point = new GeoPoint(48.85, 2.35) })
            .ThenRefused(new PlotRefusal.OutsideVietnam(48.85, 2.35));

    [Fact]
    public void No_number_is_no_place() =>
        Of(Command with { Point = new GeoPoint(double.NaN, 105) })
            .ThenRefused(new PlotRefusal.OutsideVietnam(double.NaN, 105));

    [Fact]
    public void An_outline_must_be_closed()
    {
        Of(Command with { Polygon = Square[..4] }).ThenRefused(new PlotRefusal.OutlineOpen(4, 4, 500));
        Of(Command with { Polygon = [Square[0], Square[1], Square[0]] })
            .ThenRefused(new PlotRefusal.OutlineOpen(3, 4, 500));
    }

    [Fact]
    public void An_outline_must_not_cross_itself()
    {
        GeoPoint[] bow = [Square[0], Square[2], Square[1], Square[3], Square[0]];
        Of(Command with { Polygon = bow }).ThenRefused(new PlotRefusal.OutlineCrossed(1, 3));
        GeoPoint[] back = [Square[0], Square[1], Square[0], Square[1], Square[0]];
        Of(Command with { Polygon = back }).ThenRefused(new PlotRefusal.OutlineCrossed(1, 2));
    }

    [Fact]
    public void A_triangle_is_an_outline() =>
        Of(Command with { Polygon = [Square[0], Square[1], Square[2], Square[0]] })
            .ThenOne<PlotEvent.Registered>();

    [Fact]
    public void Words_and_codes_are_looked_at()
    {
        Of(Command with { Name = " " }).ThenRefused(new PlotRefusal.NameInvalid(80));
        Of(Command with { Cultivar = "" }).ThenRefused(new PlotRefusal.CultivarInvalid(40));
        Of(Command with { Code = "đồi 1" }).ThenRefused(new PlotRefusal.CodeInvalid("đồi 1"));
        Of(Command, taken: true).ThenRefused(new PlotRefusal.CodeTaken("NH-04-P1"));
    }

    [Fact]
    public void Public_pages_place_a_plot_to_two_decimals() =>
        new PlotSheet("sheet-1", "plot-1", 1, "Đồi", new GeoPoint(21.71234, 105.42678), null, "s").Rounded()
            .ShouldBe(new GeoPoint(21.71, 105.43));
}
