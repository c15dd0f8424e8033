using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Supplies;

/// <summary>Takes some of an input for a spraying or another record.</summary>
/// <param name="Code">Named in refusals.</param>
/// <param name="Amount">Whole smallest units, more than 0.</param>
/// <param name="UsedBy">Key of the spraying or record.</param>
/// <param name="Kind">The kind it must be of; null: any.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record UseSupply(
    string Code, long Amount, string Unit, string UsedBy, FieldTime At, string? Kind, DateTimeOffset Now)
{
    public static Decision<SupplyEvent> Decide(Supply? supply, UseSupply command) => supply switch
    {
        null => new SupplyRefusal.NotFound(command.Code),
        _ when command.Kind is { } kind && supply.Kind != kind =>
            new SupplyRefusal.WrongKind(supply.Code.Value, supply.Kind, kind),
        _ when command.Unit != supply.Unit =>
            new SupplyRefusal.UnitDiffers(supply.Code.Value, supply.Unit, command.Unit),
        _ when command.Amount is <= 0 or > PurchaseSupply.MostQuantity =>
            new SupplyRefusal.QuantityInvalid(command.Amount, PurchaseSupply.MostQuantity),
        _ when command.At.IsAheadOf(command.Now) => new SupplyRefusal.Ahead(command.At.On, command.Now),
        _ when command.At.On < supply.BoughtOn =>
            new SupplyRefusal.UsedBeforePurchase(supply.Code.Value, supply.BoughtOn, command.At.On),
        { Kind: SupplyWords.Pesticide, Expiry: { } last } when supply.IsExpiredOn(command.At.On) =>
            new SupplyRefusal.Expired(supply.Code.Value, last, command.At.On),
        _ when command.Amount > supply.OnHand =>
            new SupplyRefusal.NotEnough(supply.Code.Value, command.Amount, supply.OnHand, supply.Unit),
        _ => new SupplyEvent.Used(command.UsedBy, command.Amount, command.At),
    };
}
