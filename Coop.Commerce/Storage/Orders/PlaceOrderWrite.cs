using System.Security.Cryptography;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Takes a guest's order.</summary>
public static class PlaceOrderWrite
{
    /// <summary>
    /// Places the order, sets the goods aside, asks for the money, keeps the person in the vault and starts
    /// the
    /// timers, all in one transaction.
    /// </summary>
    public static async Task<Outcome<OrderPlaced>> PlaceOrderAsync(
        this CoopSession session, PlaceOrderRequest request, CancellationToken stop = default)
    {
        var places = session.Need<IPlaces>();
        if (ReadBuyer.Of(request.Buyer, request.Delivery, places).Refuses(out var contact, out var why))
        {
            return why!;
        }

        var buyer = Hashes(session, contact!);
        var floor = await ShopFloor.LoadAsync(session.Documents, request.Lines, buyer, stop);
        if (!floor.Settings.TakesOrders)
        {
            return new OrderRefusal.ShopClosed();
        }

        var book = floor.Book(request.Group, FieldTime.DayOf(session.Now));
        if (PriceOrder.Decide(request.Lines, book).Refuses(out var lines, out why))
        {
            return why!;
        }

        var command = Command(session, request, contact!, floor, lines!);
        if (PlaceOrder.Decide(floor.Settings, command).Refuses(out var facts, out why))
        {
            return why!;
        }

        var placed = (OrderEvent.Placed)facts[0];
        var order = Order.Fold(null, placed);
        var asked = (PaymentEvent.Asked)((Decision<PaymentEvent>.Accepted)AskPayment.Decide(
            floor.Settings, new AskPayment(
                placed.Payment, placed.Id, placed.Code, request.Payment, order.Total(),
                    placed.At))).Events[0];
        Store(session, placed, asked, contact!, buyer);
        await TimeAsync(session, placed, asked, floor.Settings.Holds.TransferTaskHours, stop);
        return new OrderPlaced(placed.Code.Value, order.View(Payment.Fold(null, asked)));
    }

    private static BuyerHashes Hashes(CoopSession session, ReadContact contact)
    {
        var (cipher, tenant) = (session.Need<IVaultCipher>(), session.Context.Tenant);
        return new BuyerHashes(
            cipher.PhoneHash(tenant, contact.Phone),
            contact.OneSpelling is { } address ? cipher.AddressHash(tenant, address) : null);
    }

    private static PlaceOrder Command(
        CoopSession session, PlaceOrderRequest request, ReadContact contact, ShopFloor floor,
        IReadOnlyList<OrderLine> lines)
    {
        var random = RandomNumberGenerator.GetString(CheckCharacter.Alphabet, OrderCode.RandomLength);
        return new PlaceOrder(
            OrderId.From(Mint.Ulid(session.Now)),
            OrderCode.Mint(floor.Settings.OrderPrefix, random),
            PaymentId.From(Mint.Ulid(session.Now)),
            PersonId.From(Mint.Ulid(session.Now)),
            request.Language == "en" ? "en" : "vi",
            request.Channel,
            contact.Method,
            request.Payment,
            lines,
            request.ExpectedTotal,
            floor.Shelf,
            floor.OpenUnits,
            floor.OpenAtAddress,
            FieldTime.Of(session.Now),
            floor.Promises);
    }

    private static void Store(
        CoopSession session, OrderEvent.Placed placed, PaymentEvent.Asked asked, ReadContact contact,
            BuyerHashes buyer)
    {
        session.QueueStock(OrderStock.Of(null, placed), OrderPromises.Of(null, placed));
        session.Start<Order>(placed.Id.Value, placed);
        session.Start<Payment>(asked.Id.Value, asked);
        session.Documents.Insert(
            new OrderEntry(placed.Code.Value, placed.Id.Value, asked.Id.Value, buyer.Phone));
        session.Documents.Insert(new UnpaidUnits(
            placed.Id.Value, buyer.Phone, buyer.Address, placed.Lines.Sum(l => l.Packs())));
        session.Need<PeopleVault>().Store(
            session, placed.Contact, OrderContacts.Kind, OrderContacts.Fields(contact), contact.Phone);
    }

    private static async Task TimeAsync(
        CoopSession session, OrderEvent.Placed placed, PaymentEvent.Asked asked, int taskHours,
        CancellationToken stop)
    {
        var timers = session.Need<IOrderTimers>();
        if (asked.Method == "vietqr")
        {
            var remindAt = placed.At.At.AddHours(taskHours);
            await timers.ScheduleAsync(
                session, new OrderTimer(placed.Id, placed.Code.Value, OrderTimerKind.RemindOffice,
                    remindAt), stop);
        }

        if (asked.Deadline is { } deadline)
        {
            await timers.ScheduleAsync(
                session, new OrderTimer(placed.Id, placed.Code.Value, OrderTimerKind.Expire, deadline), stop);
        }
    }
}
