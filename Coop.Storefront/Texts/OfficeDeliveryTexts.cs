namespace Coop.Storefront.Texts;

/// <summary>Deliveries of bulk lots.</summary>
public static class OfficeDeliveryTexts
{
    public static readonly Phrase Deliveries = new("Lô hàng giao", "Deliveries");
    public static readonly Phrase None = new("Chưa giao chuyến nào.", "Nothing was delivered yet.");
    public static readonly Phrase New = new("Giao chè rời", "Deliver unpacked");
    public static readonly Phrase NoLots = new("Trong kho không còn gì để giao.", "Nothing is on hand.");
    public static readonly Phrase Lots = new("Lô nào, bao nhiêu?", "Which lots, how much?");
    public static readonly Phrase Receiver = new("Người nhận, hoặc cơ sở nhận", "Receiver");
    public static readonly Phrase Phone = new("Số điện thoại", "Phone");
    public static readonly Phrase Address = new("Giao tới đâu?", "Delivered to");
    public static readonly Phrase Vehicle = new("Biển số xe", "Number plate");
    public static readonly Phrase Document = new("Số phiếu xuất", "Document number");
    public static readonly Phrase When = new("Giao ngày nào?", "On which day?");
    public static readonly Phrase Send = new("Ghi chuyến giao", "Record it");
    public static readonly Phrase Sent = new(
        "Đã ghi lô hàng giao {0}, {1}.", "Delivery {0} of {1} is recorded.");
    public static readonly Phrase Title = new("Lô hàng giao {0}", "Delivery {0}");
    public static readonly Phrase Forgotten = new("đã xóa theo yêu cầu", "deleted on request");
    public static readonly Phrase Back = new("{0} đã trả về", "{0} came back");
    public static readonly Phrase Return = new("Có hàng trả về", "Something came back");
    public static readonly Phrase Fate = new("Hàng trả về để làm gì?", "What becomes of it?");
    public static readonly Phrase Returned = new("Đã ghi trả về {0}.", "{0} came back: recorded.");
}
