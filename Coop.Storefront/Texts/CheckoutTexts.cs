namespace Coop.Storefront.Texts;

/// <summary>Sentences of the cart, the order form and the payment page.</summary>
public static class CheckoutTexts
{
    /// <summary>Cart: heading.</summary>
    public static readonly Phrase Cart = new("Giỏ hàng", "Your cart");

    /// <summary>Cart: empty.</summary>
    public static readonly Phrase Empty = new("Giỏ còn trống", "Your cart is empty");

    /// <summary>Cart: empty, what now.</summary>
    public static readonly Phrase EmptyText = new(
        "Chọn gói chè bạn thích rồi cho vào giỏ.", "Choose a tea you like and put it in.");

    /// <summary>Cart: just added.</summary>
    public static readonly Phrase Added = new("Đã cho {0} vào giỏ", "{0} is in your cart");

    /// <summary>Cart: one fewer.</summary>
    public static readonly Phrase Less = new("Bớt 1 {0}", "One fewer: {0}");

    /// <summary>Cart: one more.</summary>
    public static readonly Phrase More = new("Thêm 1 {0}", "One more: {0}");

    /// <summary>Cart: field label.</summary>
    public static readonly Phrase QuantityOf = new("Số gói {0}", "How many: {0}");

    /// <summary>Cart: apply the number typed.</summary>
    public static readonly Phrase Change = new("Đổi số gói {0}", "Change the number of {0}");

    /// <summary>Cart: remove.</summary>
    public static readonly Phrase Remove = new("Bỏ ra", "Remove");

    /// <summary>Cart: remove, with the name.</summary>
    public static readonly Phrase RemoveThis = new("Bỏ ra: {0}", "Remove: {0}");

    /// <summary>Cart: not enough.</summary>
    public static readonly Phrase OnlyLeft = new(
        "Chỉ còn {0} gói, hãy bớt đi.",
        "Only {0} left: please lower the number.");

    /// <summary>Cart: sold out meanwhile.</summary>
    public static readonly Phrase NoneLeft = new(
        "Vừa hết hàng, hãy bỏ ra.",
        "Just sold out: please remove it.");

    /// <summary>Cart: mend first.</summary>
    public static readonly Phrase MendFirst = new(
        "Sửa dòng được đánh dấu rồi đặt hàng.", "Mend the marked line, then order.");

    /// <summary>Cart: sum before delivery.</summary>
    public static readonly Phrase Subtotal = new("Tiền chè", "Tea");

    /// <summary>Cart: delivery comes later.</summary>
    public static readonly Phrase BeforeDelivery = new(
        "Đã gồm thuế GTGT. Tiền giao tính ở bước sau.", "VAT included. Delivery is added in the next step.");

    /// <summary>Cart: go on.</summary>
    public static readonly Phrase Proceed = new("Đặt hàng", "Order");

    /// <summary>Cart: go back.</summary>
    public static readonly Phrase KeepLooking = new("Xem thêm chè", "Look at more teas");

    /// <summary>Form: heading.</summary>
    public static readonly Phrase Title = new("Đặt hàng", "Place your order");

    /// <summary>Form: no account.</summary>
    public static readonly Phrase NoAccount = new(
        "Không cần tài khoản. Ô nào không ghi “không bắt buộc” thì cần điền.",
        "No account needed. Every field is needed unless it says “optional”.");

    /// <summary>Form: what is wrong.</summary>
    public static readonly Phrase MendFields = new("Còn {0} chỗ cần sửa", "{0} things to mend");

    /// <summary>Part: who.</summary>
    public static readonly Phrase Who = new("Người nhận", "Who receives it");

    /// <summary>Field: name.</summary>
    public static readonly Phrase Name = new("Họ và tên", "Full name");

    /// <summary>Field: phone.</summary>
    public static readonly Phrase Phone = new("Số điện thoại", "Phone");

    /// <summary>Field: phone, why.</summary>
    public static readonly Phrase PhoneHint = new(
        "Hợp tác xã gọi số này khi giao. Xem đơn cũng bằng số này.",
        "We call this number about the delivery. You also need it to look at your order.");

    /// <summary>Part: delivery.</summary>
    public static readonly Phrase Delivery = new("Nhận hàng", "Delivery");

