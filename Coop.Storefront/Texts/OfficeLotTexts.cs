using Coop.Traceability.Lots;

namespace Coop.Storefront.Texts;

/// <summary>What the office does with a lot.</summary>
public static class OfficeLotTexts
{
    public static readonly Phrase WhatNext = new("Làm gì tiếp với lô này?", "What next for this lot?");
    public static readonly Phrase Hold = new("Giữ lại", "Hold it");
    public static readonly Phrase HoldHint = new(
        "Chưa cho đóng gói, giao, gửi hay chế biến, tới khi thả ra.",
        "Nothing is packed, delivered, sent or made of it until it is released.");
    public static readonly Phrase Held = new("Đã giữ lại lô {0}.", "Lot {0} is held.");
    public static readonly Phrase HeldSince = new(
        "Lô đang giữ lại từ {0}.", "This lot has been held since {0}.");
    public static readonly Phrase HeldForRecall = new(
        "Lô đang giữ lại từ {0} vì thu hồi {1}.", "This lot has been held since {0} for recall {1}.");
    public static readonly Phrase Release = new("Thả ra", "Release it");
    public static readonly Phrase ReleaseHint = new(
        "Xem xong thấy ổn thì cho dùng lại.", "It was looked at, and can be used again.");
    public static readonly Phrase Released = new("Đã thả lô {0}.", "Lot {0} is released.");
    public static readonly Phrase StillHeld = new(
        "Đã bỏ một lý do; lô {0} vẫn giữ lại vì lý do khác.",
        "One hold is lifted; lot {0} is still held for another reason.");

    public static readonly Phrase Correct = new("Sửa phiếu cân", "Correct the receipt");
    public static readonly Phrase CorrectHint = new(
        "Ghi nhầm số kg, loại búp hay ngày hái thì sửa ở đây; sổ vẫn giữ dòng cũ.",
        "A wrong weight, grade or picking day; the old entry stays in the book.");
    public static readonly Phrase RightWeight = new("Đúng là bao nhiêu kg?", "The right weight (kg)");
    public static readonly Phrase RightGrade = new("Đúng là loại búp nào?", "The right grade");
    public static readonly Phrase RightDay = new("Đúng là hái ngày nào?", "The right picking day");
    public static readonly Phrase KeepHint = new("Đúng rồi thì để trống.", "Leave empty what is right.");
    public static readonly Phrase Corrected = new(
        "Đã sửa lô {0}, còn {1}.", "Lot {0} is corrected; {1} on hand.");
    public static readonly Phrase PriceCorrected = new(
        "Tiền chè của hộ sửa từ {0} thành {1}.", "What the household is owed for it: {0} before, {1} now.");
    public static readonly Phrase When = new("Làm ngày nào?", "On which day?");
    public static readonly Phrase Who = new("Ai làm?", "Who did it?");
    public static readonly Phrase Split = new("Tách lô", "Split it");
    public static readonly Phrase SplitHint = new(
        "Chia ra thành nhiều lô cùng loại, mỗi lô một mã.",
        "Into lots of the same grade, each with its code.");
    public static readonly Phrase SplitInto = new("Tách ra (kg)", "Parts (kg)");
    public static readonly Phrase SplitIntoHint = new(
        "Phần không tách ra vẫn ở lô cũ.", "What is not taken out stays in this lot.");
    public static readonly Phrase Part = new("Phần", "Part");
    public static readonly Phrase Merge = new("Gộp với lô khác", "Put together with others");
    public static readonly Phrase MergeHint = new(
        "Trộn các lô cùng thứ chè thành một lô mới. Một lô không đạt VietGAP thì cả lô mới không đạt.",
        "Lots of one kind become one. If one of them has no VietGAP claim, the new lot has none.");
    public static readonly Phrase OwnPart = new("Lấy bao nhiêu kg của lô này?", "How many kg of this lot?");
    public static readonly Phrase AllHint = new("Để trống là lấy hết.", "Empty means all of it.");
    public static readonly Phrase MergeWith = new("Gộp với lô nào?", "With which lots?");
    public static readonly Phrase GradeAfter = new("Lô mới là loại gì?", "Grade of the new lot");
    public static readonly Phrase Regrade = new("Đổi loại, phân loại lại", "Grade it anew");
    public static readonly Phrase RegradeHint = new(
        "Sàng, phân ra loại khác. Phần hao tự tính.", "Sorted into other grades. The loss is worked out.");
    public static readonly Phrase GradesAfter = new("Ra loại nào (kg)?", "Into which grades (kg)?");
    public static readonly Phrase Reworked = new(
        "Đã ghi. Lô mới: {0}. Hao {1}.", "Recorded. New lots: {0}. Loss {1}.");
    public static readonly Phrase Unpack = new("Mở gói, đóng lại", "Open packs to pack anew");
    public static readonly Phrase UnpackHint = new(
        "Gói mở ra thành chè khô; tem cũ hết hiệu lực.", "They are tea again; their old labels are void.");
    public static readonly Phrase Found = new("Cân được bao nhiêu kg?", "How many kg were found?");
    public static readonly Phrase FoundHint = new(
        "Để trống là đủ như đã đóng.", "Empty means all that was filled in.");
    public static readonly Phrase Unpacked = new(
        "Đã mở {0} gói thành lô chè {1}, {2}. Đóng lại thì chọn lô này.",
        "{0} packs are now tea lot {1}, {2}. Choose it to pack anew.");

