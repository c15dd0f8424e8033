using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>Destroys some of a lot, or all of it; a held lot can be destroyed.</summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="Amount">Grams, or packs of a lot of packs.</param>
/// <param name="Way">One of <see cref="LotWords.Ways"/>.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record DisposeLot(
    LotCode LotCode, long Amount, string Way, int Characters, SideRef Reason, DateTimeOffset At,
    DateTimeOffset Now)
{
    public static Decision<LotEvent> Decide(Lot? lot, DisposeLot command)
    {
        var at = FieldTime.Of(command.At);
        if (!LotWords.Ways.Contains(command.Way))
        {
            return new LotRefusal.WordUnknown("way", command.Way ?? "");
        }

        return LotGoing.Fault(
            lot, command.LotCode.Value, command.Amount, false, command.Characters, at, command.Now)
            is { } fault
            ? fault
            : new LotEvent.Disposed(
                LotGoing.WeightOf(lot!, command.Amount), LotGoing.UnitsOf(lot!, command.Amount), command.Way,
                command.Reason, at);
    }
}
