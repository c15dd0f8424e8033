using Coop.Traceability.Decisions;

namespace Coop.Traceability.Lots;

/// <summary>Why something about a lot was refused.</summary>
public abstract record LotRefusal : Refusal
{
    private LotRefusal() { }

    /// <summary>No lot of the co-op has this code.</summary>
    public sealed record NotFound(string Lot) : LotRefusal, IUnknown
    {
        public override string Code => "lot.not-found";
    }

    /// <summary>The lot is of another kind than is asked for: leaf, tea or packs.</summary>
    public sealed record WrongKind(string Lot, string Kind, string Wanted) : LotRefusal, IConflicting
    {
        public override string Code => "lot.wrong-kind";
    }

    /// <summary>More is asked for than is on hand. Grams.</summary>
    public sealed record NotEnough(string Lot, long Asked, long OnHand) : LotRefusal, IConflicting
    {
        public override string Code => "lot.not-enough";
    }

    /// <summary>More packs are asked for than have not left yet.</summary>
    public sealed record NotEnoughUnits(string Lot, int Asked, int OnHand) : LotRefusal, IConflicting
    {
        public override string Code => "lot.not-enough-units";
    }

    /// <summary>The weight is not more than 0, or more than can come at once.</summary>
    public sealed record WeightInvalid(long Grams, long MostGrams) : LotRefusal, IMalformed
    {
        public override string Code => "lot.weight-invalid";
    }

    /// <summary>There is no such plucking grade.</summary>
    public sealed record GradeUnknown(string Grade) : LotRefusal, IMalformed
    {
        public override string Code => "lot.grade-unknown";
    }

    /// <summary>There is no such line.</summary>
    public sealed record LineUnknown(string Line) : LotRefusal, IMalformed
    {
        public override string Code => "lot.line-unknown";
    }

    /// <summary>Leaf cannot be received before it was picked.</summary>
    public sealed record PickedAfterReceipt(DateOnly PickedOn, DateOnly ReceivedOn) : LotRefusal
    {
        public override string Code => "lot.picked-after-receipt";
    }

    /// <summary>The moment lies in the future.</summary>
    public sealed record Ahead(DateTimeOffset At, DateTimeOffset Now) : LotRefusal
    {
        public override string Code => "lot.ahead";
    }

    /// <summary>The waiting time is not over, so the leaf cannot go to the VietGAP line.</summary>
    /// <param name="PhiDays">Whole days from spraying to picking.</param>
    /// <param name="FirstPickingOn">The first day on which nothing forbids picking; null when
    /// unknown.</param>
    public sealed record UnderWaitingTime(
        string Plot, string TradeName, DateOnly SprayedOn, int PhiDays, DateOnly? FirstPickingOn,
        DateOnly PickedOn)
        : LotRefusal
    {
        public override string Code => "lot.under-waiting-time";
    }

    /// <summary>A spraying with unknown waiting time keeps the plot from the VietGAP line.</summary>
    public sealed record WaitingTimeUnknown(
        string Plot, string TradeName, DateOnly SprayedOn, DateOnly PickedOn)
        : LotRefusal
    {
        public override string Code => "lot.waiting-time-unknown";
    }

    /// <summary>Something keeps it from leaving and from being used.</summary>
    /// <param name="Since">When the oldest hold began.</param>
    /// <param name="Recall">Code of a recall that holds it; null when people do.</param>
    public sealed record IsHeld(string Lot, int Holds, DateOnly Since, string? Recall)
        : LotRefusal, IConflicting
    {
        public override string Code => "lot.is-held";

        /// <summary>The refusal, or null when nothing holds the lot.</summary>
        public static IsHeld? Of(Lot lot) => lot.IsHeld()
            ? new IsHeld(
                lot.Code.Value, lot.Holds.Count, lot.Holds[0].Since,
                lot.Holds.Select(h => h.Recall).FirstOrDefault(r => r is not null))
            : null;
    }

    /// <summary>There is nothing to lift.</summary>
    public sealed record NotHeld(string Lot) : LotRefusal, IConflicting
    {
        public override string Code => "lot.not-held";
    }

    /// <summary>It is held for a recall, and only the end of the recall lifts that.</summary>
    public sealed record HeldByRecall(string Lot, string Recall) : LotRefusal, IConflicting
    {
        public override string Code => "lot.held-by-recall";
    }

    /// <summary>The reason is too short or too long.</summary>
    public sealed record ReasonInvalid(int Characters, int Fewest, int Most) : LotRefusal, IMalformed
    {
        public override string Code => "lot.reason-invalid";
    }

    /// <summary>The document it rests on is not named, or too long a text.</summary>
    public sealed record BasisInvalid(int Characters, int Fewest, int Most) : LotRefusal, IMalformed
    {
        public override string Code => "lot.basis-invalid";
    }

    /// <summary>What is public of it is not shown for now.</summary>
    public sealed record DisplaySuspended(string Lot, DateOnly Since, string Basis)
        : LotRefusal, IConflicting
    {
        public override string Code => "lot.display-suspended";
    }

    /// <summary>There is no suspension to end.</summary>
    public sealed record DisplayNotSuspended(string Lot) : LotRefusal, IConflicting
    {
        public override string Code => "lot.display-not-suspended";
    }

    /// <summary>What is public of it is never shown again.</summary>
    public sealed record DisplayCancelled(string Lot, DateOnly Since, string Basis)
        : LotRefusal, IConflicting
    {
        public override string Code => "lot.display-cancelled";
    }

    /// <summary>The correction says what the book says already.</summary>
    public sealed record NothingToCorrect(string Lot) : LotRefusal, IConflicting
    {
        public override string Code => "lot.nothing-to-correct";
    }

    /// <summary>More has gone of the lot than it would have weighed. Grams.</summary>
    public sealed record LessThanGone(string Lot, long Grams, long Gone) : LotRefusal, IConflicting
    {
        public override string Code => "lot.less-than-gone";
    }

    /// <summary>Something was made of it, and has its picking day. Grams.</summary>
    public sealed record DayInUse(string Lot, DateOnly PickedOn, long Gone) : LotRefusal, IConflicting
    {
        public override string Code => "lot.day-in-use";
    }

    /// <summary>There is no such word for why or how.</summary>
    /// <param name="Field">for, way or fate.</param>
    public sealed record WordUnknown(string Field, string Word) : LotRefusal, IMalformed
    {
        public override string Code => "lot.word-unknown";
    }

    /// <summary>A count cannot find more than earlier counts had missed. Grams.</summary>
    public sealed record MoreThanMissing(string Lot, long Found, long Missing) : LotRefusal, IConflicting
    {
        public override string Code => "lot.more-than-missing";
    }

    /// <summary>Before the lot came to be.</summary>
    public sealed record BeforeLot(string Lot, DateOnly LotOn, DateOnly On) : LotRefusal
    {
        public override string Code => "lot.before-lot";
    }

    /// <summary>Nothing was named, or more than can be done at once.</summary>
    public sealed record LotsInvalid(int Lots, int Most) : LotRefusal, IMalformed
    {
        public override string Code => "lot.lots-invalid";
    }

    /// <summary>The yield of a run behind it needs a reason first.</summary>
    public sealed record NotPublishable(string Lot, int Unexplained) : LotRefusal, IConflicting
    {
        public override string Code => "lot.not-publishable";
    }
}
