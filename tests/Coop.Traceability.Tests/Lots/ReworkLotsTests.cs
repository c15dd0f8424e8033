using Coop.Traceability.Lots;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class ReworkLotsTests
{
    private static readonly Lot Tea = Some.TeaLot(1, 4_100, 17_003);
    private static readonly Lot Other = Some.TeaLot(2, 1_000, 4_001);

    private static ReworkLots Command(
        string kind, (int Lot, long Grams)[] takes, params (string, long)[] outs) => new(
        Some.Batch(9), Some.Code(90), kind, [.. takes.Select(t => new Taking(Some.Code(t.Lot), t.Grams))],
        [.. outs.Select((o, i) => new Making(Some.Lot(20 + i), Some.Code(20 + i), o.Item1, o.Item2))],
        Some.Now, Some.Member(), Some.Now);

    private static Verdict<BatchEvent> When(ReworkLots command, params Lot?[] lots) =>
        new(ReworkLots.Decide(lots, command.Graded(lots[0])));

    private static List<Lot> Made(BatchEvent.Reworked run, params Lot[] lots) =>
        [.. BatchLots.Produced(run, lots, [.. run.Outputs.Select((_, i) => Some.Code(20 + i))])
            .Select(p => Lot.Fold(null, p))];

    [Fact]
    public void A_split_keeps_grams_fresh_leaf_grade_and_picking_days()
    {
        var run = When(Command("split", [(1, 3_000)], ("", 1_000), ("", 2_000)), Tea)
            .ThenOne<BatchEvent.Reworked>();
        run.Loss.Grams.ShouldBe(0);
        var parts = Made(run, Tea);
        parts.Sum(p => p.Weight.Grams).ShouldBe(3_000);
        parts.ShouldAllBe(p => p.Grade == "moc-cau" && p.Picked == Tea.Picked && p.HasClaim());
        var rest = Lot.Fold(Tea, BatchLots.Used(run).Single());
        rest.OnHand.Grams.ShouldBe(1_100);
        (parts.Sum(p => p.Fresh.Grams) + rest.FreshShare(rest.OnHand).Grams).ShouldBe(17_003);
    }

    [Fact]
    public void One_input_without_the_claim_takes_it_from_the_blend()
    {
        var lost = Other with { Losses = [new ClaimLoss(ClaimLossReason.LateSpray)], Isolated = true };
        var run = When(Command("merge", [(1, 4_100), (2, 1_000)], ("chinh", 5_050)), Tea, lost)
            .ThenOne<BatchEvent.Reworked>();
        run.Loss.Grams.ShouldBe(50);
        var blend = Made(run, Tea, lost).Single();
        (blend.HasClaim(), blend.Isolated, blend.Fresh.Grams, blend.Grade)
            .ShouldBe((false, true, 21_004, "chinh"));
    }

    [Fact]
    public void Leaf_put_together_is_leaf_of_no_single_plot_and_can_be_processed()
    {
        var (a, b) = (Some.LeafLot(1, 10_000), Some.LeafLot(2, 5_000));
        var run = When(Command("merge", [(1, 10_000), (2, 5_000)], ("", 15_000)), a, b)
            .ThenOne<BatchEvent.Reworked>();
        var leaf = Made(run, a, b).Single();
        (leaf.Kind, leaf.IsReceipt(), leaf.Fresh.Grams).ShouldBe((LotKind.Leaf, false, 15_000));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_its_numbers()
    {
        var code = Some.Code(1).Value;
        When(Command("split", [(1, 4_200)], ("", 4_200)), Tea)
            .ThenRefused(new LotRefusal.NotEnough(code, 4_200, 4_100));
        When(Command("split", [(1, 100)], ("", 101)), Tea)
            .ThenRefused(new BatchRefusal.MoreOutThanIn(101, 100));
        When(Command("split", [(1, 100)], ("dinh", 100)), Tea)
            .ThenRefused(new BatchRefusal.GradeKept(code, "moc-cau", "dinh"));
        When(Command("regrade", [(1, 100)], ("moc-cau", 100)), Tea)
            .ThenRefused(new BatchRefusal.GradeSame(code, "moc-cau"));
        When(Command("merge", [(1, 100)], ("", 100)), Tea)
            .ThenRefused(new BatchRefusal.ReworkParts("merge", 1, 1));
        When(Command("merge", [(1, 100), (2, 100)], ("", 200)), Tea, Some.LeafLot(2, 5_000))
            .ThenRefused(new BatchRefusal.KindsDiffer(Some.Code(2).Value, "leaf", "tea"));
        When(Command("merge", [(1, 100), (2, 100)], ("", 200)), Tea, Other with { Tea = TeaType.Black })
            .ThenRefused(new BatchRefusal.TeaTypeDiffers(Some.Code(2).Value, "black", "green"));
    }
}
