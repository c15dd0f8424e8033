using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>Closes a delivered order that is paid.</summary>
/// <param name="Outstanding">What is still to be paid, whole đồng.</param>
public sealed record CompleteOrder(long Outstanding, FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, CompleteOrder command) => order.State switch
    {
        OrderState.Completed => Array.Empty<OrderEvent>(),
        OrderState.Delivered when command.Outstanding > 0 =>
            new OrderRefusal.NotPaid(order.Code.Value, command.Outstanding),
        OrderState.Delivered => new OrderEvent.Completed(command.At),
        _ => new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "complete"),
    };
}
