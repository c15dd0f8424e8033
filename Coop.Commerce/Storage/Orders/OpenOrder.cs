using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using JasperFx.Events;
using Marten.Events;

namespace Coop.Commerce.Storage.Orders;

/// <summary>
/// An order and its money opened for writing in one transaction. What is decided is appended and folded at
/// once, so
/// that the next decision sees it; the shelf follows from the order's facts.
/// </summary>
internal sealed class OpenOrder(
    CoopSession session, IEventStream<Order> orders, IEventStream<Payment> payments)
{
    public Order Order { get; private set; } = orders.Aggregate!;

    public Payment Payment { get; private set; } = payments.Aggregate!;

    public FieldTime Now { get; } = FieldTime.Of(session.Now);

    public CoopSession Session => session;

    /// <summary>Opens the order of this code; null when the co-op has none.</summary>
    public static async Task<OpenOrder?> ByCodeAsync(CoopSession session, string code,
        CancellationToken stop) =>
        OrderCode.TryParse(code, out var parsed)
        && await session.Documents.LoadAsync<OrderEntry>(parsed.Value, stop) is { } entry
            ? await ByKeysAsync(session, entry.Order, entry.Payment, stop)
            : null;

    /// <summary>Opens an order by its key; null when the co-op has none.</summary>
    public static async Task<OpenOrder?> ByIdAsync(CoopSession session, OrderId id, CancellationToken stop) =>
        await session.Documents.LoadAsync<Order>(id.Value, stop) is { } order
            ? await ByKeysAsync(session, order.Id, order.Payment.Value, stop)
            : null;

    /// <summary>Records what was decided about the order; the reason when it was refused.</summary>
    public Refusal? Do(Decision<OrderEvent> decision)
    {
        if (decision.Refuses(out var facts, out var why))
        {
            return why;
        }

        foreach (var fact in facts)
        {
            session.QueueStock(OrderStock.Of(Order, fact), OrderPromises.Of(Order, fact));
            orders.AppendOne(fact);
            var before = Order.State;
            Order = Order.Fold(Order, fact);
            if (before == OrderState.Placed && Order.State != OrderState.Placed)
            {
                session.Documents.Delete<UnpaidUnits>(Order.Id);
            }
        }

        return null;
    }

    /// <summary>Records what was decided about the money; the reason when it was refused.</summary>
    public Refusal? Do(Decision<PaymentEvent> decision)
    {
        if (decision.Refuses(out var facts, out var why))
        {
            return why;
        }

        foreach (var fact in facts)
        {
            payments.AppendOne(fact);
            Payment = Payment.Fold(Payment, fact);
        }

        return null;
    }

    public OrderView View() => Order.View(Payment);

    public OrderChanged Changed() => new(Order.Code.Value, View());

    private static async Task<OpenOrder> ByKeysAsync(
        CoopSession session, string order, string payment, CancellationToken stop)
    {
        var batch = session.Documents.CreateBatchQuery();
        var orders = batch.Events.FetchForWriting<Order>(order);
        var payments = batch.Events.FetchForWriting<Payment>(payment);
        await batch.Execute(stop);
        return new OpenOrder(session, await orders, await payments);
    }
}
