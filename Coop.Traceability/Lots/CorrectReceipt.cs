using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>
/// Corrects the weight, the grade or the picking day of leaf, while nothing that was made of it contradicts.
/// The day is tested against the plot's sprayings again.
/// </summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="Event">The fact that was wrong.</param>
/// <param name="PickedOn">Null: as it was.</param>
/// <param name="Grams">Null: as it was.</param>
/// <param name="Grade">Null: as it was.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record CorrectReceipt(
    LotCode LotCode, Guid Event, DateOnly? PickedOn, long? Grams, string? Grade, int Characters,
    SideRef Reason, DateTimeOffset Now)
{
    public static Decision<LotEvent> Decide(Lot? lot, Plot? plot, CorrectReceipt command)
    {
        var code = command.LotCode.Value;
        if (lot is null || plot is null)
        {
            return lot is { } other
                ? new LotRefusal.WrongKind(code, other.Kind.Word(), "leaf")
                : new LotRefusal.NotFound(code);
        }

        var was = new ReceiptWords(lot.Origin.PickedOn!.Value, lot.Weight, lot.Grade);
        var (day, grams, grade) = (
            command.PickedOn ?? was.PickedOn, command.Grams ?? was.Weight.Grams, command.Grade ?? was.Grade);
        return Fault(lot, command, was, (day, grams, grade)) is { } fault
            ? fault
            : ReceiveLeaf.Decide(plot, Again(lot, plot, command, (day, grams, grade))) switch
            {
                Decision<LotEvent>.Accepted { Events: [LotEvent.Received leaf] } => new LotEvent.Corrected(
                    command.Event, command.Reason, day, Weight.FromGrams(grams), grade,
                    day == was.PickedOn ? lot.Losses : leaf.Losses,
                    day == was.PickedOn ? lot.Isolated : leaf.Isolated, was, FieldTime.Of(command.Now)),
                Decision<LotEvent>.Refused no => no.Reason,
                _ => throw new InvalidOperationException("Leaf is received or refused."),
            };
    }

    private static ReceiveLeaf Again(
        Lot lot, Plot plot, CorrectReceipt command, (DateOnly Day, long Grams, string Grade) now)
    {
        var conventional = lot.Losses.Any(l => l.Why == ClaimLossReason.ConventionalLine)
            || (now.Day == lot.Origin.PickedOn && !lot.HasClaim());
        return new ReceiveLeaf(
            LotId.Parse(lot.Id), lot.Code, plot.Code.Value, now.Day,
            FieldTime.Of(lot.On).At.AddHours(23), now.Grams, now.Grade,
            conventional ? Lines.Conventional : Lines.VietGap, command.Now.AddDays(1));
    }

    private static LotRefusal? Fault(
        Lot lot, CorrectReceipt command, ReceiptWords was, (DateOnly Day, long Grams, string Grade) now)
    {
        var (code, gone) = (lot.Code.Value, lot.Weight.Grams - lot.OnHand.Grams);
        return now switch
        {
            _ when command.Characters is < HoldLot.Fewest or > HoldLot.Most =>
                new LotRefusal.ReasonInvalid(command.Characters, HoldLot.Fewest, HoldLot.Most),
            _ when now == (was.PickedOn, was.Weight.Grams, was.Grade) =>
                new LotRefusal.NothingToCorrect(code),
            _ when now.Grams > 0 && now.Grams < gone => new LotRefusal.LessThanGone(code, now.Grams, gone),
            _ when now.Day != was.PickedOn && gone > 0 => new LotRefusal.DayInUse(code, was.PickedOn, gone),
            _ => null,
        };
    }
}
