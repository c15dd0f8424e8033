using Coop.Storefront.Checkout;

namespace Coop.Storefront.Texts;

/// <summary>Sentences of the order page and the order look-up.</summary>
public static class OrderTexts
{
    /// <summary>Thanks, right after placing.</summary>
    public static readonly Phrase Thanks = new("Cảm ơn bạn, đã nhận đơn", "Thank you, we have your order");

    /// <summary>Keep the code.</summary>
    public static readonly Phrase KeepCode = new(
        "Ghi lại mã {0}. Xem đơn bằng mã này và số điện thoại.",
        "Keep the code {0}. With it and your phone number you can look at the order.");

    /// <summary>What happened.</summary>
    public static readonly Phrase Steps = new("Đơn đi đến đâu", "How far it is");

    /// <summary>What was bought.</summary>
    public static readonly Phrase Bought = new("Chè bạn mua", "What you bought");

    /// <summary>Quantity times price.</summary>
    public static readonly Phrase Times = new("{0} × {1}", "{0} × {1}");

    /// <summary>The packs sent.</summary>
    public static readonly Phrase Packs = new("Gói đã gửi", "Packs sent");

    /// <summary>Where to.</summary>
    public static readonly Phrase DeliverTo = new("Giao đến", "Deliver to");

    /// <summary>Parcels.</summary>
    public static readonly Phrase Parcels = new("Gửi đi", "Sent");

    /// <summary>Tracking number.</summary>
    public static readonly Phrase Tracking = new("mã vận đơn {0}", "tracking {0}");

    /// <summary>Received money.</summary>
    public static readonly Phrase Received = new("Đã nhận {0}", "{0} received");

    /// <summary>Money sent back.</summary>
    public static readonly Phrase SentBack = new("Đã gửi trả {0}", "{0} sent back");

    /// <summary>Pay now.</summary>
    public static readonly Phrase PayNow = new("Trả tiền đơn này", "Pay this order");

    /// <summary>Cancel: heading.</summary>
    public static readonly Phrase CancelTitle = new("Không muốn mua nữa?", "Changed your mind?");

    /// <summary>Cancel: text.</summary>
    public static readonly Phrase CancelText = new(
        "Chưa gửi thì hủy được. Tiền đã trả sẽ chuyển lại.",
        "You can cancel until it is sent. Money paid is returned.");

    /// <summary>Cancel: button.</summary>
    public static readonly Phrase Cancel = new("Hủy đơn này", "Cancel this order");

    /// <summary>Print.</summary>
    public static readonly Phrase PlacedAt = new("Đặt lúc {0}", "Placed at {0}");

    /// <summary>Look-up: heading.</summary>
    public static readonly Phrase LookupTitle = new("Xem đơn hàng", "Find your order");

    /// <summary>Look-up: text.</summary>
    public static readonly Phrase LookupText = new(
        "Mã đơn 9 chữ, hợp tác xã đưa khi bạn đặt.", "The 9-character code you were given when you ordered.");

    /// <summary>Look-up: code.</summary>
    public static readonly Phrase Code = new("Mã đơn", "Order code");

    /// <summary>Look-up: button.</summary>
    public static readonly Phrase Show = new("Xem đơn", "Show my order");

    /// <summary>Look-up: not found.</summary>
    public static readonly Phrase NotFound = new(
        "Không có đơn nào với mã và số điện thoại này. Xem lại từng số, hoặc gọi {0}.",
        "No order has this code with this phone number. Check both, or call {0}.");

    /// <summary>How far an order is, in a few words.</summary>
    public static Phrase Of(OrderProgress state) => state switch
    {
        OrderProgress.Placed => new("Đã nhận đơn", "Order received"),
        OrderProgress.Confirmed => new("Hợp tác xã đã xác nhận", "Confirmed by the co-op"),
        OrderProgress.Picking => new("Đang soạn hàng", "Being packed"),
        OrderProgress.PartlyShipped => new("Đã gửi một phần", "Partly sent"),
        OrderProgress.Shipped => new("Đã gửi đi", "Sent"),
        OrderProgress.Delivered => new("Đã giao", "Delivered"),
        OrderProgress.Completed => new("Xong", "Completed"),
        OrderProgress.Cancelled => new("Đã hủy", "Cancelled"),
        OrderProgress.Expired => new("Quá giờ trả tiền, đơn đã đóng", "Not paid in time, closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>How far a payment is, in a few words.</summary>
    public static Phrase Of(PaymentProgress state) => state switch
    {
        PaymentProgress.None => new("Trả khi nhận hàng", "Pay on delivery"),
        PaymentProgress.Pending => new("Chờ tiền về", "Waiting for the money"),
        PaymentProgress.PartlyPaid => new("Mới trả một phần", "Partly paid"),
        PaymentProgress.Paid => new("Đã trả đủ", "Paid"),
        PaymentProgress.Overpaid => new(
            "Trả thừa, hợp tác xã sẽ chuyển lại",
            "Overpaid: we will return the rest"),
        PaymentProgress.PartlyRefunded => new("Đã trả lại một phần", "Partly refunded"),
        PaymentProgress.Refunded => new("Đã trả lại tiền", "Refunded"),
        PaymentProgress.Failed => new("Chưa trả được", "The payment failed"),
        PaymentProgress.Disputed => new("Ngân hàng đang xem lại", "Under review at the bank"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>A way to pay, by name.</summary>
    public static Phrase Of(PaymentWay way) => way switch
    {
        PaymentWay.VietQr => CheckoutTexts.VietQr,
        PaymentWay.Cod => CheckoutTexts.Cod,
        PaymentWay.Stripe => CheckoutTexts.Stripe,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };
}
