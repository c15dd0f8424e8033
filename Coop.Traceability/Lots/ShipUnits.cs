using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>
/// Notes on a lot of packs that some left with an order. Which ones, the order's own stream says.
/// </summary>
/// <param name="LotCode">Named in refusals.</param>
public sealed record ShipUnits(LotCode LotCode, string Order, int Units, FieldTime At)
{
    public static Decision<LotEvent> Decide(Lot? lot, ShipUnits command) => lot switch
    {
        null => new LotRefusal.NotFound(command.LotCode.Value),
        { Packs: null } => new LotRefusal.WrongKind(
            command.LotCode.Value, lot.Kind == LotKind.Leaf ? "leaf" : "tea", "packs"),
        _ when LotRefusal.IsHeld.Of(lot) is { } held => held,
        _ when command.Units is <= 0 or > PackLot.MostUnits =>
            new PackRefusal.UnitsInvalid(command.Units, PackLot.MostUnits),
        { Packs: var packs } when command.Units > packs.Left() =>
            new LotRefusal.NotEnoughUnits(command.LotCode.Value, command.Units, packs.Left()),
        _ => new LotEvent.Shipped(command.Order, command.Units, command.At),
    };
}
