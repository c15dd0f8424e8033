using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Commerce.Orders;

/// <summary>Calls an order off before anything has left.</summary>
public sealed record CancelOrder(SideRef? Note, FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, CancelOrder command) => order.State switch
    {
        OrderState.Cancelled => Array.Empty<OrderEvent>(),
        _ when order.State.CanBecome(OrderState.Cancelled) =>
            new OrderEvent.Cancelled(command.Note, command.At),
        _ => new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "cancel"),
    };
}