    /// <summary>Delivery: ship.</summary>
    public static readonly Phrase Ship = new("Giao đến nhà", "Deliver to my address");

    /// <summary>Delivery: pickup.</summary>
    public static readonly Phrase Pickup = new("Đến lấy tại hợp tác xã", "Collect at the co-op");

    /// <summary>Field: commune search.</summary>
    public static readonly Phrase Place = new("Xã, phường", "Commune or ward");

    /// <summary>Field: commune search, how.</summary>
    public static readonly Phrase PlaceHint = new(
        "Gõ tên xã mới hay cũ đều được, rồi bấm Tìm. Ví dụ: Trung Yên",
        "Type the new or the old name, then press Find. Example: Trung Yen");

    /// <summary>Button: find.</summary>
    public static readonly Phrase Find = new("Tìm", "Find");

    /// <summary>Search: choose one.</summary>
    public static readonly Phrase ChooseOne = new("Chọn một nơi", "Choose one");

    /// <summary>Search: nothing.</summary>
    public static readonly Phrase NothingFound = new(
        "Không thấy nơi nào tên như vậy. Thử tên khác, hoặc chọn theo tỉnh ở dưới.",
        "No place of that name. Try another, or choose by province below.");

    /// <summary>Search: the old name.</summary>
    public static readonly Phrase Formerly = new("trước đây là {0}", "formerly {0}");

    /// <summary>Place chosen.</summary>
    public static readonly Phrase Chosen = new("Đã chọn", "Chosen");

    /// <summary>The hits beyond the first ones.</summary>
    public static readonly Phrase MoreHits = new("Xem thêm {0} nơi khác", "Show {0} more");

    /// <summary>Choosing by province.</summary>
    public static readonly Phrase ByProvince = new("Hoặc chọn theo tỉnh", "Or choose by province");

    /// <summary>Field: province.</summary>
    public static readonly Phrase Province = new("Tỉnh, thành phố", "Province or city");

    /// <summary>Choose.</summary>
    public static readonly Phrase Choose = new("Chọn…", "Choose…");

    /// <summary>Button: show communes.</summary>
    public static readonly Phrase ShowWards = new("Hiện xã, phường", "Show communes");

    /// <summary>Field: street.</summary>
    public static readonly Phrase Street = new("Số nhà, thôn, đường", "House, hamlet, street");

    /// <summary>Field: note.</summary>
    public static readonly Phrase Note = new("Lời nhắn (không bắt buộc)", "Note (optional)");

    /// <summary>Part: payment.</summary>
    public static readonly Phrase Payment = new("Trả tiền", "Payment");

    /// <summary>Payment: transfer.</summary>
    public static readonly Phrase VietQr = new("Chuyển khoản, quét VietQR", "Bank transfer with VietQR");

    /// <summary>Payment: transfer, how.</summary>
    public static readonly Phrase VietQrHint = new(
        "Mã hiện ngay sau khi đặt. Giữ hàng {0} giờ.",
        "The code appears right after ordering. We hold your tea for {0} hours.");

    /// <summary>Payment: cash.</summary>
    public static readonly Phrase Cod = new("Nhận hàng rồi trả tiền", "Cash on delivery");

    /// <summary>Payment: cash, how.</summary>
    public static readonly Phrase CodHint = new(
        "Hợp tác xã gọi xác nhận trước khi gửi.", "We call to confirm before sending.");

    /// <summary>Payment: card.</summary>
    public static readonly Phrase Stripe = new("Thẻ quốc tế", "International card");

    /// <summary>Payment: card, how.</summary>
    public static readonly Phrase StripeHint = new(
        "Trả ở trang của Stripe rồi quay lại đây.", "Pay on Stripe's page, then come back here.");

    /// <summary>Part: summary.</summary>
    public static readonly Phrase Summary = new("Đơn của bạn", "Your order");

    /// <summary>Edit the cart.</summary>
    public static readonly Phrase EditCart = new("Sửa giỏ hàng", "Edit the cart");

    /// <summary>Delivery fee.</summary>
    public static readonly Phrase DeliveryFee = new("Tiền giao", "Delivery");

    /// <summary>Delivery fee, unknown yet.</summary>
    public static readonly Phrase FeeByPlace = new("tính theo xã, phường", "depends on the commune");

