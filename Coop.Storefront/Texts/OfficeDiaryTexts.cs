using Coop.Traceability.Supplies;

namespace Coop.Storefront.Texts;

/// <summary>The office's words about labels, lists of active ingredients and corrections.</summary>
public static class OfficeDiaryTexts
{
    public static readonly Phrase Labels = new("Nhãn thuốc", "Pesticide labels");
    public static readonly Phrase NoLabels = new(
        "Chưa chép nhãn nào. Chép từ vỏ chai, gói.", "No labels yet. Copy them from the bottle.");
    public static readonly Phrase NewLabel = new("Chép nhãn thuốc", "Copy a label");
    public static readonly Phrase LabelPage = new("Nhãn {0}", "Label {0}");
    public static readonly Phrase Crop = new("Cây trồng", "Crop");
    public static readonly Phrase Tea = new("chè", "tea");
    public static readonly Phrase Registrant = new("Đơn vị đăng ký", "Registrant");
    public static readonly Phrase Formulation = new("Dạng thuốc", "Formulation");
    public static readonly Phrase FormulationHint = new("Ví dụ: 5EC", "For example 5EC");
    public static readonly Phrase LabelDose = new("Liều lượng ghi trên nhãn", "Dose on the label");
    public static readonly Phrase LabelPhiHint = new("Đúng số ngày trên nhãn.", "Exactly as on the label.");
    public static readonly Phrase RegistrationNo = new("Số đăng ký", "Registration no.");
    public static readonly Phrase ListEdition = new("Theo danh mục nào", "List edition");
    public static readonly Phrase ListEditionHint = new(
        "Ví dụ: Thông tư 75/2025/TT-BNNMT", "For example Circular 75/2025/TT-BNNMT");
    public static readonly Phrase Source = new("Chép từ đâu", "Copied from");
    public static readonly Phrase SourceHint = new("Ví dụ: vỏ chai 100 ml", "For example the 100 ml bottle");
    public static readonly Phrase Photo = new("Ảnh nhãn", "Picture of the label");
    public static readonly Phrase LabelSaved = new("Đã lưu nhãn {0}.", "Label {0} is saved.");
    public static readonly Phrase LongWait = new(
        "Thời gian cách ly trên 7 ngày: thuốc cho chè thường không quá 7 ngày. Xem lại nhãn.",
        "The waiting time is above 7 days; tea labels normally say 7 or fewer. Look at the label again.");
    public static readonly Phrase WithdrawLabel = new(
        "Ngừng dùng nhãn này", "Do not use this label any more");
    public static readonly Phrase Withdrawn = new("ngừng dùng", "not in use");
    public static readonly Phrase Days = new("{0} ngày", "{0} days");

    public static readonly Phrase Actives = new(
        "Danh mục hoạt chất được dùng, bị cấm", "Allowed and banned active ingredients");
    public static readonly Phrase NoActives = new(
        "Chưa có danh mục nào, nên máy chưa kiểm tra hoạt chất.",
        "No list is loaded, so active ingredients are not checked.");
    public static readonly Phrase ListInForce = new("Đang dùng: {0} · {1} dòng", "In force: {0} · {1} rows");
    public static readonly Phrase OlderList = new("Bản cũ: {0} · {1} dòng", "Older: {0} · {1} rows");
    public static readonly Phrase LoadedOn = new("nạp ngày {0}", "loaded on {0}");
    public static readonly Phrase LoadList = new("Thay danh mục", "Replace the list");
    public static readonly Phrase Edition = new("Tên bản danh mục", "Name of this edition");
    public static readonly Phrase File = new(
        "Tệp danh mục (CSV hoặc JSON)", "File of the list (CSV or JSON)");
    public static readonly Phrase FileHint = new(
        "Cột: active, status (allowed, banned, removed), document, validFrom, validTo, useUntil.",
        "Columns: active, status (allowed, banned, removed), document, validFrom, validTo, useUntil.");
    public static readonly Phrase Paste = new("Hoặc dán nội dung vào đây", "Or paste it here");
    public static readonly Phrase Preview = new("Xem trước", "Preview");
    public static readonly Phrase Pattern = new("Tải tệp mẫu (sáu hoạt chất đã bị loại)",
        "Get the pattern file (six removed ingredients)");
    public static readonly Phrase PreviewNote = new(
        "Chưa lưu. Đọc được {0} dòng. Xem đúng thì bấm dùng.",
        "Not saved yet. {0} rows were read. If they are right, put them in force.");
    public static readonly Phrase PreviewFaults = new(
        "Có {0} chỗ chưa đúng. Sửa tệp rồi nạp lại.", "{0} faults. Correct the file and load it again.");
    public static readonly Phrase Fault = new("Dòng {0}, cột {1}", "Line {0}, column {1}");
    public static readonly Phrase EmptyCell = new("để trống hoặc thiếu", "empty or missing");
    public static readonly Phrase UseList = new("Dùng danh mục này", "Put this list in force");
    public static readonly Phrase ListLoaded = new(
        "Từ nay kiểm tra theo {0} ({1} dòng). Bản cũ vẫn giữ.",
        "From now on {0} ({1} rows) is checked. Older lists stay.");
    public static readonly Phrase HeadActive = new("Hoạt chất", "Active");
    public static readonly Phrase HeadStatus = new("Được dùng?", "Status");
    public static readonly Phrase HeadDocument = new("Văn bản", "Document");
    public static readonly Phrase HeadFrom = new("Từ ngày", "From");
    public static readonly Phrase HeadTo = new("Đến ngày", "To");

    public static readonly Phrase Checked = new("Kiểm tra hoạt chất", "Active ingredient check");
    public static readonly Phrase NotChecked = new("chưa kiểm tra được", "not checked");

    private static readonly Dictionary<string, Phrase> Statuses = new()
    {
        [ActiveWords.Allowed] = new("được dùng", "allowed"),
        [ActiveWords.Banned] = new("cấm", "banned"),
        [ActiveWords.Removed] = new("đã loại khỏi danh mục", "removed from the list"),
        [ActiveWords.UsedUp] = new("đã loại, còn được dùng nốt", "removed, stock may be used up"),
        [ActiveWords.NotChecked] = NotChecked,
    };

    /// <summary>What a list says of an ingredient.</summary>
    public static Phrase Status(string status) => Statuses.GetValueOrDefault(status) ?? new(status, status);
}
