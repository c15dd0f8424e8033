using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>An order as its facts make it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Allocations">Pieces set aside and not yet shipped; empty once the goods were
/// released.</param>
/// <param name="Version">Facts so far.</param>
/// <param name="Filled">True once what it waited for from a harvest was set aside.</param>
public sealed record Order(
    string Id,
    OrderCode Code,
    PaymentId Payment,
    PersonId Contact,
    string Language,
    string Channel,
    string Method,
    OrderState State,
    IReadOnlyList<OrderLine> Lines,
    IReadOnlyList<Allocation> Allocations,
    long ShippingFee,
    IReadOnlyList<Shipment> Shipments,
    FieldTime PlacedAt,
    long Version,
    bool Filled = false)
{
    /// <summary>Sum of the lines, whole đồng.</summary>
    public long Goods() => Lines.Sum(line => line.Total());

    /// <summary>Packs ordered, those in gift boxes counted one by one.</summary>
    public int Packs() => Lines.Sum(line => line.Packs());

    /// <summary>Lines that wait for a harvest.</summary>
    public IReadOnlyList<OrderLine> Waiting() => Filled ? [] : [.. Lines.Where(l => l.Promise is not null)];

    /// <summary>What it asks of the shelf: all but what still waits for a harvest.</summary>
    public IReadOnlyDictionary<Sku, int> Demand() =>
        OrderDemand.Of(Filled ? Lines.Select(l => l with { Promise = null }) : Lines);

    /// <summary>Goods and shipping, whole đồng.</summary>
    public long Total() => Goods() + ShippingFee;

    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static Order Fold(Order? order, OrderEvent fact) => (order, fact) switch
    {
        (null, OrderEvent.Placed e) => Begin(e),
        ({ } o, OrderEvent.Confirmed) => o.To(OrderState.Confirmed),
        ({ } o, OrderEvent.PickingBegan) => o.To(OrderState.Picking),
        ({ } o, OrderEvent.Shipped e) => o.With(e),
        ({ } o, OrderEvent.Delivered e) => o.To(OrderState.Delivered) with
        {
            Shipments = [.. o.Shipments.Select(s => s with { DeliveredAt = s.DeliveredAt ?? e.At })],
        },
        ({ } o, OrderEvent.Completed) => o.To(OrderState.Completed),
        ({ } o, OrderEvent.Cancelled) => o.To(OrderState.Cancelled) with { Allocations = [] },
        ({ } o, OrderEvent.Stopped) => o.To(o.AfterStop()) with { Allocations = [] },
        ({ } o, OrderEvent.Expired) => o.To(OrderState.Expired) with { Allocations = [] },
        ({ } o, OrderEvent.Reinstated e) => o.To(OrderState.Confirmed) with
        {
            Allocations = e.Allocations,
        },
        ({ } o, OrderEvent.Filled e) => o with
        {
            Allocations = [.. o.Allocations, .. e.Allocations], Filled = true, Version = o.Version + 1,
        },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {order?.Id ?? "nothing"}."),
    };

    private static Order Begin(OrderEvent.Placed e) => new(
        e.Id.Value, e.Code, e.Payment, e.Contact, e.Language, e.Channel, e.Method, OrderState.Placed, e.Lines,
        e.Allocations, e.ShippingFee, [], e.At, 1);

    private Order To(OrderState state) => State.CanBecome(state)
        ? this with { State = state, Version = Version + 1 }
        : throw new InvalidOperationException($"{Id} cannot go from {State} to {state}.");

    /// <summary>What has left has left; the rest of the order will not be sent.</summary>
    private OrderState AfterStop() => Shipments.Count > 0 ? OrderState.Shipped : OrderState.Cancelled;

    private Order With(OrderEvent.Shipped e)
    {
        var left = ShipOrder.Without(Allocations, e.Packs);
        var all = left.Count == 0 && Waiting().Count == 0;
        return To(all ? OrderState.Shipped : OrderState.PartlyShipped) with
        {
            Allocations = left,
            Shipments = [.. Shipments, new Shipment(e.Number, e.Carrier, e.Tracking, e.Packs, e.At, null)],
        };
    }
}

/// <summary>One parcel of an order.</summary>
public sealed record Shipment(
    int Number,
    string Carrier,
    string Tracking,
    IReadOnlyList<ShippedPack> Packs,
    FieldTime HandedOverAt,
    FieldTime? DeliveredAt);
