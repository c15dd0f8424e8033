using Coop.Commerce.Payments;
using Coop.Commerce.Stock;

namespace Coop.Commerce.Orders;

/// <summary>Makes the view of an order from its state and the state of its money.</summary>
public static class OrderViewing
{
    public static OrderView View(this Order order, Payment payment) => new(
        order.Id,
        order.Code.Value,
        order.Code.Number,
        order.State.Wire(),
        order.Language,
        order.Channel,
        order.Method,
        order.PlacedAt.At,
        Lines(order),
        order.Goods(),
        order.ShippingFee,
        order.Total(),
        order.Lines.Sum(line => line.Vat()),
        "VND",
        payment.View(),
        [.. order.Shipments.Select(s => View(order, s))],
        order.Version);

    /// <summary>
    /// The lines with their packs. Where two lines have the same packs in them, alone and in a gift box, the
    /// packs that were sent and those set aside go to the earlier line first; none is told twice.
    /// </summary>
    private static OrderLineView[] Lines(Order order)
    {
        var sent = order.Shipments.SelectMany(s => s.Packs).ToList();
        var aside = order.Allocations.ToList();
        return [.. order.Lines.Select(line => View(order, line, sent, aside))];
    }

    private static OrderLineView View(
        Order order, OrderLine line, List<ShippedPack> sent, List<Allocation> aside)
    {
        var packs = new List<ShippedPack>();
        var set = new List<Allocation>();
        var boxes = line.Quantity;
        foreach (var goods in line.Goods())
        {
            var mine = sent.Where(p => p.Sku == goods.Sku).Take(goods.Units).ToList();
            mine.ForEach(p => sent.Remove(p));
            packs.AddRange(mine);
            boxes = Math.Min(boxes, mine.Count * line.Quantity / goods.Units);
            set.AddRange(Take(aside, goods, goods.Units - mine.Count));
        }

        var amounts = line.PartAmounts();
        return new OrderLineView(
            line.Sku.Value, line.Slug.Value, line.Name, line.NetGrams, line.Quantity, line.UnitPrice,
            line.VatPercent, line.Total(), line.Vat(),
            [.. set.Select(a => new AllocationView(a.Lot, a.Place, a.Units))], boxes,
            [.. packs.Select(p => View(order, p))],
            [.. (line.Parts ?? []).Select((p, i) => new OrderPartView(
                p.Sku.Value, p.Slug.Value, p.Name, p.NetGrams, p.Quantity, p.VatPercent, amounts[i]))],
            line.Basis, line.VatRule, order.Filled ? null : line.Promise, line.Discounts ?? []);
    }

    private static IEnumerable<Allocation> Take(List<Allocation> aside, OrderedGoods goods, int units)
    {
        for (var at = 0; at < aside.Count && units > 0; at++)
        {
            if (aside[at] is { Units: > 0 } a && a.Sku == goods.Sku)
            {
                var taken = Math.Min(units, a.Units);
                aside[at] = a with { Units = a.Units - taken };
                units -= taken;
                yield return a with { Units = taken };
            }
        }
    }

    private static ShipmentView View(Order order, Shipment s) => new(
        s.Number, s.DeliveredAt is null ? "handed_over" : "delivered",
        s.Carrier, s.Tracking, s.HandedOverAt.At,
        s.DeliveredAt?.At, [.. s.Packs.Select(p => View(order, p))]);

    private static PackView View(Order order, ShippedPack pack)
    {
        var goods = order.Lines.SelectMany(l => l.Goods()).First(g => g.Sku == pack.Sku);
        return new PackView(pack.Sku.Value, goods.Gtin, goods.Slug.Value, pack.Lot, pack.Serial);
    }
}
