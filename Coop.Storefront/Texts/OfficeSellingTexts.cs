namespace Coop.Storefront.Texts;

/// <summary>Products, orders, money.</summary>
public static class OfficeSellingTexts
{
    public static readonly Phrase Products = new("Sản phẩm", "Products");
    public static readonly Phrase NoProducts = new("Chưa có sản phẩm nào.", "No products yet.");
    public static readonly Phrase NewProduct = new("Thêm sản phẩm", "Add a product");
    public static readonly Phrase Withdrawn = new("đã cất", "withdrawn");
    public static readonly Phrase Pieces = new("{0} gói", "{0} packs");
    public static readonly Phrase NameVi = new("Tên tiếng Việt", "Name in Vietnamese");
    public static readonly Phrase NameEn = new("Tên tiếng Anh", "Name in English");
    public static readonly Phrase Slug = new("Chữ trong địa chỉ", "Word in the address");
    public static readonly Phrase SlugHint = new(
        "Chữ thường không dấu, nối bằng gạch. Ví dụ: che-moc-cau",
        "Lower case with dashes, for example che-moc-cau");
    public static readonly Phrase StoryVi = new("Giới thiệu (tiếng Việt)", "Story (Vietnamese)");
    public static readonly Phrase StoryEn = new("Giới thiệu (tiếng Anh)", "Story (English)");
    public static readonly Phrase BrewVi = new("Cách pha (tiếng Việt)", "Brewing (Vietnamese)");
    public static readonly Phrase BrewEn = new("Cách pha (tiếng Anh)", "Brewing (English)");
    public static readonly Phrase TeaType = new("Loại chè", "Tea");
    public static readonly Phrase Mixed = new("Hộp quà, nhiều loại", "Gift box, several teas");
    public static readonly Phrase Drawing = new("Hình vẽ", "Drawing");
    public static readonly Phrase Ocop = new("Số sao OCOP", "OCOP stars");
    public static readonly Phrase OcopDecision = new("Quyết định OCOP số", "OCOP decision no.");
    public static readonly Phrase OcopUntil = new("Có giá trị đến", "Valid until");
    public static readonly Phrase NoStars = new("Chưa có", "None");
    public static readonly Phrase Variant = new("Gói thứ {0}", "Pack size {0}");
    public static readonly Phrase Sku = new("Mã hàng", "SKU");
    public static readonly Phrase SkuHint = new("Ví dụ: TL-MC-100", "For example TL-MC-100");
    public static readonly Phrase Gtin = new("Mã vạch (GTIN)", "Barcode (GTIN)");
    public static readonly Phrase NetGrams = new("Khối lượng tịnh (gam)", "Net weight (grams)");
    public static readonly Phrase Price = new("Giá bán (đồng, gồm thuế)", "Price (đồng, tax included)");
    public static readonly Phrase Vat = new("Thuế GTGT trong giá (%)", "VAT in the price (%)");
    public static readonly Phrase VatNumber = new("Ghi số từ 0 đến 20.", "Give a number from 0 to 20.");
    public static readonly Phrase Listed = new("Đã thêm sản phẩm {0}.", "Product {0} is on sale.");
    public static readonly Phrase Changed = new("Đã lưu sản phẩm.", "The product is saved.");
    public static readonly Phrase ChangeText = new("Sửa lời giới thiệu", "Edit what is said");
    public static readonly Phrase ChangePrice = new("Đổi giá {0}", "Change the price of {0}");
    public static readonly Phrase NewPrice = new("Giá mới (đồng)", "New price (đồng)");
    public static readonly Phrase PriceChanged = new(
        "Đã đổi giá. Đơn đã đặt vẫn giữ giá cũ.", "The price is changed. Orders placed keep theirs.");
    public static readonly Phrase Withdraw = new("Cất khỏi cửa hàng", "Withdraw from sale");
    public static readonly Phrase Relist = new("Bày bán lại", "Put back on sale");
    public static readonly Phrase SeeInShop = new("Xem trong cửa hàng", "See it in the shop");
    public static readonly Phrase Lost = new(
        "Người khác vừa sửa sản phẩm này", "Someone else has just changed this product");
    public static readonly Phrase LostMore = new(
        "So hai bản rồi chọn một. Chưa bản nào bị mất.", "Compare both and choose one. Nothing is lost yet.");
    public static readonly Phrase Theirs = new("Bản đang lưu", "The saved version");
    public static readonly Phrase Mine = new("Bản của mình", "Your version");
    public static readonly Phrase KeepTheirs = new("Giữ bản đang lưu", "Keep the saved version");
    public static readonly Phrase UseMine = new("Lưu bản của mình", "Save your version");
    public static readonly Phrase Field = new("Mục", "Field");

