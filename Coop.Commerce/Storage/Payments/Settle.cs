using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Storage.Payments;

/// <summary>What money that came in means for its order.</summary>
internal static class Settle
{
    /// <summary>
    /// Fully paid: a placed order is confirmed, an expired one comes back if the goods are still there.
    /// Whatever
    /// must go back is shown to the office.
    /// </summary>
    /// <param name="dueBefore">What had to go back before this money came, whole đồng.</param>
    public static async Task<Refusal?> OrderAsync(OpenOrder open, long dueBefore, CancellationToken stop)
    {
        var why = open switch
        {
            { Payment.IsClosed: false, Order.State: OrderState.Placed }
                when open.Payment.Outstanding() == 0 =>
                open.Do(ConfirmOrder.Decide(open.Order, new ConfirmOrder("payment", open.Now))),
            { Order.State: OrderState.Expired } when open.Payment.Net() >= open.Payment.Amount =>
                await ReinstateAsync(open, stop),
            _ => null,
        };
        MoneyTasks.RefundDue(open, dueBefore);
        return why;
    }

    private static async Task<Refusal?> ReinstateAsync(OpenOrder open, CancellationToken stop)
    {
        var skus = open.Order.Lines.SelectMany(l => l.Goods()).Select(g => g.Sku).Distinct().ToList();
        var (shelf, promises) = await open.Session.Documents.ShelfAsync(skus, stop);
        var decision = ReinstateOrder.Decide(open.Order, new ReinstateOrder(shelf, open.Now, promises));
        return decision is Decision<OrderEvent>.Refused
            ? null
            : open.Do(decision) ?? open.Do(new PaymentEvent.Reopened(open.Now));
    }
}
