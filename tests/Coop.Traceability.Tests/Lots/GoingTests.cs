using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class GoingTests
{
    private static readonly Lot Tea = Some.TeaLot(1, 4_100, 17_003);
    private static readonly Lot Held = Lot.Fold(
        Tea, new LotEvent.Held(HoldId.From(Some.Ulid(1)), Some.Side, null, FieldTime.Of(Some.Now)));

    private static Verdict<LotEvent> Taking(Lot lot, string purpose, long amount, bool found = false) =>
        new(TakeLot.Decide(
            lot, new TakeLot(Some.Code(), purpose, amount, found, 20, Some.Side, Some.Now, Some.Now)));

    [Fact]
    public void A_count_finds_again_at_most_what_counts_had_missed_and_every_gram_of_leaf_with_it()
    {
        Taking(Tea, "difference", 1, found: true)
            .ThenRefused(new LotRefusal.MoreThanMissing(Some.Code().Value, 1, 0));
        var less = Lot.Fold(Tea, Taking(Tea, "difference", 333).ThenOne<LotEvent.Taken>());
        (less.OnHand.Grams, less.Missing.Weight.Grams).ShouldBe((3_767, 333));
        var some = Lot.Fold(less, Taking(less, "difference", 100, found: true).ThenOne<LotEvent.Taken>());
        var all = Lot.Fold(some, Taking(some, "difference", 233, found: true).ThenOne<LotEvent.Taken>());
        (all.OnHand, all.FreshLeft).ShouldBe((Tea.OnHand, Tea.FreshLeft));
        Taking(all, "difference", 1, found: true)
            .ThenRefused(new LotRefusal.MoreThanMissing(Some.Code().Value, 1, 0));
    }

    [Fact]
    public void Of_a_held_lot_samples_are_taken_and_gifts_are_not()
    {
        Taking(Held, "sample", 50).ThenOne<LotEvent.Taken>();
        Taking(Held, "gift", 50)
            .ThenRefused(new LotRefusal.IsHeld(Some.Code().Value, 1, Some.Day, null));
        new Verdict<LotEvent>(DisposeLot.Decide(Held, new DisposeLot(
            Some.Code(), 4_100, "burned", 20, Some.Side, Some.Now, Some.Now))).ThenOne<LotEvent.Disposed>();
        new Verdict<LotEvent>(DisposeLot.Decide(Held, new DisposeLot(
            Some.Code(), 4_101, "burned", 20, Some.Side, Some.Now, Some.Now)))
            .ThenRefused(new LotRefusal.NotEnough(Some.Code().Value, 4_101, 4_100));
    }
}
