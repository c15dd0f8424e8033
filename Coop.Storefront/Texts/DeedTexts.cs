namespace Coop.Storefront.Texts;

/// <summary>What was done to a lot beside making and packing it, as its public page tells it.</summary>
public static class DeedTexts
{
    public static readonly Phrase Held = new("Hợp tác xã giữ lô lại", "The co-op holds the lot");

    public static readonly Phrase HeldText = new(
        "Đang xem lại, chưa bán tiếp.", "It is looked at again, and not sold until then.");

    public static readonly Phrase Released = new("Xem xong, lô được thả", "Looked at and released");

    /// <summary>One step of making tea.</summary>
    public static readonly Phrase Step = new("Công đoạn: {0}", "Step: {0}");

    public static readonly Phrase Split = new("Tách lô", "The lot was split");

    public static readonly Phrase Merged = new("Gộp các lô cùng thứ", "Lots of one kind put together");

    public static readonly Phrase Regraded = new("Sàng, phân loại lại", "Sorted and graded anew");

    public static readonly Phrase Unpacked = new("Mở gói ra", "Packs opened again");

    /// <summary>A receipt was corrected: when.</summary>
    public static readonly Phrase Corrected = new("Đã sửa ngày {0}", "Corrected on {0}");

    /// <summary>A receipt was corrected: what it had said.</summary>
    public static readonly Phrase CorrectedText = new(
        "Lô búp {0} trước ghi {1}, loại {2}.", "Leaf lot {0} had been entered with {1} of {2}.");

    public static readonly Phrase Delivered = new("Giao chè rời", "Delivered unpacked");

    public static readonly Phrase Returned = new("Hàng trả về", "Some came back");

    public static readonly Phrase Disposed = new("Tiêu hủy một phần", "Some was destroyed");

    public static readonly Phrase Taken = new(
        "Lấy mẫu, kiểm kho, hao hụt", "Samples, counts, drying out");

    /// <summary>How much of which grade came out.</summary>
    public static readonly Phrase OfGrade = new("Được {0}, loại {1}.", "{0} of grade {1}.");

    /// <summary>How much.</summary>
    public static readonly Phrase OfWeight = new("Khối lượng {0}.", "Weight {0}.");
}
