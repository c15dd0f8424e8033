namespace Coop.Storefront.Texts;

/// <summary>How complete what is told of a lot is, in words.</summary>
internal static class LotMeterTexts
{
    public static readonly Phrase Title = new("Hồ sơ lô đủ chưa", "Is the record of the lot complete");
    public static readonly Phrase Count = new("Có {0} trên {1} mục theo {2}.", "{0} of {1} items of {2}.");
    public static readonly Phrase Present = new("có", "present");
    public static readonly Phrase IsMissing = new("THIẾU", "MISSING");
    public static readonly Phrase None = new("không có", "none");
    public static readonly Phrase NoLabels = new(
        "Chưa in tem được. Bổ sung mục còn thiếu rồi in.",
        "Labels cannot be printed. Add what is missing, then print.");
    public static readonly Phrase EnterStandard = new(
        "Ghi giấy chứng nhận hoặc tiêu chuẩn cơ sở", "Enter a certificate or your own standard");
}
