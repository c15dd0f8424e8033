using Coop.Commerce.Orders;
using Coop.Commerce.Payments;

namespace Coop.Simulation.Tests;

/// <summary>Random histories of buyers and one shelf. A failing history is told by its seed and its
/// step.</summary>
public class BuyersAndStockTests
{
    [Fact]
    public void Whatever_happens_no_piece_and_no_dong_is_lost_or_made()
    {
        var first = Environment.GetEnvironmentVariable("COOP_SEED") is { Length: > 0 } given
            ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
            : 1;
        for (var seed = first; seed < first + 200; seed++)
        {
            var shop = new PaperShop(seed);
            for (var step = 1; step <= 150; step++)
            {
                try
                {
                    shop.Step();
                    Check(shop);
                }
                catch (Exception fault)
                {
                    Assert.Fail($"Seed {seed}, step {step}: {fault.Message}. Again: COOP_SEED={seed}");
                }
            }
        }
    }

    [Fact]
    public void Histories_reach_every_state_of_an_order_and_of_its_money()
    {
        var seen = new HashSet<string>();
        for (var seed = 1; seed <= 60; seed++)
        {
            var shop = new PaperShop(seed);
            for (var step = 0; step < 150; step++)
            {
                shop.Step();
                seen.UnionWith(shop.Orders.Select(o => o.Order.State.Wire()));
                seen.UnionWith(shop.Orders.Select(o => "money " + o.Payment.Wire()));
            }
        }

        string[] expected =
        [
            "placed", "confirmed", "partly_shipped", "shipped", "delivered", "cancelled", "expired",
                "money pending",
            "money partly_paid", "money paid", "money overpaid", "money none",
        ];
        expected.Except(seen).ShouldBeEmpty();
    }

    private static void Check(PaperShop shop)
    {
        foreach (var row in shop.Shelf)
        {
            row.Reserved.ShouldBeInRange(0, row.OnHand);
            shop.Orders.SelectMany(o => o.Order.Allocations).Where(a => a.Key() == row.Key).Sum(a => a.Units)
                .ShouldBe(row.Reserved, "set aside on the shelf and in the orders");
        }

        var shipped = shop.Orders.Sum(o => o.Order.Shipments.Sum(s => s.Packs.Count));
        (shop.Shelf.Sum(r => r.OnHand) + shipped).ShouldBe(shop.Packed, "pieces on hand and shipped");
        shop.Orders.Sum(o => o.Payment.Received).ShouldBe(shop.MoneyGiven, "money given and booked");
        foreach (var (order, payment) in shop.Orders)
        {
            var ordered = order.Lines.Sum(l => l.Quantity);
            var held = order.Allocations.Sum(a => a.Units) + order.Shipments.Sum(s => s.Packs.Count);
            held.ShouldBe(order.State is OrderState.Cancelled or OrderState.Expired ? 0 : ordered);
            payment.Amount.ShouldBe(order.Lines.Sum(l => l.UnitPrice * l.Quantity) + order.ShippingFee);
            (payment.Net() + payment.Outstanding() - payment.RefundDue())
                .ShouldBe(payment.IsClosed ? 0 : payment.Amount, "what is held, asked and owed back");
        }
    }
}
