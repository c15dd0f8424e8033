using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>Stops an order whose goods are recalled. An order with nothing set aside goes on.</summary>
/// <param name="Recall">Code of the recall.</param>
public sealed record StopOrder(string Recall, FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, StopOrder command) => order.Allocations.Count == 0
        ? Array.Empty<OrderEvent>()
        : new OrderEvent.Stopped(command.Recall, command.At);
}
