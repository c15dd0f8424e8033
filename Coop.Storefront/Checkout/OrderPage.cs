using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Checkout;

/// <summary>
/// One order as its buyer sees it; template <c>OrderTemplate</c>. Shown only with the code and the phone.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Code">The order's code.</param>
/// <param name="Phone">The buyer's phone as given, sent back by the cancel form.</param>
/// <param name="State">How far it is.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Steps">What has happened, oldest first.</param>
/// <param name="Lines">What was bought.</param>
/// <param name="Goods">Sum of the lines in đồng, VAT included.</param>
/// <param name="DeliveryFee">Delivery in đồng.</param>
/// <param name="VatIncluded">The VAT inside the total, in đồng.</param>
/// <param name="Total">The order's total in đồng.</param>
/// <param name="Payment">How it is paid and how much has come.</param>
/// <param name="DeliverTo">Address to print, or the place of collection.</param>
/// <param name="Parcels">What has left; may be empty.</param>
/// <param name="CanCancel">True while the buyer may cancel it.</param>
/// <param name="JustPlaced">True right after placing: thanks at the top.</param>
public sealed record OrderPage(
    Visit Visit,
    string Code,
    string Phone,
    OrderProgress State,
    DateTimeOffset PlacedAt,
    IReadOnlyList<OrderStep> Steps,
    IReadOnlyList<OrderRow> Lines,
    long Goods,
    long DeliveryFee,
    long VatIncluded,
    long Total,
    OrderPayment Payment,
    string DeliverTo,
    IReadOnlyList<Parcel> Parcels,
    bool CanCancel,
    bool JustPlaced);

/// <summary>How far an order is; the same words as on the wire.</summary>
public enum OrderProgress
{
    /// <summary>Placed.</summary>
    Placed,

    /// <summary>Confirmed by the co-op.</summary>
    Confirmed,

    /// <summary>Being picked.</summary>
    Picking,

    /// <summary>A part has left.</summary>
    PartlyShipped,

    /// <summary>All has left.</summary>
    Shipped,

    /// <summary>Delivered.</summary>
    Delivered,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Expired unpaid.</summary>
    Expired,
}

/// <summary>Something that happened to an order.</summary>
/// <param name="At">When.</param>
/// <param name="Text">What, in plain words in the page's language.</param>
public sealed record OrderStep(DateTimeOffset At, string Text);

/// <summary>One line of an order.</summary>
/// <param name="Name">The product's name when it was bought.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="NetGrams">Net weight of one piece in grams.</param>
/// <param name="Price">Price of one piece in đồng.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="Total">Price of the line in đồng.</param>
/// <param name="Notes">What lies in a box, what is waited for.</param>
/// <param name="Packs">The very packs that were sent, once shipped; may be empty.</param>
public sealed record OrderRow(
    string Name,
    TeaLook Look,
    long NetGrams,
    long Price,
    long Quantity,
    long Total,
    IReadOnlyList<SentPack> Packs,
    IReadOnlyList<string>? Notes = null);

/// <summary>One pack that was sent.</summary>
/// <param name="Lot">Its lot.</param>
/// <param name="Serial">Its serial.</param>
/// <param name="Url">Address of its page.</param>
public sealed record SentPack(string Lot, string Serial, string Url);

/// <summary>How an order is paid.</summary>
/// <param name="Way">The way chosen.</param>
/// <param name="State">How far it is.</param>
/// <param name="Received">What has come, in đồng.</param>
/// <param name="PayUrl">Where to pay, while money is awaited; else null.</param>
public sealed record OrderPayment(PaymentWay Way, PaymentProgress State, long Received, string? PayUrl);

/// <summary>How far a payment is; the same words as on the wire.</summary>
public enum PaymentProgress
{
    /// <summary>Nothing to pay before delivery.</summary>
    None,

    /// <summary>Awaited.</summary>
    Pending,

    /// <summary>A part has come.</summary>
    PartlyPaid,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>More than the total has come.</summary>
    Overpaid,

    /// <summary>A part was given back.</summary>
    PartlyRefunded,

    /// <summary>Given back.</summary>
    Refunded,

    /// <summary>Failed.</summary>
    Failed,

    /// <summary>Disputed at the bank.</summary>
    Disputed,
}

/// <summary>A parcel.</summary>
/// <param name="On">The day it left.</param>
/// <param name="Carrier">Who carries it; may be empty.</param>
/// <param name="Tracking">Its number there; may be empty.</param>
public sealed record Parcel(DateOnly On, string Carrier, string Tracking);
