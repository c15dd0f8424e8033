using Coop.Traceability.Amounts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class ReceiveLeafTests
{
    private static readonly DateOnly FirstOfMay = new(2026, 5, 1);

    private static readonly ReceiveLeaf Command = new(
        Some.Lot(), Some.Code(), "NH-01-P1", Some.Day, Some.At(Some.Day, 16), 18_500, "1-tom-2-la", "vietgap",
        Some.Now);

    private static Scenario<Plot, PlotEvent> Plot(params PlotEvent[] facts) =>
        Facts.Of<Plot, PlotEvent>(Traceability.Plots.Plot.Fold, [Some.Registered(), .. facts]);

    private static LotEvent.Received Taken(Scenario<Plot, PlotEvent> plot, ReceiveLeaf command) =>
        new Verdict<LotEvent>(ReceiveLeaf.Decide(plot.State, command)).ThenOne<LotEvent.Received>();

    private static Verdict<LotEvent> Of(Scenario<Plot, PlotEvent> plot, ReceiveLeaf command) =>
        new(ReceiveLeaf.Decide(plot.State, command));

    [Fact]
    public void Leaf_of_a_clear_plot_keeps_the_claim()
    {
        var leaf = Taken(Plot(), Command);
        leaf.Weight.ShouldBe(Weight.FromGrams(18_500));
        leaf.Losses.ShouldBeEmpty();
        leaf.Isolated.ShouldBeFalse();
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Sprayed_on_1_May_with_7_days_picking_is_free_from_8_May(int day, bool free)
    {
        var plot = Plot(Some.Sprayed(FirstOfMay, 7));
        var command = Command with { PickedOn = new DateOnly(2026, 5, day) };
        if (free)
        {
            Taken(plot, command).Losses.ShouldBeEmpty();
            return;
        }

        Of(plot, command).ThenRefused(new LotRefusal.UnderWaitingTime(
            "NH-01-P1", "Thuốc thử 5EC", FirstOfMay, 7, new DateOnly(2026, 5, 8),
            new DateOnly(2026, 5, day)));
    }

    [Fact]
    public void The_day_of_spraying_itself_is_not_free_though_the_waiting_time_is_one_day() =>
        Of(Plot(Some.Sprayed(Some.Day, 1)), Command).ThenRefused(new LotRefusal.UnderWaitingTime(
            "NH-01-P1", "Thuốc thử 5EC", Some.Day, 1, Some.Day.AddDays(1), Some.Day));

    [Fact]
    public void A_waiting_time_of_no_days_forbids_nothing() =>
        Taken(Plot(Some.Sprayed(Some.Day, 0)), Command).Losses.ShouldBeEmpty();

    [Fact]
    public void Leaf_picked_before_the_spraying_is_free() =>
        Taken(Plot(Some.Sprayed(Some.Day.AddDays(1), 7)), Command).Losses.ShouldBeEmpty();

    [Fact]
    public void An_unknown_waiting_time_clears_nothing() =>
        Of(Plot(Some.Sprayed(FirstOfMay, null)), Command).ThenRefused(
            new LotRefusal.WaitingTimeUnknown("NH-01-P1", "Thuốc thử 5EC", FirstOfMay, Some.Day));

    [Fact]
    public void Of_two_sprayings_the_first_free_day_is_after_both() =>
        Of(Plot(Some.Sprayed(Some.Day, 3), Some.Sprayed(Some.Day.AddDays(2), 7, 2)), Command).ThenRefused(
            new LotRefusal.UnderWaitingTime(
                "NH-01-P1", "Thuốc thử 5EC", Some.Day, 3, Some.Day.AddDays(9), Some.Day));

    [Fact]
    public void Under_a_waiting_time_conventional_leaf_is_taken_apart_and_without_claim()
    {
        var leaf = Taken(Plot(Some.Sprayed(Some.Day, 7)), Command with { Line = "conventional" });
        leaf.Isolated.ShouldBeTrue();
        leaf.Losses.Select(l => l.Why)
            .ShouldBe([ClaimLossReason.ConventionalLine, ClaimLossReason.WaitingTime]);
    }

    [Fact]
    public void The_picking_is_noted_on_its_plot_with_its_day() =>
        ReceiveLeaf.PickingOf(Taken(Plot(), Command)).ShouldBe(
            new PlotEvent.Picked(Some.Lot(), Line.VietGap, Weight.FromGrams(18_500), FieldTime.Of(Some.Day)));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(ReceiveLeaf.MostGrams + 1)]
    public void A_weight_that_cannot_be_is_refused(long grams) =>
        Of(Plot(), Command with { Grams = grams })
            .ThenRefused(new LotRefusal.WeightInvalid(grams, ReceiveLeaf.MostGrams));

    [Fact]
    public void The_heaviest_weight_is_taken() =>
        Taken(Plot(), Command with { Grams = ReceiveLeaf.MostGrams }).Weight.Grams.ShouldBe(
            ReceiveLeaf.MostGrams);

    [Fact]
    public void An_unknown_plot_is_refused() =>
        new Verdict<LotEvent>(ReceiveLeaf.Decide(null, Command))
            .ThenRefused(new PlotRefusal.NotFound("NH-01-P1"));

    [Fact]
    public void An_unknown_grade_is_refused() =>
        Of(Plot(), Command with { Grade = "moc-cau" }).ThenRefused(new LotRefusal.GradeUnknown("moc-cau"));

    [Fact]
    public void An_unknown_line_is_refused() =>
        Of(Plot(), Command with { Line = "organic" }).ThenRefused(new LotRefusal.LineUnknown("organic"));

    [Fact]
    public void Leaf_cannot_be_received_before_it_was_picked() =>
        Of(Plot(), Command with { PickedOn = Some.Day.AddDays(1) }).ThenRefused(
            new LotRefusal.PickedAfterReceipt(Some.Day.AddDays(1), Some.Day));

    [Fact]
    public void Ten_minutes_ahead_are_forgiven_and_no_more()
    {
        var ahead = Some.Now.AddMinutes(10);
        Taken(Plot(), Command with { ReceivedAt = ahead }).At.At.ShouldBe(ahead);
        var later = ahead.AddMilliseconds(1);
        Of(Plot(), Command with { ReceivedAt = later }).ThenRefused(new LotRefusal.Ahead(later, Some.Now));
    }
}