    /// <summary>Delivery fee, none.</summary>
    public static readonly Phrase Free = new("Không mất tiền", "Free");

    /// <summary>Total.</summary>
    public static readonly Phrase Total = new("Phải trả", "To pay");

    /// <summary>VAT inside.</summary>
    public static readonly Phrase VatInside = new("Trong đó thuế GTGT {0}", "of which VAT {0}");

    /// <summary>Place the order.</summary>
    public static readonly Phrase PlaceOrder = new("Đặt hàng, {0}", "Place order, {0}");

    /// <summary>What one agrees to, before the links.</summary>
    public static readonly Phrase Agree = new(
        "Bấm Đặt hàng là đồng ý với các điều dưới đây:", "By placing the order you agree to:");

    /// <summary>Payment page: heading.</summary>
    public static readonly Phrase PayTitle = new("Chuyển khoản {0}", "Transfer {0}");

    /// <summary>Payment page: order.</summary>
    public static readonly Phrase OrderIs = new("Đơn {0}", "Order {0}");

    /// <summary>Payment page: scan.</summary>
    public static readonly Phrase ScanToPay = new(
        "Mở ứng dụng ngân hàng, quét mã này. Số tiền và nội dung đã điền sẵn.",
        "Open your banking app and scan this code. Amount and message are filled in.");

    /// <summary>Payment page: with one phone only.</summary>
    public static readonly Phrase SamePhone = new(
        "Đang xem trên chính điện thoại trả tiền? Chụp màn hình, rồi chọn ảnh trong ứng dụng ngân hàng.",
        "Paying from this very phone? Take a screenshot and choose it in your banking app.");

    /// <summary>Payment page: QR in words.</summary>
    public static readonly Phrase QrLabel = new(
        "Mã VietQR trả {0} cho đơn {1}",
        "VietQR code to pay {0} for order {1}");

    /// <summary>Payment page: by hand.</summary>
    public static readonly Phrase ByHand = new("Hoặc tự gõ", "Or type it yourself");

    /// <summary>Bank.</summary>
    public static readonly Phrase Bank = new("Ngân hàng", "Bank");

    /// <summary>Account number.</summary>
    public static readonly Phrase AccountNumber = new("Số tài khoản", "Account number");

    /// <summary>Account holder.</summary>
    public static readonly Phrase AccountHolder = new("Tên tài khoản", "Account holder");

    /// <summary>Amount.</summary>
    public static readonly Phrase Amount = new("Số tiền", "Amount");

    /// <summary>Message.</summary>
    public static readonly Phrase Message = new("Nội dung", "Message");

    /// <summary>Message, why.</summary>
    public static readonly Phrase MessageHint = new(
        "Ghi đúng nội dung này để hợp tác xã biết là đơn của bạn.",
        "Use exactly this message, so that we know the money is for your order.");

    /// <summary>Deadline.</summary>
    public static readonly Phrase PayBefore = new("Trả trước {0}", "Pay before {0}");

    /// <summary>Deadline, why.</summary>
    public static readonly Phrase PayBeforeText = new(
        "Quá giờ này chè được trả về cửa hàng cho người khác.", "After that the tea goes back on sale.");

    /// <summary>Button: paid.</summary>
    public static readonly Phrase HavePaid = new("Tôi đã chuyển, xem đơn", "I have paid, show my order");

    /// <summary>Paid, what now.</summary>
    public static readonly Phrase HavePaidText = new(
        "Tiền về thì hợp tác xã xác nhận, thường trong giờ làm việc cùng ngày. Không cần gửi ảnh chụp.",
        "The co-op confirms when the money arrives, usually the same working day. No screenshot needed.");

    /// <summary>Payment page: money came.</summary>
    public static readonly Phrase PaidTitle = new("Đã nhận tiền, cảm ơn bạn", "The money is here, thank you");

    /// <summary>Payment page: too late.</summary>
    public static readonly Phrase ExpiredTitle = new("Đã quá giờ trả tiền", "The time to pay is over");

    /// <summary>Payment page: too late, what now.</summary>
    public static readonly Phrase ExpiredText = new(
        "Đừng chuyển tiền cho đơn này nữa. Nếu đã chuyển, gọi {0}; nếu chưa, đặt lại đơn mới.",
        "Please do not pay this order any more. If you did, call {0}; if not, order again.");
}
