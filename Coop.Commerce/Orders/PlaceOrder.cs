using Coop.Commerce.Identifiers;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Orders;

/// <summary>A guest orders. The shelf and the rules of the moment come in as values.</summary>
/// <param name="Lines">Priced by the co-op, one for each SKU: see <see cref="PriceOrder"/>.</param>
/// <param name="Shelf">Every row of the SKUs ordered.</param>
/// <param name="Promises">What is promised already of the harvests waited for.</param>
/// <param name="OpenUnits">Unpaid packs set aside for the same phone already.</param>
/// <param name="OpenAtAddress">Unpaid packs set aside for the same address already; 0 when the goods are
/// fetched.</param>
public sealed record PlaceOrder(
    OrderId Id,
    OrderCode Code,
    PaymentId Payment,
    PersonId Contact,
    string Language,
    string Channel,
    string Method,
    string PaymentMethod,
    IReadOnlyList<OrderLine> Lines,
    long? ExpectedTotal,
    IReadOnlyList<StockRow> Shelf,
    int OpenUnits,
    int OpenAtAddress,
    FieldTime At,
    IReadOnlyList<PromiseRow>? Promises = null)
{
    public static Decision<OrderEvent> Decide(CoopSettings settings, PlaceOrder command)
    {
        if (!settings.TakesOrders)
        {
            return new OrderRefusal.ShopClosed();
        }

        var fee = settings.Shipping.For(command.Method, command.Lines.Sum(line => line.Total()));
        if (Fault(settings, command, fee) is { } fault)
        {
            return fault;
        }

        if (OrderPromises.Fault(command.Lines, command.Promises ?? []) is { } promised)
        {
            return promised;
        }

        return AllocateStock.Decide(command.Shelf, OrderDemand.Of(command.Lines), command.At.On) switch
        {
            Outcome<IReadOnlyList<Allocation>>.Done set => Placed(command, set.Value, fee),
            Outcome<IReadOnlyList<Allocation>>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    private static OrderRefusal? Fault(CoopSettings settings, PlaceOrder command, long fee)
    {
        var total = command.Lines.Sum(line => line.Total()) + fee;
        var wanted = command.Lines.Sum(line => line.Packs());
        var limit = PaymentLimits.Highest(settings, command.PaymentMethod);
        return command switch
        {
            { Lines.Count: 0 } => new OrderRefusal.Malformed("lines", ""),
            { ExpectedTotal: { } expected } when expected != total =>
                new OrderRefusal.TotalChanged(expected, total),
            _ when total > limit => new OrderRefusal.PaymentNotOffered(command.PaymentMethod, total, limit),
            _ when command.OpenUnits + wanted > settings.MaxUnpaidUnits =>
                new OrderRefusal.TooManyUnpaid(wanted, command.OpenUnits, settings.MaxUnpaidUnits),
            { Method: not "pickup" } when command.OpenAtAddress + wanted > settings.MaxUnpaidUnitsAtAddress =>
                new OrderRefusal.TooManyUnpaidAtAddress(
                    wanted, command.OpenAtAddress, settings.MaxUnpaidUnitsAtAddress),
            _ => null,
        };
    }

    private static OrderEvent.Placed Placed(PlaceOrder c, IReadOnlyList<Allocation> set, long fee) =>
        new(c.Id, c.Code, c.Payment, c.Contact, c.Language, c.Channel, c.Method, c.Lines, set, fee, c.At);
}
