using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>The order stands.</summary>
/// <param name="By"><c>payment</c> or <c>phone</c>.</param>
public sealed record ConfirmOrder(string By, FieldTime At)
{
    /// <summary>Confirming again changes nothing.</summary>
    public static Decision<OrderEvent> Decide(Order order, ConfirmOrder command) => order.State switch
    {
        OrderState.Placed => new OrderEvent.Confirmed(command.By, command.At),
        OrderState.Cancelled or OrderState.Expired =>
            new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "confirm"),
        _ => Array.Empty<OrderEvent>(),
    };
}
