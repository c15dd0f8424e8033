namespace Coop.Storefront.Texts;

/// <summary>What a product's page says while packs of it are recalled.</summary>
public static class RecallNoticeTexts
{
    public static readonly Phrase Title = new("Đang thu hồi lô {0}", "Lot {0} is being recalled");
    public static readonly Phrase Text = new(
        "Nếu gói của bạn thuộc lô này, xin đừng dùng, giữ lại và gọi {0}. Các lô khác vẫn bán.",
        "If your pack is of this lot, please do not use it, keep it and call {0}. Other lots are on sale.");
}
