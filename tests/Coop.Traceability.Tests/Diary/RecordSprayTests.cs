using Coop.Traceability.Amounts;
using Coop.Traceability.Diary;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Diary;

public class RecordSprayTests
{
    private static readonly SprayedProduct Product = new("Thuốc thử 5EC", "abamectin", "20 ml/16 l", 7);

    private static readonly RecordSpray Command = new(
        Some.Spray(), "NH-01-P1", Product, "rầy xanh", Some.Day, Some.Member(), null, Some.Now);

    private static Scenario<Plot, PlotEvent> Plot(params PlotEvent[] facts) =>
        Facts.Of<Plot, PlotEvent>(Traceability.Plots.Plot.Fold, [Some.Registered(), .. facts]);

    private static PlotEvent.Picked Picked(int lot, DateOnly on, Line line = Line.VietGap) =>
        new(Some.Lot(lot), line, Weight.FromGrams(5_000), FieldTime.Of(on));

    [Fact]
    public void A_spraying_is_entered_with_what_the_label_says() =>
        Plot().When(p => RecordSpray.Decide(p, Command)).Then(new PlotEvent.Sprayed(
            Some.Spray(), Product, "rầy xanh", Some.Member(), null, FieldTime.Of(Some.Day)));

    [Theory]
    [InlineData(7, "2026-05-15")]
    [InlineData(0, "2026-05-08")]
    public void Picking_is_free_from_the_day_of_spraying_plus_the_waiting_time(int phi, string first) =>
        new Spraying(Some.Spray(), "x", Some.Day, phi).FirstPickingOn()
            .ShouldBe(DateOnly.ParseExact(first, "yyyy-MM-dd"));

    [Theory]
    [InlineData(-1)]
    [InlineData(366)]
    public void A_waiting_time_that_cannot_be_is_refused(int days) =>
        Plot().When(p => RecordSpray.Decide(p, Command with { Product = Product with { PhiDays = days } }))
            .ThenRefused(new DiaryRefusal.PhiInvalid(days, 365));

    [Fact]
    public void Tomorrow_cannot_have_been_sprayed() =>
        Plot().When(p => RecordSpray.Decide(p, Command with { SprayedOn = Some.Day.AddDays(1) }))
            .ThenRefused(new DiaryRefusal.Ahead(Some.Day.AddDays(1), Some.Now));

    [Fact]
    public void The_label_must_be_told()
    {
        Plot().When(p => RecordSpray.Decide(p, Command with { Product = Product with { TradeName = " " } }))
            .ThenRefused(new DiaryRefusal.TextInvalid("tradeName", 120));
        Plot().When(p => RecordSpray.Decide(p, Command with { Product = Product with { Dose = "" } }))
            .ThenRefused(new DiaryRefusal.TextInvalid("dose", 120));
        Plot().When(p => RecordSpray.Decide(p, Command with { Pest = new string('x', 121) }))
            .ThenRefused(new DiaryRefusal.TextInvalid("pest", 120));
        new Verdict<PlotEvent>(RecordSpray.Decide(null, Command))
            .ThenRefused(new PlotRefusal.NotFound("NH-01-P1"));
    }

    [Fact]
    public void A_late_entry_overtakes_the_pickings_inside_its_waiting_time_only()
    {
        var plot = Plot(
            Picked(1, Some.Day.AddDays(-1)), Picked(2, Some.Day), Picked(3, Some.Day.AddDays(6)),
            Picked(4, Some.Day.AddDays(7)), Picked(5, Some.Day, Line.Conventional));
        Overtaken(plot, 7).ShouldBe([Some.Lot(2), Some.Lot(3)]);
    }

    [Fact]
    public void A_late_entry_with_unknown_waiting_time_overtakes_every_picking_after_it() =>
        Overtaken(Plot(Picked(1, Some.Day.AddDays(-1)), Picked(2, Some.Day.AddDays(200))), null)
            .ShouldBe([Some.Lot(2)]);

    private static IReadOnlyList<Traceability.Identifiers.LotId> Overtaken(
        Scenario<Plot, PlotEvent> plot, int? phi) => SprayReach.Of(
            plot.State!, Traceability.Plots.Plot.Fold(plot.State, Some.Sprayed(Some.Day, phi)), Some.Spray())
        .Taken;
}
