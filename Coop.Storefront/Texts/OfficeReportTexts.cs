namespace Coop.Storefront.Texts;

/// <summary>The words of a recall's report.</summary>
public static class OfficeReportTexts
{
    public static readonly Phrase AllAccounted = new(
        "Đủ 100 % của {0} gói đã rõ ở đâu.", "100 % of {0} packs are accounted for.");
    public static readonly Phrase NotAll = new(
        "Trong {0} gói còn {1} gói chưa rõ ở đâu.", "Of {0} packs {1} are unaccounted for.");
    public static readonly Phrase Step = new("Bước", "Step");
    public static readonly Phrase At = new("Lúc", "At");
    public static readonly Phrase Took = new("Phút", "Minutes");
    public static readonly Phrase About = new("Về", "About");
    public static readonly Phrase Buyer = new("Người mua", "Buyer");
    public static readonly Phrase Phone = new("Điện thoại", "Phone");
    public static readonly Phrase Packs = new("Gói", "Packs");
    public static readonly Phrase Place = new("Nơi để", "Place");
    public static readonly Phrase WrittenBy = new("Người lập", "Written by");
    public static readonly Phrase Director = new("Giám đốc", "Director");
}
