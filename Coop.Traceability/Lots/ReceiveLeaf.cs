using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Lots;

/// <summary>Weighs fresh leaf in. The waiting time is tested on the day of picking.</summary>
/// <param name="Lot">Fresh key of the lot's stream.</param>
/// <param name="Code">Fresh code.</param>
/// <param name="PlotCode">Named in refusals.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record ReceiveLeaf(
    LotId Lot, LotCode Code, string PlotCode, DateOnly PickedOn, DateTimeOffset ReceivedAt, long Grams,
    string Grade,
    string Line, DateTimeOffset Now)
{
    /// <summary>Kept apart although the day was clear: it failed when it was looked at.</summary>
    public bool Isolate { get; init; }

    /// <summary>Five tonnes: more than any day's leaf of one plot.</summary>
    public const long MostGrams = 5_000_000;

    public static Decision<LotEvent> Decide(Plot? plot, ReceiveLeaf command)
    {
        var at = FieldTime.Of(command.ReceivedAt);
        if (plot is null)
        {
            return new PlotRefusal.NotFound(command.PlotCode);
        }

        if (Fault(command, at) is { } fault)
        {
            return fault;
        }

        Lines.TryParse(command.Line, out var line);
        var blocking = plot.Blocking(command.PickedOn);
        return blocking is not null && line == Lots.Line.VietGap
            ? Blocked(plot, blocking, command)
            : new LotEvent.Received(
                command.Lot, command.Code, PlotId.Parse(plot.Id), plot.Member, command.PickedOn,
                Weight.FromGrams(command.Grams), command.Grade, line, [.. Losses(plot, line, blocking)],
                Isolated: blocking is not null || command.Isolate, at);
    }

    /// <summary>The thin fact for the plot's stream.</summary>
    public static PlotEvent.Picked PickingOf(LotEvent.Received e) =>
        new(e.Lot, e.Line, e.Weight, FieldTime.Of(e.PickedOn));

    private static LotRefusal? Fault(ReceiveLeaf command, FieldTime at) => command switch
    {
        { Grams: <= 0 or > MostGrams } => new LotRefusal.WeightInvalid(command.Grams, MostGrams),
        _ when !Grades.Leaf.Contains(command.Grade) => new LotRefusal.GradeUnknown(command.Grade),
        _ when !Lines.TryParse(command.Line, out _) => new LotRefusal.LineUnknown(command.Line),
        _ when at.IsAheadOf(command.Now) => new LotRefusal.Ahead(at.At, command.Now),
        _ when command.PickedOn > at.On => new LotRefusal.PickedAfterReceipt(command.PickedOn, at.On),
        _ => null,
    };

    private static LotRefusal Blocked(Plot plot, Spraying by, ReceiveLeaf command) => by.PhiDays is { } days
        ? new LotRefusal.UnderWaitingTime(
            plot.Code.Value, by.TradeName, by.On, days, plot.FirstClearDay(command.PickedOn),
            command.PickedOn)
        : new LotRefusal.WaitingTimeUnknown(plot.Code.Value, by.TradeName, by.On, command.PickedOn);

    private static IEnumerable<ClaimLoss> Losses(Plot plot, Line line, Spraying? blocking)
    {
        if (line == Lots.Line.Conventional)
        {
            yield return new ClaimLoss(ClaimLossReason.ConventionalLine);
        }

        if (blocking is not null)
        {
            yield return new ClaimLoss(
                blocking.PhiDays is null ? ClaimLossReason.UnknownWaitingTime : ClaimLossReason.WaitingTime,
                PlotId.Parse(plot.Id), blocking.Spray);
        }
    }
}
