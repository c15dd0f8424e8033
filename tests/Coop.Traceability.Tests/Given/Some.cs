using Coop.Traceability.Amounts;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Tests.Given;

/// <summary>Values for tests; the number makes them different.</summary>
public static class Some
{
    public static readonly DateOnly Day = new(2026, 5, 8);
    public static readonly DateTimeOffset Now = At(Day, 20);
    public static readonly SideRef Side = new("sheet-1", new string('0', 64));

    public static Ulid Ulid(int n) =>
        Traceability.Identifiers.Ulid.Create(Now, [0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)n]);

    public static LotId Lot(int n = 1) => LotId.From(Ulid(n));

    public static BatchId Batch(int n = 1) => BatchId.From(Ulid(n));

    public static PlotId Plot(int n = 1) => PlotId.From(Ulid(n));

    public static MemberId Member(int n = 1) => MemberId.From(Ulid(n));

    public static SprayId Spray(int n = 1) => SprayId.From(Ulid(n));

    public static LotCode Code(int n = 1) => LotCode.Mint("TL", FormattableString.Invariant($"{n:0000000}")
        .Replace('0', 'A').Replace('1', 'B'));

    public static DateTimeOffset At(DateOnly day, int hour) =>
        new(day.ToDateTime(new TimeOnly(hour, 0)), FieldTime.Offset);

    public static PlotEvent.Registered Registered(int n = 1) => new(
        Plot(n), RecordCode.Parse(FormattableString.Invariant($"NH-0{n}-P1")), Member(n), 3600, "LDP1", Side,
        FieldTime.Of(Day.AddDays(-30)));

    public static PlotEvent.Sprayed Sprayed(DateOnly on, int? phi, int n = 1) => new(
        Spray(n), new SprayedProduct("Thuốc thử 5EC", "abamectin", "20 ml/16 l", phi), "rầy xanh", Member(),
        null,
        FieldTime.Of(on));

    public static LotEvent.Received Leaf(
        int n, long grams, Line line = Line.VietGap, bool isolated = false) => new(
        Lot(n), Code(n), Plot(), Member(), Day, Weight.FromGrams(grams), "1-tom-2-la", line,
        line == Line.VietGap ? [] : [new ClaimLoss(ClaimLossReason.ConventionalLine)], isolated,
        FieldTime.Of(At(Day, 10)));

    public static Lot LeafLot(int n, long grams, Line line = Line.VietGap, bool isolated = false) =>
        Traceability.Lots.Lot.Fold(null, Leaf(n, grams, line, isolated));

    public static LotEvent.Produced Tea(int n, long grams, long fresh, params BatchId[] unexplained) => new(
        Lot(n), Code(n), Batch(), TeaType.Green, "moc-cau", Weight.FromGrams(grams), Weight.FromGrams(fresh),
        new PickingDays(Day, Day), [], false, unexplained, FieldTime.Of(At(Day, 18)));

    public static Lot TeaLot(int n, long grams, long fresh, params BatchId[] unexplained) =>
        Traceability.Lots.Lot.Fold(null, Tea(n, grams, fresh, unexplained));
}
