namespace Coop.Storefront.Texts;

/// <summary>What was done to a lot beside making and packing it, as its public page tells it.</summary>
public static class DeedTexts
{
    public static readonly Phrase Held = new("Hợp tác xã giữ lô lại", "The co-op holds the lot");

    public static readonly Phrase HeldText = new(
        "Đang xem lại, chưa bán tiếp.", "It is looked at again, and not sold until then.");

    public static readonly Phrase Released = new("Xem xong, lô được thả", "Looked at and released");
}
