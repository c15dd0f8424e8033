namespace Coop.Storefront.Texts;

/// <summary>The office's words about drills at night.</summary>
public static class OfficeDrillTexts
{
    public static readonly Phrase Title = new("Diễn tập thu hồi ban đêm", "Recall drills at night");
    public static readonly Phrase TitleOf = new("Diễn tập đêm {0}", "Drill of the night of {0}");
    public static readonly Phrase PaperTitle = new(
        "Báo cáo diễn tập thu hồi đêm {0}", "Report of the recall drill of {0}");
    public static readonly Phrase Switch = new("Diễn tập thu hồi mỗi đêm", "A recall drill every night");
    public static readonly Phrase SwitchOn = new(
        "Mỗi đêm 2 giờ tập thu hồi một lô bất kỳ", "Practise the recall of a random lot at 2 every night");
    public static readonly Phrase SwitchHint = new(
        "Máy tự tập: không khóa hàng, không dừng đơn, không báo ai. Báo cáo được giữ lại.",
        "The program practises by itself: nothing is held or stopped, nobody is told. The report is kept.");
    public static readonly Phrase IsOn = new(
        "Đang bật. Lần tới: {0}.", "Switched on. The next one: {0}.");
    public static readonly Phrase IsOff = new(
        "Đang tắt. Bật ở trang Cài đặt.", "Switched off. Switch it on in the settings.");
    public static readonly Phrase ToSettings = new("Cài đặt", "Settings");
    public static readonly Phrase Missed = new(
        "Đêm nào máy tắt thì tập bù một lần khi máy chạy lại; các đêm trước đó bỏ qua.",
        "A night the machine was off is made up once when it runs again; nights before that are skipped.");
    public static readonly Phrase None = new("Chưa có báo cáo nào.", "No report yet.");
    public static readonly Phrase IsPractice = new(
        "Diễn tập: không khóa hàng, không dừng đơn, không báo ai. Báo cáo không nêu tên người nào.",
        "A drill: nothing was held or stopped and nobody was told. The report names no person.");
    public static readonly Phrase Passed = new("đạt", "passed");
    public static readonly Phrase Failed = new("không đạt", "failed");
    public static readonly Phrase NotPassed = new(
        "Diễn tập thu hồi không đạt", "A recall drill did not pass");
    public static readonly Phrase LookNow = new("Xem ngay", "Look now");
    public static readonly Phrase FailedUnits = new(
        "Đêm {0}, lô {1}: {2} gói chưa rõ ở đâu", "Night of {0}, lot {1}: {2} packs unaccounted for");
    public static readonly Phrase FailedGrams = new(
        "Đêm {0}, lô {1}: có lô không khớp cân", "Night of {0}, lot {1}: the grams of a lot do not add up");
    public static readonly Phrase FailedHalfway = new(
        "Đêm {0}: máy dừng giữa chừng", "Night of {0}: it stopped half-way");
    public static readonly Phrase SaysUnbalanced = new(
        "Không khớp cân: {0}.", "The grams do not add up: {0}.");
    public static readonly Phrase SaysFault = new(
        "Máy dừng giữa chừng vì lỗi {0}.", "It stopped half-way by the error {0}.");
    public static readonly Phrase Report = new("Mở báo cáo (PDF)", "Open the report (PDF)");
    public static readonly Phrase Trace = new("Truy vết lô này", "Trace this lot");
    public static readonly Phrase Tasks = new("Việc cần xem", "Things to look at");
    public static readonly Phrase Lot = new("Lô bốc được", "Lot drawn");
    public static readonly Phrase Seed = new("Số bốc thăm", "Drawn by");
    public static readonly Phrase SeedOf = new("{0}, trong {1} lô", "{0}, of {1} lots");
    public static readonly Phrase RanAt = new("Chạy lúc", "Run at");
    public static readonly Phrase Took = new("Mất", "Took");
    public static readonly Phrase TookMs = new("{0} phần nghìn giây", "{0} milliseconds");
    public static readonly Phrase LotsFound = new("Lô liên quan", "Lots found");
    public static readonly Phrase OrdersFound = new("Đơn đã gửi", "Orders sent");
    public static readonly Phrase Sha = new("Mã băm báo cáo", "Hash of the report");
    public static readonly Phrase Milliseconds = new("Phần nghìn giây", "Milliseconds");
    public static readonly Phrase Reachable = new("Có số để gọi", "Phone known");
    public static readonly Phrase Kind = new("Loại", "Kind");
    public static readonly Phrase Row = new(
        "Lô {0} · {1} gói · {2} phần nghìn giây", "Lot {0} · {1} packs · {2} milliseconds");

    private static readonly Dictionary<string, Phrase> Steps = new()
    {
        ["draw"] = new("Bốc một lô", "Draw a lot"),
        ["trace"] = new("Truy vết hai chiều, cân khối lượng", "Trace both ways, weigh the balance"),
        ["scope"] = new("Tìm các lô liên quan", "Find the lots concerned"),
        ["shelf"] = new("Đơn, người mua, hàng trong kho", "Orders, buyers, stock"),
        ["paper"] = new("Viết báo cáo", "Write the report"),
    };

    /// <summary>A step as people say it.</summary>
    public static string Step(string step, Language language) =>
        Steps.TryGetValue(step, out var phrase) ? phrase.In(language) : step;
}
