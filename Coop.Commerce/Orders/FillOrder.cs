using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>The harvest is in and packed: what was promised is set aside from the shelf.</summary>
/// <param name="Shelf">Every row of the SKUs that are waited for.</param>
public sealed record FillOrder(IReadOnlyList<StockRow> Shelf, FieldTime At)
{
    public static Decision<OrderEvent> Decide(Order order, FillOrder command)
    {
        var waiting = order.Waiting();
        if (waiting.Count == 0 || order.State is not (OrderState.Placed or OrderState.Confirmed
            or OrderState.Picking or OrderState.PartlyShipped))
        {
            return new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "fill");
        }

        var demand = waiting.GroupBy(l => l.Sku).ToDictionary(g => g.Key, g => g.Sum(l => l.Quantity));
        return AllocateStock.Decide(command.Shelf, demand, command.At.On) switch
        {
            Outcome<IReadOnlyList<Allocation>>.Done set => new OrderEvent.Filled(set.Value, command.At),
            Outcome<IReadOnlyList<Allocation>>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }
}
