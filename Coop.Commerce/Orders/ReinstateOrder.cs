using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>The whole money came after the goods had been released: they are set aside anew, if they are
/// there.</summary>
public sealed record ReinstateOrder(
    IReadOnlyList<StockRow> Shelf, FieldTime At, IReadOnlyList<PromiseRow>? Promises = null)
{
    /// <summary>Only expired orders come back; what a person called off stays called off.</summary>
    public static Decision<OrderEvent> Decide(Order order, ReinstateOrder command)
    {
        if (order.State != OrderState.Expired)
        {
            return new OrderRefusal.WrongState(order.Code.Value, order.State.Wire(), "confirm");
        }

        if (OrderPromises.Fault(order.Waiting(), command.Promises ?? []) is { } promised)
        {
            return promised;
        }

        return AllocateStock.Decide(command.Shelf, order.Demand(), command.At.On) switch
        {
            Outcome<IReadOnlyList<Allocation>>.Done set => new OrderEvent.Reinstated(set.Value, command.At),
            Outcome<IReadOnlyList<Allocation>>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }
}
