using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Stops every open order that waits for packs of recalled lots.</summary>
public static class StopOrdersWrite
{
    /// <summary>
    /// Stops them; call it after <see cref="Stock.HoldStock.HoldStockAsync"/> in the same transaction, so
    /// that no order can be missed. What was paid is raised as a task: it must go back.
    /// </summary>
    /// <returns>Codes of the orders stopped.</returns>
    public static async Task<Outcome<IReadOnlyList<string>>> StopOrdersAsync(
        this CoopSession session, IReadOnlyCollection<LotCode> lots, string recall,
        CancellationToken stop = default)
    {
        var stopped = new List<string>();
        var orders = lots.Count == 0 ? [] : await session.Documents.OpenOfLotsAsync(lots, stop);
        foreach (var order in orders.OrderBy(o => o.Id, StringComparer.Ordinal))
        {
            var open = await OpenOrder.ByCodeAsync(session, order.Code.Value, stop)
                ?? throw new InvalidOperationException($"{order.Id} has no entry.");
            var why = open.Do(StopOrder.Decide(open.Order, new StopOrder(recall, open.Now)));
            if (why is null && open.Order.State == OrderState.Cancelled)
            {
                why = open.Do(ClosePayment.Decide(open.Payment, new ClosePayment("recalled", open.Now)));
            }

            if (why is not null)
            {
                return why;
            }

            MoneyTasks.AfterStopping(open);
            stopped.Add(order.Code.Value);
        }

        return stopped;
    }
}