    public static readonly Phrase Take = new("Hao hụt, lấy mẫu, biếu", "Count, sample, gift");
    public static readonly Phrase TakeHint = new(
        "Kiểm kho lệch, khô hao, lấy mẫu, thử chè, biếu, dùng trong hợp tác xã.",
        "A count that differs, drying out, samples, tasting, gifts, own use.");
    public static readonly Phrase For = new("Vì sao?", "Why?");
    public static readonly Phrase HowMuch = new("Bao nhiêu kg?", "How many kg?");
    public static readonly Phrase Dispose = new("Tiêu hủy", "Destroy");
    public static readonly Phrase DisposeHint = new(
        "Chè hỏng, mốc, thu hồi về thì ghi đã hủy bao nhiêu, bằng cách nào.",
        "Spoilt or recalled: how much was destroyed, and how.");
    public static readonly Phrase Way = new("Hủy bằng cách nào?", "In which way?");
    public static readonly Phrase Lessened = new("Đã ghi: lô {0}, {1}.", "Recorded: lot {0}, {1}.");

    private static readonly Dictionary<string, Phrase> Words = new()
    {
        ["difference"] = new("Kiểm kho thiếu", "A count found less"),
        ["found"] = new("Kiểm kho thấy lại", "A count found it again"),
        ["shrinkage"] = new("Khô hao tự nhiên", "Drying out"),
        ["sample"] = new("Lấy mẫu kiểm tra", "Sample for testing"),
        ["tasting"] = new("Thử chè", "Tasting"),
        ["gift"] = new("Biếu", "Gift"),
        ["own-use"] = new("Dùng trong hợp tác xã", "Own use"),
        ["composted"] = new("Ủ làm phân", "Composted"),
        ["burned"] = new("Đốt", "Burned"),
        ["buried"] = new("Chôn", "Buried"),
        ["collected"] = new("Giao đơn vị thu gom", "Given to a collector"),
        ["other"] = new("Cách khác", "Another way"),
        ["stock"] = new("Nhập lại kho", "On hand again"),
        ["held"] = new("Nhập kho nhưng giữ lại", "On hand, but held"),
        ["disposed"] = new("Tiêu hủy", "Destroyed"),
    };

    /// <summary>What a word of <see cref="LotWords"/> is called.</summary>
    public static string Word(string word, Language language) =>
        Words.TryGetValue(word, out var phrase) ? phrase.In(language) : word;

    private static readonly Phrase Merged = new("Gộp lô", "Put together");
    private static readonly Phrase Regraded = new("Phân loại lại", "Graded anew");
    private static readonly Phrase Opened = new("Mở gói", "Packs opened");
    private static readonly Phrase Apart = new("Tách lô", "Split");

    /// <summary>What a run without making tea is called.</summary>
    public static string Kind(ReworkKind kind, Language language) => (kind switch
    {
        ReworkKind.Split => Apart,
        ReworkKind.Merge => Merged,
        ReworkKind.Regrade => Regraded,
        ReworkKind.Unpack => Opened,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    }).In(language);
}
