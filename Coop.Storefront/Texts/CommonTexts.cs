namespace Coop.Storefront.Texts;

/// <summary>Words that every public page shares: header, footer, units.</summary>
public static class CommonTexts
{
    /// <summary>Skip link.</summary>
    public static readonly Phrase SkipToContent = new("Bỏ qua, xem nội dung", "Skip to content");

    /// <summary>Name of the main navigation.</summary>
    public static readonly Phrase MainMenu = new("Trang chính", "Main");

    /// <summary>Link to the list of teas.</summary>
    public static readonly Phrase Teas = new("Chè", "Teas");

    /// <summary>Link to the form that checks a pack.</summary>
    public static readonly Phrase CheckPack = new("Kiểm tra gói chè", "Check a pack");

    /// <summary>Link to the order look-up.</summary>
    public static readonly Phrase MyOrder = new("Xem đơn hàng", "Find my order");

    /// <summary>Link to the cart.</summary>
    public static readonly Phrase Cart = new("Giỏ hàng", "Cart");

    /// <summary>Link to the co-op's own page.</summary>
    public static readonly Phrase About = new("Về hợp tác xã", "About the co-op");

    /// <summary>Link to the first page.</summary>
    public static readonly Phrase Home = new("Trang đầu", "Home");

    /// <summary>The other language, in its own words.</summary>
    public static readonly Phrase OtherLanguage = new("English", "Tiếng Việt");

    /// <summary>Heading of the seller's data.</summary>
    public static readonly Phrase Seller = new("Người bán", "Seller");

    /// <summary>Heading of the policies.</summary>
    public static readonly Phrase Policies = new("Chính sách", "Policies");

    /// <summary>Heading of contacts.</summary>
    public static readonly Phrase Contact = new("Gọi cho hợp tác xã", "Call the co-op");

    /// <summary>Tax code.</summary>
    public static readonly Phrase TaxCode = new("Mã số thuế {0}", "Tax code {0}");

    /// <summary>Legal representative.</summary>
    public static readonly Phrase Representative = new("Người đại diện: {0}", "Represented by {0}");

    /// <summary>Number of the e-commerce notification.</summary>
    public static readonly Phrase Notification = new(
        "Đã thông báo với Bộ Công Thương, số {0}", "Notified to the Ministry of Industry and Trade, no. {0}");

    /// <summary>Name of the demo's notice.</summary>
    public static readonly Phrase DemoLabel = new("Cửa hàng thử", "Demo shop");

    /// <summary>Said on every page of the demo.</summary>
    public static readonly Phrase Demo = new(
        "Đây là cửa hàng thử. Tên người, số điện thoại và số liệu đều là dữ liệu mẫu.",
        "This is a demo shop. People, phone numbers and figures are sample data.");

    /// <summary>Policy names, in the order of <c>PolicyNames.All</c>.</summary>
    public static readonly IReadOnlyList<Phrase> PolicyTitles =
    [
        new("Giao hàng", "Delivery"),
        new("Thanh toán", "Payment"),
        new("Đổi trả", "Returns"),
        new("Dữ liệu cá nhân", "Personal data"),
        new("Khiếu nại", "Complaints"),
        new("Điều khoản bán hàng", "Terms of sale"),
    ];

    /// <summary>A pack of some weight.</summary>
    public static readonly Phrase PackOf = new("gói {0}", "{0} pack");

    /// <summary>A box of some weight.</summary>
    public static readonly Phrase BoxOf = new("hộp {0}", "{0} box");

    /// <summary>Phone.</summary>
    public static readonly Phrase Phone = new("Điện thoại", "Phone");

    /// <summary>Call with a number.</summary>
    public static readonly Phrase Call = new("Gọi {0}", "Call {0}");

    /// <summary>One moment's description of the shop.</summary>
    public static readonly Phrase ShopDescription = new(
        "Chè của {0}: mỗi gói có mã riêng, quét là biết ai trồng, hái ngày nào, làm thế nào.",
        "Tea from {0}: every pack has its own code. Scan it to see who grew it, when it was picked and "
        + "how it was made.");
}
