using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Supplies;

/// <summary>Brings the book to what was counted, or enters what was thrown away.</summary>
/// <param name="Code">Named in refusals.</param>
/// <param name="Counted">What is really there; null when something is thrown away.</param>
/// <param name="Disposed">What is thrown away; null when it was counted.</param>
/// <param name="Words">The reason as typed.</param>
/// <param name="Reason">Where the words will be kept.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record AdjustSupply(
    string Code, long? Counted, long? Disposed, string Words, SideRef Reason, FieldTime At,
    DateTimeOffset Now)
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    public static Decision<SupplyEvent> Decide(Supply? supply, AdjustSupply command) => supply switch
    {
        null => new SupplyRefusal.NotFound(command.Code),
        _ when command.Words.Length is 0 or > LongestReason =>
            new SupplyRefusal.ReasonInvalid(LongestReason),
        _ when command.At.IsAheadOf(command.Now) => new SupplyRefusal.Ahead(command.At.On, command.Now),
        _ when command.At.On < supply.BoughtOn =>
            new SupplyRefusal.UsedBeforePurchase(supply.Code.Value, supply.BoughtOn, command.At.On),
        _ when command.Disposed is { } amount => Thrown(supply, amount, command),
        _ when command.Counted is >= 0 and <= PurchaseSupply.MostQuantity => Counting(supply, command),
        _ => new SupplyRefusal.QuantityInvalid(command.Counted ?? 0, PurchaseSupply.MostQuantity),
    };

    private static Decision<SupplyEvent> Thrown(Supply supply, long amount, AdjustSupply command) =>
        amount switch
    {
        <= 0 or > PurchaseSupply.MostQuantity =>
            new SupplyRefusal.QuantityInvalid(amount, PurchaseSupply.MostQuantity),
        _ when amount > supply.OnHand =>
            new SupplyRefusal.NotEnough(supply.Code.Value, amount, supply.OnHand, supply.Unit),
        _ => new SupplyEvent.Disposed(amount, command.Reason, command.At),
    };

    private static Decision<SupplyEvent> Counting(Supply supply, AdjustSupply command) =>
        command.Counted == supply.OnHand
            ? Array.Empty<SupplyEvent>()
            : new SupplyEvent.Adjusted(command.Counted!.Value - supply.OnHand, command.Reason, command.At);
}
