namespace Coop.Storefront.Texts;

/// <summary>Words of the pages of the book.</summary>
public static class OfficeBookTexts
{
    public static readonly Phrase Book = new("Các loại sổ VietGAP", "All logs of the VietGAP book");
    public static readonly Phrase Day = new("Ngày", "Day");
    public static readonly Phrase Passed = new("Đạt", "Yes");
    public static readonly Phrase Failed = new("Không đạt", "No");
    public static readonly Phrase Unit = new("Đơn vị", "Unit");
    public static readonly Phrase OtherPlots = new("Nương khác làm cùng lần", "Other plots done with it");
    public static readonly Phrase NotANumber = new("Ghi một số. Ví dụ: 24", "Write a number. Example: 24");
    public static readonly Phrase Nothing = new("Tháng này chưa ghi gì.", "Nothing was recorded this month.");
    public static readonly Phrase Before = new("Tháng trước", "Month before");
    public static readonly Phrase After = new("Tháng sau", "Month after");
    public static readonly Phrase Month = new("Tháng {0}/{1}", "{0}/{1}");
    public static readonly Phrase Print = new("In sổ", "Print the log");
    public static readonly Phrase Saved = new("Đã ghi vào sổ, mã {0}.", "Recorded as {0}.");
    public static readonly Phrase Late = new("ghi muộn", "entered late");
    public static readonly Phrase WasCorrected = new("đã sửa", "corrected");
    public static readonly Phrase WasRetracted = new("đã bỏ", "taken back");
    public static readonly Phrase Open = new("chưa xong", "open");
    public static readonly Phrase Finished = new("xong", "done");
    public static readonly Phrase LateNote = new(
        "Ghi sau khi làm nhiều ngày.", "This was written down days after it happened.");
    public static readonly Phrase RetractedNote = new(
        "Mục này đã bỏ: việc không xảy ra.", "This was taken back: it did not happen.");
    public static readonly Phrase History = new("Đã ghi và sửa thế nào", "History");
    public static readonly Phrase Step = new("{0} · {1}", "{0} · {1}");
    public static readonly Phrase Recorded = new("Ghi vào sổ", "Recorded");
    public static readonly Phrase Replaced = new("Ghi lại cho đúng", "Recorded anew");
    public static readonly Phrase CorrectedOn = new(
        "Đã sửa ngày {0} vì: {1}", "Corrected on {0} because: {1}");
    public static readonly Phrase RetractedOn = new(
        "Đã bỏ ngày {0} vì: {1}", "Taken back on {0} because: {1}");
    public static readonly Phrase ClosedOn = new("Đã sửa xong lỗi ngày {0}. {1}", "Put right on {0}. {1}");
    public static readonly Phrase AnsweredOn = new("Đã trả lời ngày {0}: {1}", "Answered on {0}: {1}");
    public static readonly Phrase Correct = new("Sửa mục này", "Correct this");
    public static readonly Phrase CorrectMore = new(
        "Mục cũ vẫn giữ trong sổ, có ghi lý do.", "The old entry stays in the book, with the reason.");
    public static readonly Phrase Reason = new("Vì sao sửa?", "Why?");
    public static readonly Phrase Retract = new(
        "Bỏ mục này (việc không xảy ra)", "Take back: it did not happen");
    public static readonly Phrase RetractReason = new("Vì sao bỏ?", "Why?");
    public static readonly Phrase DoRetract = new("Bỏ mục này", "Take it back");
    public static readonly Phrase Corrected = new("Đã sửa {0}.", "{0} was corrected.");
    public static readonly Phrase TakenBack = new("Đã bỏ {0}.", "{0} was taken back.");
    public static readonly Phrase CloseFinding = new("Đã sửa xong lỗi này", "This was put right");
    public static readonly Phrase CloseNote = new("Đã làm gì?", "What was done?");
    public static readonly Phrase ClosedBy = new("Ai sửa?", "Who did it?");
    public static readonly Phrase Answer = new("Ghi câu trả lời", "Record the answer");
    public static readonly Phrase Reply = new("Đã trả lời thế nào?", "What was answered?");
    public static readonly Phrase When = new("Ngày nào?", "When?");
    public static readonly Phrase Done = new("Đã ghi xong {0}.", "{0} is done.");
    public static readonly Phrase DueBy = new("hạn {0}", "due {0}");
    public static readonly Phrase File = new("Tệp kèm {0}", "File {0}");
    public static readonly Phrase PeriodFrom = new("Từ ngày", "From");
    public static readonly Phrase PeriodTo = new("Đến ngày", "To");
    public static readonly Phrase ShowLog = new("Xem sổ", "Show");
    public static readonly Phrase Code = new("Mã", "Code");
    public static readonly Phrase Remark = new("Ghi chú", "Remark");
    public static readonly Phrase Period = new("Từ {0} đến {1}", "From {0} to {1}");
    public static readonly Phrase Writer = new("Người ghi sổ", "Recorder");
    public static readonly Phrase Inspector = new("Người kiểm tra", "Inspector");
    public static readonly Phrase Basis = new(
        "Sổ ghi theo VietGAP; mục đã sửa vẫn giữ bản cũ trong hệ thống.",
        "Kept under VietGAP; corrected entries keep their former versions in the system.");
    public static readonly Phrase PrintHint = new(
        "Bấm In của trình duyệt, giấy A4 ngang.", "Use the browser's Print, A4 landscape.");
}
