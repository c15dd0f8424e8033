namespace Coop.Storefront.Texts;

/// <summary>On what terms packs are sold: boxes, harvests, seasons, price lists.</summary>
public static class SaleTexts
{
    public static readonly Phrase Contents = new("Trong hộp: {0}", "In the box: {0}");
    public static readonly Phrase PreOrder = new(
        "Đặt trước, giao từ {0}", "Pre-order, ships from {0}");
    public static readonly Phrase Season = new("Bán từ {0} đến {1}", "Sold from {0} to {1}");
    public static readonly Phrase SoldFrom = new("Bán từ {0}", "Sold from {0}");
    public static readonly Phrase SoldUntil = new("Bán đến {0}", "Sold until {0}");
    public static readonly Phrase Most = new("Mỗi đơn nhiều nhất {0}", "At most {0} an order");
    public static readonly Phrase Discount = new("Giảm {1} ({0})", "{1} off ({0})");
    public static readonly Phrase CanPromise = new("Còn nhận đặt {0}", "{0} can still be ordered");
    public static readonly Phrase NotNow = new("Chưa đến mùa bán", "Not in season");
    public static readonly Phrase Was = new("Giá so sánh", "Compare at");
    public static readonly Phrase Certificates = new("Giấy chứng nhận", "Certificates");
    public static readonly Phrase Certificate = new("{0} số {1}, {2} cấp", "{0} no. {1}, by {2}");
    public static readonly Phrase ValidTo = new(", đến {0}", ", until {0}");
}
