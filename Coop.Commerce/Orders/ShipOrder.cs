using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>Hands a parcel over.</summary>
/// <param name="Packs">What is in it; every pack of a lot set aside for this order.</param>
public sealed record ShipOrder(
    string Carrier, string Tracking, IReadOnlyList<ShippedPack> Packs, FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, ShipOrder command)
    {
        if (!order.State.CanBecome(OrderState.Shipped))
        {
            return new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "ship");
        }

        var doubled = command.Packs.GroupBy(p => (p.Sku, p.Serial)).FirstOrDefault(g => g.Count() > 1);
        if (doubled is not null)
        {
            return new OrderRefusal.WrongSerial(doubled.Key.Serial.Value);
        }

        if (Foreign(order.Allocations, command.Packs) is { } foreign)
        {
            return new OrderRefusal.WrongSerial(foreign.Serial.Value);
        }

        return command.Packs.Count == 0
            ? new OrderRefusal.Malformed("serials", "")
            : new OrderEvent.Shipped(
                order.Shipments.Count + 1, command.Carrier, command.Tracking, command.Packs, command.At);
    }

    /// <summary>What is still to be sent when <paramref name="packs"/> have left.</summary>
    public static IReadOnlyList<Allocation> Without(
        IReadOnlyList<Allocation> allocations, IReadOnlyList<ShippedPack> packs)
    {
        var gone = packs.GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        return [.. allocations
            .Select(a => a with { Units = a.Units - gone.GetValueOrDefault(a.Key()) })
            .Where(a => a.Units > 0)];
    }

    /// <summary>A pack of a lot that is not set aside for the order, or one more than is.</summary>
    private static ShippedPack? Foreign(IReadOnlyList<Allocation> allocations,
        IReadOnlyList<ShippedPack> packs)
    {
        var promised = allocations.ToDictionary(a => a.Key(), a => a.Units);
        return packs.GroupBy(Key)
            .SelectMany(g => g.Skip(promised.GetValueOrDefault(g.Key)))
            .FirstOrDefault();
    }

    private static StockKey Key(ShippedPack pack) => new(pack.Sku, pack.Lot, pack.Place);
}
