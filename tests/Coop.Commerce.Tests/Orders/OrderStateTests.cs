using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Tests.Orders;

public class OrderStateTests
{
    private static readonly OrderEvent Confirmed = new OrderEvent.Confirmed("payment", Given.Now);
    private static readonly OrderEvent Cancelled = new OrderEvent.Cancelled(null, Given.Now);
    private static readonly OrderEvent Expired = new OrderEvent.Expired(Given.Now);

    [Fact]
    public void Nothing_can_be_done_out_of_turn()
    {
        var placed = Given.Order();
        var cancelled = Given.Order(Cancelled);
        var shipped = Given.Order(Confirmed, Shipping(Given.Order(), 7));
        Decision<OrderEvent>[] wrong =
        [
            ShipOrder.Decide(placed, new ShipOrder("x", "", Packs(placed, 1), Given.Now)),
            DeliverOrder.Decide(placed, new DeliverOrder(Given.Now)),
            CompleteOrder.Decide(placed, new CompleteOrder(0, Given.Now)),
            PickOrder.Decide(placed, new PickOrder(Given.Now)),
            ConfirmOrder.Decide(cancelled, new ConfirmOrder("phone", Given.Now)),
            ShipOrder.Decide(cancelled, new ShipOrder("x", "", Packs(placed, 1), Given.Now)),
            CancelOrder.Decide(shipped, new CancelOrder(null, Given.Now)),
            ReinstateOrder.Decide(cancelled, new ReinstateOrder(Given.Shelf(9, 9), Given.Now)),
        ];
        wrong.ShouldAllBe(decision => Given.Reason(decision) is OrderRefusal.WrongState);
    }

    [Fact]
    public void A_command_given_twice_changes_nothing()
    {
        Given.Facts(CancelOrder.Decide(Given.Order(Cancelled), new CancelOrder(null,
            Given.Now))).ShouldBeEmpty();
        Given.Facts(ConfirmOrder.Decide(Given.Order(Confirmed), new ConfirmOrder("phone",
            Given.Now))).ShouldBeEmpty();
    }

    [Fact]
    public void Only_unpaid_unconfirmed_orders_expire_and_not_early()
    {
        var due = Given.Now.At;
        Given.Facts(ExpireOrder.Decide(Given.Order(), new ExpireOrder(due, 0, Given.Now))).Count.ShouldBe(1);
        Given.Facts(ExpireOrder.Decide(Given.Order(), new ExpireOrder(due.AddTicks(1), 0,
            Given.Now))).ShouldBeEmpty();
        Given.Facts(ExpireOrder.Decide(Given.Order(), new ExpireOrder(null, 0, Given.Now))).ShouldBeEmpty();
        Given.Facts(ExpireOrder.Decide(Given.Order(), new ExpireOrder(due, 1, Given.Now))).ShouldBeEmpty();
        Given.Facts(ExpireOrder.Decide(Given.Order(Confirmed), new ExpireOrder(due, 0,
            Given.Now))).ShouldBeEmpty();
    }

    [Fact]
    public void A_pack_of_a_foreign_lot_named_twice_or_one_too_many_is_refused()
    {
        var order = Given.Order(Confirmed);
        var packs = Packs(order, 7);
        var foreign = packs[0] with { Lot = LotCode.Mint("TL", "CCCCCCC") };
        var extra = packs[0] with { Serial = Serial(99) };
        ShippedPack[][] wrong = [[foreign], [packs[0], packs[0]], [.. packs, extra]];
        wrong.ShouldAllBe(named =>
            Given.Reason(ShipOrder.Decide(order, new ShipOrder("x", "", named, Given.Now)))
            is OrderRefusal.WrongSerial);
        Given.Reason(ShipOrder.Decide(order, new ShipOrder("x", "", [],
            Given.Now))).Code.ShouldBe("order.malformed");
    }

    [Fact]
    public void Parcels_add_up_to_the_whole_order()
    {
        var order = Given.Order(Confirmed, Shipping(Given.Order(), 3));
        order.State.ShouldBe(OrderState.PartlyShipped);
        order.Allocations.Sum(a => a.Units).ShouldBe(4);
        var whole = Order.Fold(order, Shipping(order, 4, 50));
        whole.State.ShouldBe(OrderState.Shipped);
        whole.Allocations.ShouldBeEmpty();
        whole.Shipments.Select(s => s.Packs.Count).ShouldBe([3, 4]);
    }

    [Fact]
    public void What_a_fact_does_to_the_shelf_is_undone_by_its_opposite()
    {
        var order = Given.Order();
        var rows = Given.Shelf(5, 10).ToDictionary(r => r.Key);
        foreach (var change in OrderStock.Of(null, Given.Facts(PlaceOrder.Decide(Given.Settings,
            Given.Placing(7)))[0])
            .Concat(OrderStock.Of(order, Expired)))
        {
            rows[change.Key] = StockChange.Fold(rows[change.Key], change)!;
        }

        rows.Values.ShouldBe(Given.Shelf(5, 10), ignoreOrder: true);
    }

    [Fact]
    public void A_fold_throws_on_the_impossible()
    {
        Should.Throw<InvalidOperationException>(() => Order.Fold(null, Confirmed));
        Should.Throw<InvalidOperationException>(() => Order.Fold(Given.Order(Cancelled), Confirmed));
        StockChange.Fold(Given.Shelf(5, 0)[1], new StockChange.Reserve(new(Given.Sku, Given.Early, "kho"),
            6)).ShouldBeNull();
    }

    private static OrderEvent Shipping(Order order, int count, byte from = 1) => new OrderEvent.Shipped(
        order.Shipments.Count + 1, "VNPost", "", Packs(order, count, from), Given.Now);

    private static ShippedPack[] Packs(Order order, int count, byte from = 1) =>
    [
        .. order.Allocations.SelectMany(a => Enumerable.Repeat(a, a.Units)).Take(count)
            .Select((a, i) => new ShippedPack(a.Sku, a.Lot, a.Place, Serial((byte)(from + i)))),
    ];

    private static SerialNumber Serial(byte mark) => SerialNumber.Mint([mark, 1, 2, 3, 4, 5, 6, 7, mark]);
}
