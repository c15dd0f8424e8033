using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>
/// Lifts holds: those of a recall when one is named, else those that people laid. Other holds stay.
/// </summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Recall">Code of the recall whose holds end; null for holds laid by people.</param>
public sealed record ReleaseLot(
    LotCode LotCode, int Characters, SideRef Reason, string? Recall, FieldTime At)
{
    public static Decision<LotEvent> Decide(Lot? lot, ReleaseLot command)
    {
        if (lot is null)
        {
            return new LotRefusal.NotFound(command.LotCode.Value);
        }

        if (command.Characters is < HoldLot.Fewest or > HoldLot.Most)
        {
            return new LotRefusal.ReasonInvalid(command.Characters, HoldLot.Fewest, HoldLot.Most);
        }

        LotEvent[] lifted = [.. lot.Holds.Where(h => h.Recall == command.Recall)
            .Select(h => new LotEvent.Released(h.Hold, command.Reason, command.At))];
        return lifted.Length > 0 || command.Recall is not null ? lifted : Nothing(lot);
    }

    private static LotRefusal Nothing(Lot lot) => lot.Holds.Count == 0
        ? new LotRefusal.NotHeld(lot.Code.Value)
        : new LotRefusal.HeldByRecall(lot.Code.Value, lot.Holds[0].Recall!);
}
