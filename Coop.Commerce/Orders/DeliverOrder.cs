using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>Every parcel arrived.</summary>
public sealed record DeliverOrder(FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, DeliverOrder command) => order.State switch
    {
        OrderState.Shipped => new OrderEvent.Delivered(command.At),
        OrderState.Delivered or OrderState.Completed => Array.Empty<OrderEvent>(),
        _ => new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "deliver"),
    };
}
