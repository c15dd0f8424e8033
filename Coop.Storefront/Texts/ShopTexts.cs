namespace Coop.Storefront.Texts;

/// <summary>Sentences of the home and product pages.</summary>
public static class ShopTexts
{
    /// <summary>Stars of the One Commune One Product programme.</summary>
    public static readonly Phrase OcopStars = new("OCOP {0} sao", "OCOP {0} stars");

    /// <summary>The hero's heading for any co-op.</summary>
    public static readonly Phrase HeroTitleOf = new(
        "{0}, biết rõ từng đồi hái",
        "{0}: tea known down to the hill");

    /// <summary>The hero's text.</summary>
    public static readonly Phrase HeroText = new(
        "Mỗi gói có một mã riêng. Quét mã là thấy ai trồng, hái ngày nào, sao thế nào, có đúng VietGAP "
        + "không.",
        "Every pack has its own code. Scan it to see who grew it, when it was picked, how it was made, "
        + "and whether VietGAP was kept.");

    /// <summary>To the list.</summary>
    public static readonly Phrase SeeTeas = new("Xem chè đang bán", "See our teas");

    /// <summary>Heading of the list.</summary>
    public static readonly Phrase OnSale = new("Chè đang bán", "Teas on sale");

    /// <summary>Nothing is for sale.</summary>
    public static readonly Phrase NothingOnSale = new("Lúc này chưa có chè bán", "No tea on sale right now");

    /// <summary>Nothing is for sale, and why.</summary>
    public static readonly Phrase NothingOnSaleText = new(
        "Lứa mới đang sao. Gọi cho hợp tác xã để hẹn phần.",
        "The next picking is in the pan. Call the co-op to set some aside.");

    /// <summary>Picking day.</summary>
    public static readonly Phrase PickedOn = new("Hái {0}", "Picked {0}");

    /// <summary>Pieces left.</summary>
    public static readonly Phrase Left = new("còn {0} gói", "{0} left");

    /// <summary>Boxes left.</summary>
    public static readonly Phrase BoxesLeft = new("còn {0} hộp", "{0} left");

    /// <summary>None left.</summary>
    public static readonly Phrase SoldOut = new("Hết hàng", "Sold out");

    /// <summary>None left, and what then.</summary>
    public static readonly Phrase SoldOutText = new(
        "Chè này đã bán hết. Gọi cho hợp tác xã để hẹn lứa sau.",
        "This tea is sold out. Call the co-op to ask for the next picking.");

    /// <summary>Price of the cheapest of several.</summary>
    public static readonly Phrase From = new("từ", "from");

    /// <summary>The button that puts something in the cart.</summary>
    public static readonly Phrase AddToCart = new("Cho vào giỏ", "Add to cart");

    /// <summary>The same for a screen reader, with the product's name.</summary>
    public static readonly Phrase AddThisToCart = new("Cho vào giỏ: {0}", "Add to cart: {0}");

    /// <summary>To a product.</summary>
    public static readonly Phrase See = new("Xem", "View");

    /// <summary>How to check: heading.</summary>
    public static readonly Phrase HowToCheck = new("Cách biết gói chè thật", "How to know a pack is real");

    /// <summary>Steps to check a pack.</summary>
    public static readonly IReadOnlyList<(Phrase Title, Phrase Text)> CheckSteps =
    [
        (new("Tìm ô mã trên gói", "Find the code on the pack"),
            new(
                "Ô vuông đen trắng ở góc dưới, bên cạnh số lô.",
                "The black and white square at the bottom, beside the lot number.")),
        (new("Quét bằng máy ảnh hoặc Zalo", "Scan it with the camera or Zalo"),
            new(
                "Không phải cài gì thêm. Không có mạng thì gọi, đọc số lô.",
                "Nothing to install. Without a network, call us and read out the lot number.")),
        (new("Đọc dòng chữ đầu tiên", "Read the first sentence"),
            new(
                "“Đúng gói chè của hợp tác xã” và ngày hái. Khác thì đừng uống, gọi ngay.",
                "“A genuine pack of the co-op”, and the picking date. Anything else: do not drink it, "
                + "call us.")),
    ];

    /// <summary>To a sample pack.</summary>
    public static readonly Phrase TryAPack = new("Xem thử trang của một gói", "See a pack's page");

    /// <summary>About: heading.</summary>
    public static readonly Phrase AboutTitle = new("Chè của cả làng", "A whole village's tea");

    /// <summary>About: text.</summary>
    public static readonly Phrase AboutText = new(
        "{0} hộ cùng trồng {1} chè ở {2}. Sổ ghi từng đồi: bón gì, phun gì, chờ bao nhiêu ngày mới hái. "
        + "Tiền bán chè về thẳng các hộ.",
        "{0} households grow {1} of tea together in {2}. A book is kept for every hill: what was fed, "
        + "what was sprayed, "
        + "how long we waited before picking. The money goes straight to the households.");

