using System.Text.Json;
using Coop.Traceability.Diary;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Plots;

public class PlotChangesTests
{
    private static readonly ChangePlot Command = new(
        "NH-01-P1", "Đồi Cây Đa", 4000, "LDP1", null, null, Some.Side, 2011, "", null, "VN-TQ-01",
        FieldTime.Of(Some.Now));

    private static Scenario<Plot, PlotEvent> Plot(params PlotEvent[] facts) =>
        Facts.Of<Plot, PlotEvent>(Traceability.Plots.Plot.Fold, [Some.Registered(), .. facts]);

    [Fact]
    public void A_change_replaces_what_is_known_and_leaves_what_happened()
    {
        var plot = Plot(Some.Sprayed(Some.Day, 7));
        var changed = plot.When(p => ChangePlot.Decide(p, Command)).ThenOne<PlotEvent.Changed>();
        var now = Traceability.Plots.Plot.Fold(plot.State, changed);
        (now.AreaM2, now.PlantedIn, now.AreaCode).ShouldBe((4000, 2011, "VN-TQ-01"));
        now.Sprayings.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_year_that_cannot_be_is_refused()
    {
        Plot().When(p => ChangePlot.Decide(p, Command with { PlantedIn = 2027 }))
            .ThenRefused(new PlotRefusal.YearInvalid(2027, 1800, 2026));
        Plot().When(p => ChangePlot.Decide(p, Command with { RiskWords = new string('x', 1001) }))
            .ThenRefused(new PlotRefusal.RiskInvalid(1000));
        new Verdict<PlotEvent>(ChangePlot.Decide(null, Command))
            .ThenRefused(new PlotRefusal.NotFound("NH-01-P1"));
    }

    [Fact]
    public void A_spraying_stored_before_there_were_details_folds_and_is_written_as_it_was()
    {
        var old = JsonSerializer.Serialize<PlotEvent.Sprayed>(Some.Sprayed(Some.Day, 7));
        old.ShouldNotContain("Details");
        var read = JsonSerializer.Deserialize<PlotEvent.Sprayed>(old)!;
        read.Details.ShouldBeNull();
        Plot(read).State!.Sprayings.ShouldHaveSingleItem().FirstPickingOn().ShouldBe(Some.Day.AddDays(7));
    }

    [Fact]
    public void A_correction_shows_how_it_was_and_a_spraying_taken_back_covers_nothing()
    {
        var id = Guid.Parse("0190aaaa-0000-7000-8000-000000000001");
        var corrected = new PlotEvent.SprayCorrected(
            Some.Spray(), id, Some.Side, new SprayedProduct("Khác", null, "10 ml", null), null, Some.Member(),
            FieldTime.Of(Some.Day.AddDays(-3)), null);
        var unknown = Plot(Some.Sprayed(Some.Day, 7), corrected).State!;
        unknown.FirstClearDay(Some.Day.AddDays(90)).ShouldBeNull();
        unknown.Sprayings.ShouldHaveSingleItem().On.ShouldBe(Some.Day.AddDays(-3));
        var gone = new PlotEvent.SprayRetracted(Some.Spray(), id, Some.Side, FieldTime.Of(Some.Now));
        Traceability.Plots.Plot.Fold(unknown, gone).Blocking(Some.Day).ShouldBeNull();
    }
}
