using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>
/// Holds a lot: from now on it is not used, packed, delivered or shipped. The same hold twice is one.
/// </summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="Hold">One for all lots held for the same reason.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Recall">Code of the recall that asks for it.</param>
public sealed record HoldLot(
    LotCode LotCode, HoldId Hold, int Characters, SideRef Reason, string? Recall, FieldTime At)
{
    /// <summary>Fewest characters that can be a reason.</summary>
    public const int Fewest = 5;

    /// <summary>Most characters of a reason.</summary>
    public const int Most = 1000;

    /// <summary>Most lots held or released at once.</summary>
    public const int MostLots = 20_000;

    public static Decision<LotEvent> Decide(Lot? lot, HoldLot command) => lot switch
    {
        null => new LotRefusal.NotFound(command.LotCode.Value),
        _ when command.Characters is < Fewest or > Most =>
            new LotRefusal.ReasonInvalid(command.Characters, Fewest, Most),
        _ when lot.Holds.Any(h => h.Hold == command.Hold || IsSameRecall(h, command)) =>
            Array.Empty<LotEvent>(),
        _ => new LotEvent.Held(command.Hold, command.Reason, command.Recall, command.At),
    };

    private static bool IsSameRecall(LotHold hold, HoldLot command) =>
        command.Recall is not null && hold.Recall == command.Recall;
}