    /// <summary>Three facts under the list.</summary>
    public static readonly IReadOnlyList<(Phrase Title, Phrase Text)> Promises =
    [
        (new("Trả tiền cách nào cũng được", "Pay as you like"),
            new(
                "Quét VietQR, hoặc nhận hàng rồi mới trả. Không cần mở tài khoản.",
                "By VietQR transfer, or cash when it arrives. No account needed.")),
        (new("Giao cả nước", "Delivered all over Vietnam"),
            new(
                "Gói kỹ, gửi trong 2 ngày làm việc. Đến tận xã, phường.",
                "Well packed, sent within 2 working days, to every commune.")),
        (new("Không ưng thì trả", "Not happy? Send it back"),
            new(
                "Gói còn nguyên, trả trong 7 ngày. Chè lỗi, hợp tác xã chịu tiền gửi.",
                "Unopened packs within 7 days. If the tea is at fault, we pay the postage.")),
    ];

    /// <summary>Choosing a pack.</summary>
    public static readonly Phrase ChoosePack = new("Chọn gói", "Choose a pack");

    /// <summary>How many.</summary>
    public static readonly Phrase Quantity = new("Số gói", "How many");

    /// <summary>Price holds VAT.</summary>
    public static readonly Phrase VatIncluded = new("Giá đã gồm thuế GTGT", "VAT included");

    /// <summary>Delivery and returns, linked.</summary>
    public static readonly Phrase DeliveryAndReturns = new("Giao hàng và đổi trả", "Delivery and returns");

    /// <summary>Lots: heading.</summary>
    public static readonly Phrase LotsOnSale = new("Lô đang bán", "Lots on sale");

    /// <summary>The lots that are not shown at first.</summary>
    public static readonly Phrase MoreLots = new("Xem thêm {0} lô", "Show {0} more lots");

    /// <summary>Lots: text.</summary>
    public static readonly Phrase LotsText = new(
        "Gói gửi đi lấy từ các lô này, lô cũ trước.", "Packs are taken from these lots, the oldest first.");

    /// <summary>Best before.</summary>
    public static readonly Phrase BestBefore = new("dùng đến {0}", "best before {0}");

    /// <summary>Lot with its code.</summary>
    public static readonly Phrase Lot = new("Lô {0}", "Lot {0}");

    /// <summary>Story: heading.</summary>
    public static readonly Phrase Story = new("Chè này từ đâu", "Where it comes from");

    /// <summary>Brewing: heading.</summary>
    public static readonly Phrase Brewing = new("Cách pha", "How to brew");

    /// <summary>Origin label.</summary>
    public static readonly Phrase Origin = new("Nơi trồng", "Grown in");

    /// <summary>Net weight label.</summary>
    public static readonly Phrase NetWeight = new("Khối lượng tịnh", "Net weight");

    /// <summary>Notice: unknown lot.</summary>
    public static readonly Phrase UnknownLot = new(
        "Lô {0} không có trong sổ của hợp tác xã", "Lot {0} is not in the co-op's books");

    /// <summary>Notice: unknown lot, what now.</summary>
    public static readonly Phrase UnknownLotText = new(
        "Sản phẩm này là của hợp tác xã, nhưng số lô bạn vừa quét thì không. Xem lại số lô in trên "
        + "gói, hoặc gọi {0}.",
        "The product is ours, but the lot you scanned is not. Check the lot number printed on the "
        + "pack, or call {0}.");

    /// <summary>Notice: not enough.</summary>
    public static readonly Phrase NotEnough = new("Chỉ còn {0} gói", "Only {0} left");

    /// <summary>Notice: not enough, what now.</summary>
    public static readonly Phrase NotEnoughText = new(
        "Hãy chọn số gói ít hơn.", "Please choose fewer.");

    /// <summary>The check form: heading.</summary>
    public static readonly Phrase CheckTitle = new("Kiểm tra gói chè", "Check a pack");

    /// <summary>The check form: text.</summary>
    public static readonly Phrase CheckText = new(
        "Gõ số lô in trên gói, ví dụ TL-7K4Q9M.",
        "Type the lot number printed on the pack, such as TL-7K4Q9M.");

    /// <summary>The check form: field.</summary>
    public static readonly Phrase LotNumber = new("Số lô", "Lot number");

    /// <summary>The check form: button.</summary>
    public static readonly Phrase CheckNow = new("Kiểm tra", "Check");

    /// <summary>The check form: not found.</summary>
    public static readonly Phrase CheckNotFound = new(
        "Không có lô này trong sổ. Xem lại từng chữ, hoặc gọi {0}.",
        "No such lot in the books. Check each character, or call {0}.");

    /// <summary>Since when a policy holds.</summary>
    public static readonly Phrase InForceSince = new("Áp dụng từ {0}", "In force since {0}");
}
