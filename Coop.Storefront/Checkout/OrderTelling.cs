using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.People;
using Marten;
using Product = Coop.Commerce.Catalog.Product;

namespace Coop.Storefront.Checkout;

/// <summary>Tells an order to its buyer.</summary>
internal static class OrderTelling
{
    public static async Task<OrderPage> TellAsync(ShopDesk desk, OrderView order, string phone)
    {
        var contact = await desk.Session.OrderContactAsync(
            desk.Need<PeopleVault>(), desk.Need<IPlaces>(), order.Id, desk.Stop);
        var products = await desk.Session.Query<Product>().ToListAsync(desk.Stop);
        var looks = products.ToDictionary(p => p.Slug.Value, p => TeaLooks.Of(p.Details.Drawing));
        var pay = order.Payment;
        return new OrderPage(
            desk.Visit(Paths.Order.Of(order.Code)), order.Code, phone, Progress(order.State), order.PlacedAt,
            Steps(order, desk), [.. order.Lines.Select(line => Row(line, looks, desk.Language))],
            order.Goods, order.ShippingFee, order.Vat, order.Total,
            new OrderPayment(Way(pay.Method), Paid(pay.State), pay.Received, PayUrl(order, desk)),
            Destination(order, contact, desk),
            [.. order.Shipments.Select(Sent)],
            OrderHandler.MayCancel(order), desk.Http.Request.Query.ContainsKey("new"));
    }

    private static Parcel Sent(ShipmentView parcel) =>
        new(FieldTime.DayOf(parcel.HandedOverAt), parcel.Carrier, parcel.Tracking);

    private static string? PayUrl(OrderView order, ShopDesk desk) => order.Payment switch
    {
        { Qr: not null } or { Method: "stripe", Outstanding: > 0 } =>
            Paths.Pay.Of(order.Code).In(desk.Language),
        _ => null,
    };

    private static string Destination(OrderView order, OrderContact? contact, ShopDesk desk)
    {
        if (order.Method == "pickup")
        {
            return $"{CheckoutTexts.Pickup.In(desk.Language)}: {desk.Settings.Legal.Address}";
        }

        return contact is null
            ? ""
            : string.Join(", ", new[] { contact.Name, contact.Street, contact.WardName }
                .Where(part => !string.IsNullOrEmpty(part)));
    }

    private static OrderRow Row(
        OrderLineView line, Dictionary<string, TeaLook> looks, Language language) => new(
        line.Name.In(language.Tag()), looks.GetValueOrDefault(line.ProductSlug), line.NetGrams,
        line.UnitPrice, line.Quantity, line.Total,
        [.. line.Packs.Select(p => new SentPack(p.Lot.Value, p.Serial.Value, PackAddress(p).In(language)))],
        SaleNotes.Of(line, language));

    private static PathPair PackAddress(PackView pack) => pack.Gtin is { } gtin
        ? Paths.GtinPack.Of(gtin, pack.Lot.Value, pack.Serial.Value)
        : Paths.OwnPack.Of(pack.ProductSlug, pack.Lot.Value, pack.Serial.Value);

    private static List<OrderStep> Steps(OrderView order, ShopDesk desk)
    {
        var l = desk.Language;
        var steps = new List<OrderStep> { new(order.PlacedAt, OrderTexts.Of(OrderProgress.Placed).In(l)) };
        foreach (var receipt in order.Payment.Receipts)
        {
            var moved = receipt.Kind == "refund" ? OrderTexts.SentBack : OrderTexts.Received;
            steps.Add(new OrderStep(receipt.At, moved.In(l, Show.Money(receipt.Amount, l))));
        }

        foreach (var parcel in order.Shipments)
        {
            steps.Add(new OrderStep(parcel.HandedOverAt, OrderTexts.Of(OrderProgress.Shipped).In(l)));
            if (parcel.DeliveredAt is { } delivered)
            {
                steps.Add(new OrderStep(delivered, OrderTexts.Of(OrderProgress.Delivered).In(l)));
            }
        }

        return [.. steps.OrderBy(s => s.At)];
    }

    public static PaymentWay Way(string method) => method switch
    {
        "vietqr" => PaymentWay.VietQr,
        "cod" => PaymentWay.Cod,
        "stripe" => PaymentWay.Stripe,
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };

    private static OrderProgress Progress(string state) => state switch
    {
        "placed" => OrderProgress.Placed,
        "confirmed" => OrderProgress.Confirmed,
        "picking" => OrderProgress.Picking,
        "partly_shipped" => OrderProgress.PartlyShipped,
        "shipped" => OrderProgress.Shipped,
        "delivered" => OrderProgress.Delivered,
        "completed" => OrderProgress.Completed,
        "cancelled" => OrderProgress.Cancelled,
        "expired" => OrderProgress.Expired,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static PaymentProgress Paid(string state) => state switch
    {
        "none" => PaymentProgress.None,
        "pending" => PaymentProgress.Pending,
        "partly_paid" => PaymentProgress.PartlyPaid,
        "paid" => PaymentProgress.Paid,
        "overpaid" => PaymentProgress.Overpaid,
        "partly_refunded" => PaymentProgress.PartlyRefunded,
        "refunded" => PaymentProgress.Refunded,
        "failed" => PaymentProgress.Failed,
        "disputed" => PaymentProgress.Disputed,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
