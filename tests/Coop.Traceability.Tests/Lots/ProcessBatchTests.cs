using Coop.Traceability.Lots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class ProcessBatchTests
{
    private static readonly ProcessBatch Command = new(
        Some.Batch(), Some.Code(90), "green", [], [], Some.At(Some.Day, 12), Some.At(Some.Day, 18),
        Some.Member(), [],
        Some.Now);

    private static ProcessBatch Run(IReadOnlyList<Lot?> lots, long taken, params long[] made) => Command with
    {
        Inputs = [.. lots.Select((l, i) => new Taking(l?.Code ?? Some.Code(i + 50), taken))],
        Outputs = [.. made.Select((g, i) => new Making(
            Some.Lot(i + 100), Some.Code(i + 100), FormattableString.Invariant($"grade-{i}"), g))],
    };

    private static Verdict<BatchEvent> Of(IReadOnlyList<Lot?> lots, ProcessBatch command) =>
        new(ProcessBatch.Decide(lots, command));

    private static BatchEvent.Processed Made(IReadOnlyList<Lot> lots, ProcessBatch command) =>
        Of(lots, command).ThenOne<BatchEvent.Processed>();

    private static BatchEvent.Processed Of100Kg(long grams)
    {
        Lot[] lots = [Some.LeafLot(1, 100_000)];
        return Made(lots, Run(lots, 100_000, grams));
    }

    [Fact]
    public void A_hundred_kilograms_of_leaf_give_no_31_of_green_tea()
    {
        Lot[] lots = [Some.LeafLot(1, 100_000)];
        Of(lots, Run(lots, 100_000, 31_000))
            .ThenRefused(new BatchRefusal.YieldTooHigh(31_000, 100_000, 31m, 30));
    }

    [Theory]
    [InlineData(24_000, true)]
    [InlineData(18_000, false)]
    [InlineData(19_999, false)]
    [InlineData(20_000, true)]
    [InlineData(26_000, true)]
    [InlineData(26_001, false)]
    [InlineData(30_000, false)]
    public void Green_tea_lies_within_its_band_from_20_to_26_per_cent(long grams, bool within) =>
        Of100Kg(grams).WithinBand.ShouldBe(within);

    [Theory]
    [InlineData("black", 25_000, true)]
    [InlineData("black", 25_001, false)]
    [InlineData("white", 15_000, true)]
    [InlineData("white", 14_999, false)]
    [InlineData("white", 22_001, false)]
    public void Each_tea_type_has_its_band(string type, long grams, bool within)
    {
        Lot[] lots = [Some.LeafLot(1, 100_000)];
        Made(lots, Run(lots, 100_000, grams) with { TeaType = type }).WithinBand.ShouldBe(within);
    }

    [Fact]
    public void One_gram_above_30_per_cent_is_refused()
    {
        Lot[] lots = [Some.LeafLot(1, 100_000)];
        Of(lots, Run(lots, 100_000, 30_001))
            .ThenRefused(new BatchRefusal.YieldTooHigh(30_001, 100_000, 30m, 30));
    }

    [Fact]
    public void A_co_op_may_have_a_band_of_its_own_for_some_time()
    {
        Lot[] lots = [Some.LeafLot(1, 100_000)];
        var own = new YieldBand(TeaType.Green, 15, 20, Some.Day, Some.Day, "our scales");
        var command = Run(lots, 100_000, 18_000) with { Bands = [own] };
        Made(lots, command).WithinBand.ShouldBeTrue();
        var over = own with { ValidTo = Some.Day.AddDays(-1) };
        Made(lots, command with { Bands = [over] }).WithinBand.ShouldBeFalse();
    }

    [Fact]
    public void What_does_not_come_out_is_loss()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000), Some.LeafLot(2, 8_500)];
        var run = Made(lots, Run(lots, 8_000, 3_500, 320));
        run.Loss.Grams.ShouldBe(16_000 - 3_820);
        run.Fresh.Grams.ShouldBe(16_000);
    }

    [Fact]
    public void Not_more_than_is_on_hand()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000)];
        Of(lots, Run(lots, 10_001, 2_400))
            .ThenRefused(new LotRefusal.NotEnough(Some.Code(1).Value, 10_001, 10_000));
    }

    [Fact]
    public void One_conventional_input_takes_the_claim_from_all_that_comes_out()
    {
        Lot[] lots = [Some.LeafLot(1, 50_000), Some.LeafLot(2, 50_000, Line.Conventional, isolated: true)];
        var run = Made(lots, Run(lots, 50_000, 20_000, 4_000));
        var made = BatchLots.Produced(run, lots, [Some.Code(100), Some.Code(101)]).ToList();
        made.ShouldAllBe(m => m.Losses.Count == 1 && m.Losses[0].Input == Some.Lot(2) && m.Isolated);
        made.Sum(m => m.Fresh.Grams).ShouldBe(100_000);
    }

    [Fact]
    public void Only_claiming_inputs_hand_the_claim_on()
    {
        Lot[] lots = [Some.LeafLot(1, 50_000), Some.LeafLot(2, 50_000)];
        var run = Made(lots, Run(lots, 50_000, 24_000));
        var made = Lot.Fold(null, BatchLots.Produced(run, lots, [Some.Code(100)]).Single());
        made.HasClaim().ShouldBeTrue();
        made.IsPublishable().ShouldBeTrue();
    }

    [Fact]
    public void Tea_outside_the_band_waits_for_a_reason_and_so_does_what_is_made_of_it()
    {
        Lot[] leaf = [Some.LeafLot(1, 100_000)];
        var first = Made(leaf, Run(leaf, 100_000, 18_000));
        var tea = Lot.Fold(null, BatchLots.Produced(first, leaf, [Some.Code(100)]).Single());
        tea.IsPublishable().ShouldBeFalse();

        Lot[] again = [tea];
        var second = Made(again, Run(again, 18_000, 17_500) with { Batch = Some.Batch(2) });
        second.WithinBand.ShouldBeTrue();
        BatchLots.Produced(second, again, [Some.Code(101)]).Single().Unexplained.ShouldBe([Some.Batch(1)]);
    }

    [Fact]
    public void Tea_of_tea_may_weigh_what_went_in_and_no_gram_more()
    {
        Lot[] lots = [Some.TeaLot(1, 10_000, 42_000)];
        Made(lots, Run(lots, 10_000, 10_000)).Fresh.Grams.ShouldBe(42_000);
        Of(lots, Run(lots, 10_000, 10_001)).ThenRefused(new BatchRefusal.MoreOutThanIn(10_001, 10_000));
    }

    [Fact]
    public void Tea_among_fresh_leaf_does_not_hide_too_high_a_yield()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000), Some.TeaLot(2, 10_000, 42_000)];
        Of(lots, Run(lots, 10_000, 13_001))
            .ThenRefused(new BatchRefusal.YieldTooHigh(3_001, 10_000, 30m, 30));
    }

    [Fact]
    public void Green_tea_does_not_become_black()
    {
        Lot[] lots = [Some.TeaLot(1, 10_000, 42_000)];
        Of(lots, Run(lots, 10_000, 9_000) with { TeaType = "black" })
            .ThenRefused(new BatchRefusal.TeaTypeDiffers(Some.Code(1).Value, "green", "black"));
    }

    [Fact]
    public void A_run_cannot_end_before_it_began_nor_lie_ahead()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000)];
        var run = Run(lots, 10_000, 2_400);
        Made(lots, run with { FinishedAt = run.StartedAt });
        var early = run with { FinishedAt = run.StartedAt.AddSeconds(-1) };
        Of(lots, early).ThenRefused(new BatchRefusal.EndsBeforeStart(early.StartedAt, early.FinishedAt));
        var late = run with { FinishedAt = Some.Now.AddHours(1) };
        Of(lots, late).ThenRefused(new BatchRefusal.Ahead(late.FinishedAt, Some.Now));
    }

    [Fact]
    public void A_run_cannot_end_on_a_day_before_its_leaf_came()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000)];
        var run = Run(lots, 10_000, 2_400) with
        {
            StartedAt = Some.At(Some.Day.AddDays(-1), 1), FinishedAt = Some.At(Some.Day.AddDays(-1), 2),
        };
        Of(lots, run).ThenRefused(
            new BatchRefusal.BeforeInput(Some.Code(1).Value, Some.Day, Some.Day.AddDays(-1)));
    }

    [Fact]
    public void Parts_must_make_sense()
    {
        Lot[] lots = [Some.LeafLot(1, 10_000)];
        var run = Run(lots, 5_000, 1_200);
        Of([], run with { Inputs = [] }).ThenRefused(new BatchRefusal.PartsInvalid(0, 1, 200, 20));
        Of(lots, run with { Outputs = [] }).ThenRefused(new BatchRefusal.PartsInvalid(1, 0, 200, 20));
        Of(lots, run with { TeaType = "oolong" }).ThenRefused(new BatchRefusal.TeaTypeUnknown("oolong"));
        Of(lots, run with { Inputs = [run.Inputs[0] with { Grams = 0 }] })
            .ThenRefused(new BatchRefusal.WeightInvalid(0, ProcessBatch.MostGrams));
        Of(lots, run with { Outputs = [run.Outputs[0] with { Grams = -1 }] })
            .ThenRefused(new BatchRefusal.WeightInvalid(-1, ProcessBatch.MostGrams));
        Of(lots, run with { Outputs = [run.Outputs[0] with { Grade = "Móc câu" }] })
            .ThenRefused(new BatchRefusal.GradeInvalid("Móc câu"));
        Of(lots, run with { Outputs = [run.Outputs[0], run.Outputs[0]] })
            .ThenRefused(new BatchRefusal.GradeTwice("grade-0"));
        Of([lots[0], lots[0]], run with { Inputs = [run.Inputs[0], run.Inputs[0]] })
            .ThenRefused(new BatchRefusal.InputTwice(Some.Code(1).Value));
        Of([null], run).ThenRefused(new LotRefusal.NotFound(Some.Code(1).Value));
    }
}
