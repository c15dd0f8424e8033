using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Diary;

/// <summary>Corrects a spraying that was entered wrongly, or takes it back.</summary>
/// <param name="Spray">As asked for; named in refusals.</param>
/// <param name="EventId">The event that is corrected.</param>
/// <param name="As">How it was; null: it had not happened.</param>
/// <param name="Words">The reason as typed.</param>
/// <param name="Reason">Where the words will be kept.</param>
public sealed record CorrectSpray(
    string Spray, Guid EventId, RecordSpray? As, string Words, SideRef Reason, DateTimeOffset Now)
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    public static Decision<PlotEvent> Decide(Plot? plot, CorrectSpray command)
    {
        var was = plot?.Sprayings.FirstOrDefault(s => s.Spray.Value == command.Spray);
        return (was, command) switch
        {
            (null, _) => new DiaryRefusal.NotFound(command.Spray),
            ({ Retracted: true }, { As: null }) => Array.Empty<PlotEvent>(),
            ({ Retracted: true }, _) => new DiaryRefusal.Retracted(command.Spray),
            (_, { Words.Length: 0 or > LongestReason }) => new DiaryRefusal.ReasonInvalid(LongestReason),
            (_, { As: { } how }) => Corrected(plot!, was, how, command),
            _ => new PlotEvent.SprayRetracted(
                was.Spray, command.EventId, command.Reason, FieldTime.Of(command.Now)),
        };
    }

    private static Decision<PlotEvent> Corrected(
        Plot plot, Spraying was, RecordSpray how, CorrectSpray command)
    {
        var check = ActiveList.Check(how.Actives, how.Product.ActiveIngredient, how.SprayedOn);
        return SprayFaults.Of(plot, how, check) is { } fault
            ? fault
            : new PlotEvent.SprayCorrected(
                was.Spray, command.EventId, command.Reason, how.Product, how.Pest, how.Operator,
                FieldTime.Of(how.SprayedOn), RecordSpray.Checked(how, check));
    }
}

/// <summary>What a correction does to the leaf picked for the VietGAP line.</summary>
/// <param name="Taken">Was free, and is under the waiting time now.</param>
/// <param name="Freed">Was under the waiting time, and is free of this spraying now.</param>
/// <param name="Kept">Is under the waiting time before and after.</param>
public sealed record SprayReach(
    IReadOnlyList<LotId> Taken, IReadOnlyList<LotId> Freed, IReadOnlyList<LotId> Kept)
{
    /// <summary>Compares a plot before and after, as far as one spraying is concerned.</summary>
    public static SprayReach Of(Plot before, Plot after, SprayId spray)
    {
        bool Covers(Plot plot, DateOnly day) => plot.Sprayings.Any(s => s.Spray == spray && s.Covers(day));
        List<LotId> Lots(bool was, bool now) =>
            [.. before.Pickings.Where(p => p.Line == Coop.Traceability.Lots.Line.VietGap
                && Covers(before, p.On) == was && Covers(after, p.On) == now).Select(p => p.Lot)];
        return new SprayReach(Lots(false, true), Lots(true, false), Lots(true, true));
    }
}