    public static readonly Phrase Orders = new("Đơn hàng", "Orders");
    public static readonly Phrase NoOrders = new("Không có đơn nào ở đây.", "No orders here.");
    public static readonly Phrase ToDo = new("Cần soạn", "To pack");
    public static readonly Phrase Waiting = new("Chờ tiền hoặc chờ gọi", "Waiting for money or a call");
    public static readonly Phrase OnTheWay = new("Đang giao", "On the way");
    public static readonly Phrase Closed = new("Đã xong", "Closed");
    public static readonly Phrase OrderTitle = new("Đơn {0}", "Order {0}");
    public static readonly Phrase Placed = new("Đặt lúc", "Placed");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase Total = new("Tổng tiền", "Total");
    public static readonly Phrase Payment = new("Thanh toán", "Payment");
    public static readonly Phrase Received = new("Đã nhận", "Received");
    public static readonly Phrase Outstanding = new("Còn thiếu", "Outstanding");
    public static readonly Phrase RefundDue = new("Phải trả lại", "To be refunded");
    public static readonly Phrase Content = new("Nội dung chuyển khoản", "Transfer text");
    public static readonly Phrase Deadline = new("Giữ hàng đến", "Held until");
    public static readonly Phrase Buyer = new("Người mua", "Buyer");
    public static readonly Phrase Name = new("Tên", "Name");
    public static readonly Phrase Phone = new("Điện thoại", "Phone");
    public static readonly Phrase Address = new("Địa chỉ", "Address");
    public static readonly Phrase Note = new("Lời nhắn", "Note");
    public static readonly Phrase Pickup = new("Đến lấy tại hợp tác xã", "Picked up at the co-op");
    public static readonly Phrase ContactGone = new(
        "Dữ liệu người mua đã được xoá.", "The buyer's data were erased.");
    public static readonly Phrase Goods = new("Hàng", "Goods");
    public static readonly Phrase LotsOf = new("lấy từ lô {0}", "from lot {0}");
    public static readonly Phrase Parcels = new("Đã gửi", "Sent");
    public static readonly Phrase Call = new("Gọi {0}", "Call {0}");

    public static readonly Phrase ConfirmTransfer = new("Tiền đã về tài khoản", "The money has arrived");
    public static readonly Phrase Amount = new("Số tiền", "Amount");
    public static readonly Phrase Reference = new("Mã giao dịch của ngân hàng", "Bank reference");
    public static readonly Phrase ReferenceHint = new("Ví dụ: FT26327…", "For example FT26327…");
    public static readonly Phrase ConfirmCod = new("Đã gọi, khách nhận mua", "Called: the buyer confirms");
    public static readonly Phrase Cash = new("Đã nhận tiền mặt", "Cash received");
    public static readonly Phrase CashReference = new("Ai nộp, phiếu số", "Who handed it in, slip no.");
    public static readonly Phrase Ship = new("Giao cho bên vận chuyển", "Hand over to the carrier");
    public static readonly Phrase Carrier = new("Bên vận chuyển", "Carrier");
    public static readonly Phrase CarrierHint = new(
        "Ví dụ: Viettel Post. Khách tự đến lấy thì ghi: tự lấy", "For example Viettel Post");
    public static readonly Phrase Tracking = new("Mã vận đơn", "Tracking number");
    public static readonly Phrase Serials = new("Số trên từng gói", "Serials of the packs");
    public static readonly Phrase SerialsHint = new(
        "Quét hoặc gõ, mỗi dòng một số. Để trống thì lấy gói hết hạn sớm nhất.",
        "Scan or type, one a line. Empty: those that expire first are taken.");
    public static readonly Phrase NotASerial = new(
        "“{0}” không phải số gói: cần 13 ký tự.", "“{0}” is no serial: it has 13 characters.");
    public static readonly Phrase Deliver = new("Khách đã nhận hàng", "The buyer has the goods");
    public static readonly Phrase Complete = new("Đóng đơn", "Close the order");
    public static readonly Phrase Cancel = new("Hủy đơn", "Cancel the order");
    public static readonly Phrase CancelReason = new("Vì sao hủy?", "Why is it cancelled?");
    public static readonly Phrase Refund = new("Đã trả lại tiền", "Money was sent back");
    public static readonly Phrase DoneTransfer = new(
        "Đã ghi tiền về của đơn {0}.", "The money for order {0} is booked.");
    public static readonly Phrase DoneCod = new("Đơn {0} đã được xác nhận.", "Order {0} is confirmed.");
    public static readonly Phrase DoneShip = new("Đơn {0} đã giao đi.", "Order {0} is on its way.");
    public static readonly Phrase DoneDeliver = new("Đơn {0}: khách đã nhận.", "Order {0} was received.");
    public static readonly Phrase DoneComplete = new("Đơn {0} đã đóng.", "Order {0} is closed.");
    public static readonly Phrase DoneCancel = new(
        "Đơn {0} đã hủy, hàng bày bán lại.", "Order {0} is cancelled; its goods are on sale again.");
    public static readonly Phrase DoneRefund = new(
        "Đã ghi trả lại tiền của đơn {0}.", "The refund of order {0} is booked.");

