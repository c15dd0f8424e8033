using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Pricing;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Api;

/// <summary>An order on the wire; it holds nothing about the person.</summary>
/// <param name="Code">The nine characters the buyer is told.</param>
/// <param name="State">placed, confirmed, picking, partly_shipped, shipped, delivered, completed, cancelled,
/// expired.</param>
/// <param name="Goods">Sum of the lines, whole đồng.</param>
/// <param name="ShippingFee">Whole đồng.</param>
/// <param name="Total">Goods and shipping, whole đồng, VAT included.</param>
/// <param name="Vat">The VAT inside the total, whole đồng.</param>
internal sealed record OrderAnswer(
    string Code,
    string State,
    DateTimeOffset PlacedAt,
    IReadOnlyList<OrderLineAnswer> Lines,
    long Goods,
    long ShippingFee,
    long Total,
    long Vat,
    string Currency,
    PaymentAnswer Payment,
    IReadOnlyList<ShipmentAnswer> Shipments)
{
    public static OrderAnswer Of(OrderView order) => new(
        order.Code, order.State, order.PlacedAt,
        [.. order.Lines.Select(OrderLineAnswer.Of)],
        order.Goods, order.ShippingFee, order.Total, order.Vat, order.Currency,
        PaymentAnswer.Of(order.Payment),
        [.. order.Shipments.Select(ShipmentAnswer.Of)]);
}

/// <summary>One line with the price that held when it was ordered.</summary>
/// <param name="PerWeight">The price for an equal weight.</param>
/// <param name="Basis">Where the price comes from: a price list, or the product's own.</param>
/// <param name="VatRule">Which rule gave the rate; null: it was set by hand.</param>
/// <param name="Promise">The harvest the line waits for; null: none.</param>
/// <param name="Parts">What lies in one gift box.</param>
/// <param name="Discounts">What was taken off, each with its reason.</param>
internal sealed record OrderLineAnswer(
    string Sku, string Product, string Name, long NetGrams, int Quantity, long UnitPrice, int VatPercent,
    long Total,
    int Shipped, UnitPrice? PerWeight, PriceBasis? Basis, string? VatRule, LinePromise? Promise,
    IReadOnlyList<OrderPartView> Parts, IReadOnlyList<LineDiscount> Discounts)
{
    public static OrderLineAnswer Of(OrderLineView line) => new(
        line.Sku, line.ProductSlug, line.Name.Vi, line.NetGrams, line.Quantity, line.UnitPrice,
        line.VatPercent,
        line.Total, line.Shipped, Commerce.Catalog.UnitPrice.Of(line.UnitPrice, line.NetGrams), line.Basis,
        line.VatRule, line.Promise, line.Parts, line.Discounts);
}

/// <summary>The money of an order, whole đồng.</summary>
/// <param name="State">none, pending, partly_paid, paid, overpaid, partly_refunded, refunded, failed,
/// disputed.</param>
/// <param name="Amount">What is asked.</param>
/// <param name="Content">The text a transfer must carry.</param>
/// <param name="Qr">VietQR payload.</param>
/// <param name="Url">Where to pay by card.</param>
internal sealed record PaymentAnswer(
    string Method, string State, long Amount, long Received, long Outstanding, long RefundDue,
    string? Content,
    string? Qr, BankAccount? Bank, DateTimeOffset? Deadline, string? Url)
{
    public static PaymentAnswer Of(PaymentView payment) => new(
        payment.Method, payment.State, payment.Amount, payment.Received, payment.Outstanding,
        payment.RefundDue,
        payment.Content, payment.Qr, payment.Bank, payment.Deadline, payment.CheckoutUrl);
}

/// <summary>One parcel.</summary>
/// <param name="State">handed_over, delivered.</param>
/// <param name="Serials">Every pack in it.</param>
internal sealed record ShipmentAnswer(
    int Number, string State, string Carrier, string Tracking, DateTimeOffset HandedOverAt,
    DateTimeOffset? DeliveredAt, IReadOnlyList<PackAnswer> Packs, IReadOnlyList<SerialNumber> Serials)
{
    public static ShipmentAnswer Of(ShipmentView parcel) => new(
        parcel.Number, parcel.State, parcel.Carrier, parcel.Tracking, parcel.HandedOverAt, parcel.DeliveredAt,
        [.. parcel.Serials.Select(p => new PackAnswer(p.Sku, p.Gtin, p.Lot, p.Serial))],
        [.. parcel.Serials.Select(p => p.Serial)]);
}

/// <summary>One pack in a parcel.</summary>
internal sealed record PackAnswer(string Sku, string? Gtin, LotCode Lot, SerialNumber Serial);
