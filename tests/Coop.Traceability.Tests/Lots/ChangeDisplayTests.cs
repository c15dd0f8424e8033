using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class ChangeDisplayTests
{
    private const string Basis = "Thông tư 31/2026/TT-BCT điều 11";
    private static readonly FieldTime Began = FieldTime.Of(Some.Now.AddHours(-5));
    private static readonly FieldTime At = FieldTime.Of(Some.Now);
    private static readonly FieldTime Later = FieldTime.Of(Some.Now.AddHours(3));
    private static readonly string Code = Some.Code().Value;
    private static readonly Lot Tea = Some.TeaLot(1, 4_100, 17_000);
    private static readonly LotEvent Suspension = new LotEvent.DisplaySuspended(
        Some.Side, Basis, LotDisplay.Authority, Began, At);

    private static readonly LotEvent Restoring = new LotEvent.DisplayRestored(
        Some.Side, Basis, LotDisplay.Coop, Later);

    private static readonly LotEvent Cancelling = new LotEvent.DisplayCancelled(
        Some.Side, Basis, LotDisplay.Authority, Began, Later);

    private static Lot With(params LotEvent[] facts) => facts.Aggregate(Tea, Lot.Fold);

    private static Verdict<LotEvent> When(
        Lot? lot, string state, int characters = 20, string basis = Basis, string by = LotDisplay.Authority,
        FieldTime? began = null, FieldTime? at = null) => new(ChangeDisplay.Decide(lot, new ChangeDisplay(
            Some.Code(), state, characters, Some.Side, basis, by, began ?? Began, at ?? At)));

    [Fact]
    public void It_is_suspended_restored_and_suspended_again()
    {
        When(Tea, "suspended").Then(Suspension);
        When(With(Suspension), "restored", by: LotDisplay.Coop, at: Later).Then(Restoring);
        When(With(Suspension, Restoring), "suspended").Then(Suspension);
    }

    [Fact]
    public void Cancelling_keeps_the_clock_of_the_suspension_and_is_final()
    {
        When(With(Suspension), "cancelled", began: Later, at: Later).Then(Cancelling);
        When(Tea, "cancelled", at: Later).Then(Cancelling);
        var gone = new LotRefusal.DisplayCancelled(Code, Some.Day, Basis);
        foreach (var state in LotDisplay.States)
        {
            When(With(Suspension, Cancelling), state).ThenRefused(gone);
        }
    }

    [Fact]
    public void What_is_unknown_twice_or_not_suspended_is_refused()
    {
        When(null, "suspended").ThenRefused(new LotRefusal.NotFound(Code));
        When(With(Suspension), "suspended")
            .ThenRefused(new LotRefusal.DisplaySuspended(Code, Some.Day, Basis));
        When(Tea, "restored").ThenRefused(new LotRefusal.DisplayNotSuspended(Code));
        When(With(Suspension, Restoring), "restored")
            .ThenRefused(new LotRefusal.DisplayNotSuspended(Code));
        When(Tea, "hidden").ThenRefused(new LotRefusal.WordUnknown("state", "hidden"));
        When(Tea, "suspended", by: "buyer").ThenRefused(new LotRefusal.WordUnknown("by", "buyer"));
        When(Tea, "suspended", characters: 4).ThenRefused(new LotRefusal.ReasonInvalid(4, 5, 1000));
        When(Tea, "suspended", basis: "").ThenRefused(new LotRefusal.BasisInvalid(0, 3, 120));
        When(Tea, "suspended", basis: new string('a', 121))
            .ThenRefused(new LotRefusal.BasisInvalid(121, 3, 120));
    }

    [Fact]
    public void The_fault_cannot_be_known_before_the_lot_or_in_the_future()
    {
        When(Tea, "suspended", began: Later).ThenRefused(new LotRefusal.Ahead(Later.At, At.At));
        var early = FieldTime.Of(Some.Day.AddDays(-1));
        When(Tea, "suspended", began: early)
            .ThenRefused(new LotRefusal.BeforeLot(Code, Some.Day, early.On));
    }

    [Fact]
    public void Twenty_four_hours_run_from_when_it_became_known_until_it_is_settled()
    {
        var open = With(Suspension).Display!;
        open.IsHidden().ShouldBeTrue();
        open.Due().ShouldBe(Began.At.AddHours(24));
        open.Left(At.At).ShouldBe(TimeSpan.FromHours(19));
        open.Left(Began.At.AddHours(25)).ShouldBe(TimeSpan.FromHours(-1));
        open.Took().ShouldBeNull();
        var settled = With(Suspension, Restoring).Display!;
        settled.IsHidden().ShouldBeFalse();
        settled.Took().ShouldBe(TimeSpan.FromHours(8));
        With(Suspension, Cancelling).Display!.Took().ShouldBe(TimeSpan.FromHours(8));
        With(Cancelling).Display!.IsHidden().ShouldBeTrue();
        Tea.Display.ShouldBeNull();
    }
}
