using System.Text;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Moves an order along.</summary>
public static class OrderWrites
{
    /// <summary>The buyer of a cash-on-delivery order said yes on the phone.</summary>
    public static Task<Outcome<OrderChanged>> ConfirmCodAsync(
        this CoopSession session, ConfirmCodRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(request.Code, open => open.Payment.Method == "cod"
            ? open.Do(ConfirmOrder.Decide(open.Order, new ConfirmOrder("phone", open.Now)))
            : new PaymentRefusal.WrongMethod(open.Order.Code.Value, open.Payment.Method), stop);

    /// <summary>Somebody begins to take the goods from the shelf.</summary>
    public static Task<Outcome<OrderChanged>> PickOrderAsync(
        this CoopSession session, PickOrderRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Code, open => open.Do(PickOrder.Decide(open.Order, new PickOrder(open.Now))), stop);

    /// <summary>The harvest is in: what the order waited for is set aside from the shelf.</summary>
    public static async Task<Outcome<OrderChanged>> FillOrderAsync(
        this CoopSession session, FillOrderRequest request, CancellationToken stop = default)
    {
        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var skus = open.Order.Waiting().Select(l => l.Sku).Distinct().ToList();
        var shelf = await session.Documents.StockAsync(skus, stop);
        var why = open.Do(FillOrder.Decide(open.Order, new FillOrder(shelf, open.Now)));
        return why is null ? open.Changed() : why;
    }

    /// <summary>The goods arrived.</summary>
    public static Task<Outcome<OrderChanged>> DeliverOrderAsync(
        this CoopSession session, DeliverOrderRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Code, open => open.Do(DeliverOrder.Decide(open.Order, new DeliverOrder(open.Now))), stop);

    /// <summary>Nothing is open any more.</summary>
    public static Task<Outcome<OrderChanged>> CompleteOrderAsync(
        this CoopSession session, CompleteOrderRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Code,
            open => open.Do(CompleteOrder.Decide(
                open.Order, new CompleteOrder(open.Payment.Outstanding(), open.Now))),
            stop);

    /// <summary>Calls an order off; the reason is kept beside the event, never in it.</summary>
    public static Task<Outcome<OrderChanged>> CancelOrderAsync(
        this CoopSession session, CancelOrderRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(request.Code, open => Cancel(open, request.Reason), stop);

    /// <summary>A timer ran out.</summary>
    public static async Task<Outcome<OrderChanged>> ExpireOrderAsync(
        this CoopSession session, ExpireOrderRequest request, CancellationToken stop = default)
    {
        if (await OpenOrder.ByIdAsync(session, request.Order, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Order.Value);
        }

        var command = new ExpireOrder(open.Payment.Deadline, open.Payment.Received, open.Now);
        var why = open.Do(ExpireOrder.Decide(open.Order, command));
        if (why is null && open.Order.State == OrderState.Expired)
        {
            why = open.Do(ClosePayment.Decide(open.Payment, new ClosePayment("expired", open.Now)));
        }

        return why is null ? open.Changed() : why;
    }

    private static Refusal? Cancel(OpenOrder open, string reason)
    {
        var words = (reason ?? "").Normalize(NormalizationForm.FormC).Trim();
        var note = words.Length == 0
            ? null
            : new SideText(StreamKey.Of("text", Mint.Ulid(open.Session.Now)), words, Mint.Salt());
        var was = open.Order.State;
        var why = open.Do(CancelOrder.Decide(open.Order, new CancelOrder(note?.Ref(), open.Now)))
            ?? open.Do(ClosePayment.Decide(open.Payment, new ClosePayment("cancelled", open.Now)));
        if (why is null && was != OrderState.Cancelled)
        {
            if (note is not null)
            {
                open.Session.Documents.Store(note);
            }

            Payments.MoneyTasks.AfterClosing(open);
        }

        return why;
    }

    private static async Task<Outcome<OrderChanged>> ChangeAsync(
        this CoopSession session, string code, Func<OpenOrder, Refusal?> change, CancellationToken stop)
    {
        if (await OpenOrder.ByCodeAsync(session, code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(code);
        }

        return change(open) is { } why ? why : open.Changed();
    }
}
