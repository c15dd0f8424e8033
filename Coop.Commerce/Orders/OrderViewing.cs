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
        [.. order.Lines.Select(line => View(order, line))],
        order.Goods(),
        order.ShippingFee,
        order.Total(),
        order.Lines.Sum(line => line.Vat()),
        "VND",
        payment.View(),
        [.. order.Shipments.Select(s => View(order, s))],
        order.Version);

    private static OrderLineView View(Order order, OrderLine line) => new(
        line.Sku.Value, line.Slug.Value, line.Name, line.NetGrams, line.Quantity, line.UnitPrice,
            line.VatPercent,
        line.Total(), line.Vat(),
        [.. order.Allocations.Where(a => a.Sku == line.Sku).Select(a =>
            new AllocationView(a.Lot, a.Place, a.Units))],
        order.Shipments.Sum(s => s.Packs.Count(p => p.Sku == line.Sku)));

    private static ShipmentView View(Order order, Shipment s) => new(
        s.Number, s.DeliveredAt is null ? "handed_over" : "delivered",
        s.Carrier, s.Tracking, s.HandedOverAt.At,
        s.DeliveredAt?.At, [.. s.Packs.Select(p => View(order, p))]);

    private static PackView View(Order order, ShippedPack pack)
    {
        var line = order.Lines.First(l => l.Sku == pack.Sku);
        return new PackView(pack.Sku.Value, line.Gtin, line.Slug.Value, pack.Lot, pack.Serial);
    }
}
