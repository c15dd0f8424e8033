using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>Somebody begins to take the goods from the shelf.</summary>
public sealed record PickOrder(FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, PickOrder command) => order.State switch
    {
        OrderState.Confirmed => new OrderEvent.PickingBegan(command.At),
        OrderState.Picking => Array.Empty<OrderEvent>(),
        _ => new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "pick"),
    };
}
