namespace Coop.Storefront.Texts;

/// <summary>The office's words about files for auditors, buyers and authorities.</summary>
public static class OfficeExportTexts
{
    public static readonly Phrase Title = new("Xuất hồ sơ", "Files to hand out");
    public static readonly Phrase Lead = new(
        "Chọn ngày, lô hoặc hộ rồi bấm Chọn. Sau đó bấm vào tệp cần lấy.",
        "Choose days, a lot or a household and press Choose. Then press the file you need.");
    public static readonly Phrase Choose = new("Chọn", "Choose");
    public static readonly Phrase From = new("Từ ngày", "From");
    public static readonly Phrase To = new("Đến ngày", "To");
    public static readonly Phrase Lot = new("Mã lô", "Lot");
    public static readonly Phrase LotHint = new(
        "Để trống là mọi lô trong những ngày đã chọn.", "Empty: all lots of the days chosen.");
    public static readonly Phrase Member = new("Hộ", "Household");

    /// <summary>The files by what they are for.</summary>
    public static readonly IReadOnlyList<ExportGroup> Groups =
    [
        new(new("Hồ sơ đánh giá VietGAP", "VietGAP audit dossier"),
            new("Mọi sổ trên giấy A4 và dạng bảng, tệp chứng cứ, mã SHA-256 từng tệp.",
                "Every log on A4 paper and as a table, evidence files, SHA-256 of each."),
            ["vietgap-dossier.zip"]),
        new(new("Tất cả về một lô", "Everything about a lot"),
            new("Theo các mục của Nghị định 37/2026/NĐ-CP, Điều 23 khoản 5. Cần chọn lô.",
                "Under the headings of Decree 37/2026/NĐ-CP art. 23(5). Choose a lot first."),
            ["lot.json"]),
        new(new("FSMA 204 (Hoa Kỳ)", "FSMA 204 (United States)"),
            new("Mỗi sự kiện và sản phẩm một dòng, sắp xếp được.",
                "One sortable row for each event and product."),
            ["fsma204.xlsx", "fsma204.csv"]),
        new(new("EUDR (châu Âu): vị trí lô đất", "EUDR (Europe): places of plots"),
            new("Chỉ những lô đất có trong lô hàng. Cần chọn lô.",
                "Only plots behind the lot. Choose a lot first."),
            ["eudr.geojson"]),
        new(new("Nhóm hữu cơ", "Organic group"),
            new("Sổ thành viên, lô đất, khối lượng vào và ra của từng hộ.",
                "Members, plots, volume in and out of each."),
            ["organic-register.pdf", "organic-register.csv"]),
        new(new("Bảng kê thu mua chè búp", "List of leaf bought"),
            new("Từng lần cân, đơn giá và tiền phải trả.", "Each weighing with price and amount."),
            ["leaf-purchases.pdf", "leaf-purchases.csv"]),
        new(new("Sổ tiền chè của một hộ", "Statement of a household"),
            new("Cần chọn hộ.", "Choose a household first."),
            ["member-statement.pdf", "member-statement.csv"]),
    ];
}

/// <summary>Files that serve one purpose.</summary>
/// <param name="Files">Their names in addresses.</param>
public sealed record ExportGroup(Phrase Name, Phrase What, IReadOnlyList<string> Files);
