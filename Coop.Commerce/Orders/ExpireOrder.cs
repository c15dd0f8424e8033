using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>A timer ran out.</summary>
/// <param name="Deadline">When the goods were to be released; null for orders that wait for a person.</param>
/// <param name="Received">Money that has come in, whole đồng: with part of it paid, a person decides.</param>
public sealed record ExpireOrder(DateTimeOffset? Deadline, long Received, FieldTime At)
{
    /// <summary>Timers may come twice, early or late: only an order that nobody paid or confirmed
    /// expires.</summary>
    public static Decision<OrderEvent> Decide(Order order, ExpireOrder command) =>
        order.State == OrderState.Placed && command.Received == 0
            && command.Deadline is { } deadline && deadline <= command.At.At
            ? new OrderEvent.Expired(command.At)
            : Array.Empty<OrderEvent>();
}