    public static readonly Phrase Money = new("Khớp tiền về", "Match money");
    public static readonly Phrase NoMoney = new(
        "Không có khoản nào chưa khớp. Tốt rồi.", "Every transfer has found its order.");
    public static readonly Phrase MoneyHint = new(
        "Tiền đã về nhưng không rõ của đơn nào. Đọc nội dung, tìm đơn rồi khớp.",
        "Money that arrived without a known order. Read the text, find the order, match it.");
    public static readonly Phrase NoContent = new("(không có nội dung)", "(no text)");
    public static readonly Phrase OrderCode = new("Mã đơn", "Order code");
    public static readonly Phrase OrderCodeHint = new(
        "9 ký tự, ví dụ TRG4K7PQ2", "9 characters, for example TRG4K7PQ2");
    public static readonly Phrase Match = new("Khớp vào đơn này", "Match to this order");
    public static readonly Phrase Matched = new("Đã khớp vào đơn {0}.", "Matched to order {0}.");
    public static readonly Phrase WaitingTransfers = new(
        "Đơn đang chờ chuyển khoản", "Orders waiting for a transfer");

    private static readonly Dictionary<string, Phrase> States = new()
    {
        ["placed"] = new("mới đặt", "placed"),
        ["confirmed"] = new("chờ soạn", "to pack"),
        ["picking"] = new("đang soạn", "being packed"),
        ["partly_shipped"] = new("gửi một phần", "partly sent"),
        ["shipped"] = new("đang giao", "on the way"),
        ["delivered"] = new("đã nhận", "received"),
        ["completed"] = new("xong", "completed"),
        ["cancelled"] = new("đã hủy", "cancelled"),
        ["expired"] = new("hết hạn giữ", "expired"),
        ["none"] = new("không", "none"),
        ["pending"] = new("chờ tiền", "waiting for money"),
        ["partly_paid"] = new("trả một phần", "partly paid"),
        ["paid"] = new("đã trả", "paid"),
        ["overpaid"] = new("trả thừa", "overpaid"),
        ["partly_refunded"] = new("trả lại một phần", "partly refunded"),
        ["refunded"] = new("đã trả lại", "refunded"),
        ["failed"] = new("không trả được", "failed"),
        ["disputed"] = new("đang khiếu nại", "disputed"),
        ["vietqr"] = new("chuyển khoản", "bank transfer"),
        ["cod"] = new("tiền mặt khi nhận", "cash on delivery"),
        ["stripe"] = new("thẻ", "card"),
        ["transfer"] = new("chuyển khoản", "transfer"),
        ["cash"] = new("tiền mặt", "cash"),
        ["card"] = new("thẻ", "card"),
        ["refund"] = new("trả lại", "refund"),
        ["moc-cau"] = new("túi móc câu", "fish-hook pouch"),
        ["non-tom"] = new("túi nõn tôm", "young-bud pouch"),
        ["dinh"] = new("hộp chè đinh", "nail-tea tin"),
        ["hong-tra"] = new("túi hồng trà", "black-tea bag"),
        ["bach-tra"] = new("ống bạch trà", "white-tea tube"),
        ["gift-box"] = new("hộp quà Tết", "Tết gift box"),
    };

    /// <summary>A word of the wire as people say it; unknown words as they are.</summary>
    public static string Word(string wire, Language language) =>
        States.TryGetValue(wire, out var phrase) ? phrase.In(language) : wire;
}
