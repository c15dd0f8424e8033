using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class HoldLotTests
{
    private static readonly FieldTime At = FieldTime.Of(Some.Now);
    private static readonly Lot Tea = Some.TeaLot(1, 4_100, 17_000);

    private static HoldId Hold(int n) => HoldId.From(Some.Ulid(n));

    private static LotEvent.Held Held(int n, string? recall = null) => new(Hold(n), Some.Side, recall, At);

    private static Lot With(params LotEvent[] facts) => facts.Aggregate(Tea, Lot.Fold);

    private static Verdict<LotEvent> Holding(Lot? lot, int n, string? recall = null, int characters = 20) =>
        new(HoldLot.Decide(lot, new HoldLot(Some.Code(), Hold(n), characters, Some.Side, recall, At)));

    private static Verdict<LotEvent> Releasing(Lot? lot, string? recall = null) =>
        new(ReleaseLot.Decide(lot, new ReleaseLot(Some.Code(), 20, Some.Side, recall, At)));

    [Fact]
    public void Several_holds_lie_on_a_lot_and_each_recall_holds_it_once()
    {
        Holding(Tea, 1).Then(Held(1));
        Holding(With(Held(1)), 1).ThenNothingNew();
        Holding(With(Held(1)), 2, "TH-1").Then(Held(2, "TH-1"));
        Holding(With(Held(2, "TH-1")), 3, "TH-1").ThenNothingNew();
        Holding(null, 1).ThenRefused(new LotRefusal.NotFound(Some.Code().Value));
        Holding(Tea, 1, characters: 4).ThenRefused(new LotRefusal.ReasonInvalid(4, 5, 1000));
    }

    [Fact]
    public void People_lift_what_people_laid_and_a_recall_lifts_its_own()
    {
        var both = With(Held(1), Held(2, "TH-1"));
        Releasing(both).Then(new LotEvent.Released(Hold(1), Some.Side, At));
        Releasing(both, "TH-1").Then(new LotEvent.Released(Hold(2), Some.Side, At));
        Releasing(Tea).ThenRefused(new LotRefusal.NotHeld(Some.Code().Value));
        Releasing(Tea, "TH-1").ThenNothingNew();
        Releasing(With(Held(2, "TH-1")))
            .ThenRefused(new LotRefusal.HeldByRecall(Some.Code().Value, "TH-1"));
    }

    [Fact]
    public void A_lot_is_free_when_its_last_hold_is_lifted()
    {
        var both = With(Held(1), Held(2, "TH-1"));
        var one = Lot.Fold(both, new LotEvent.Released(Hold(1), Some.Side, At));
        one.IsHeld().ShouldBeTrue();
        Lot.Fold(one, new LotEvent.Released(Hold(2), Some.Side, At)).IsHeld().ShouldBeFalse();
        LotRefusal.IsHeld.Of(both).ShouldBe(new LotRefusal.IsHeld(Some.Code().Value, 2, Some.Day, "TH-1"));
    }
}
