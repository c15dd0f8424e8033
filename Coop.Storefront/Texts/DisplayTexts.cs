using Coop.Storefront.Layout;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Texts;

/// <summary>A lot whose public display is suspended, restored or cancelled.</summary>
public static class DisplayTexts
{
    public static readonly Phrase Suspend = new("Tạm ngừng hiển thị", "Suspend the public page");
    public static readonly Phrase SuspendHint = new(
        "Trang công khai chỉ còn lời báo, không in tem, tới khi hiển thị lại. Chè vẫn bán được; muốn dừng "
        + "bán thì bấm Giữ lại.",
        "The public page shows a notice only and no label is printed until it is restored. The tea can "
        + "still be sold; hold the lot to stop that.");
    public static readonly Phrase Restore = new("Hiển thị lại", "Show it again");
    public static readonly Phrase RestoreHint = new(
        "Việc đã giải trình xong, trang công khai hiện lại như trước.",
        "It is explained; the public page is there as before.");
    public static readonly Phrase Cancel = new("Hủy hiển thị hẳn", "Cancel the public page");
    public static readonly Phrase CancelHint = new(
        "Trang công khai của lô không bao giờ hiện lại. Không rút lại được.",
        "The lot's public page is never shown again. This cannot be undone.");
    public static readonly Phrase Reason = new(
        "Vì sao? (chỉ nội bộ đọc)", "Why? (read by the co-op only)");
    public static readonly Phrase Basis = new("Căn cứ (ai cũng đọc được)", "Legal basis (public)");
    public static readonly Phrase BasisHint = new(
        "Số văn bản và điều, ví dụ Thông tư 31/2026/TT-BCT điều 11. Không ghi tên người.",
        "Document and article, for example Circular 31/2026/TT-BCT art. 11. No names of people.");
    public static readonly Phrase AskedBy = new("Ai yêu cầu?", "Who asks?");
    public static readonly Phrase KnownOn = new(
        "Biết lỗi hoặc nhận yêu cầu ngày nào?", "When did you learn of it?");
    public static readonly Phrase KnownAt = new("Lúc mấy giờ?", "At what time?");
    public static readonly Phrase KnownHint = new(
        "Ví dụ 14:30. Để trống là bây giờ. Hạn 24 giờ tính từ lúc này.",
        "For example 14:30. Empty means now. The 24 hours run from there.");
    public static readonly Phrase WantsTime = new(
        "Chọn ngày khác thì ghi thêm giờ.", "With another day, type the time too.");

    public static readonly Phrase Done = new("Đã ghi: lô {0}, {1}.", "Recorded: lot {0}, {1}.");
    public static readonly Phrase NoteSuspended = new(
        "Lô đang tạm ngừng hiển thị từ {0} ({1}; {2}). Không in tem.",
        "The public page is suspended since {0} ({1}; {2}). No labels are printed.");
    public static readonly Phrase NoteCancelled = new(
        "Trang công khai của lô đã hủy hẳn lúc {0} ({1}; {2}). Không in tem.",
        "The public page was cancelled for good at {0} ({1}; {2}). No labels are printed.");
    public static readonly Phrase NoteRestored = new(
        "Trang công khai từng tạm ngừng, hiển thị lại từ {0} ({1}; {2}).",
        "The public page was suspended once and is shown again since {0} ({1}; {2}).");
    public static readonly Phrase Left = new(
        "Hạn 24 giờ: còn {0}, tới {1}.", "The 24-hour duty: {0} left, until {1}.");
    public static readonly Phrase Over = new(
        "Hạn 24 giờ đã quá {0}, hết từ {1}.", "The 24-hour duty: {0} over, it ended at {1}.");
    public static readonly Phrase Took = new("Xong sau {0}.", "Done after {0}.");
    public static readonly Phrase Waiting = new(
        "Lô {0} tạm ngừng hiển thị, chờ giải trình", "Lot {0}: public page suspended, to be explained");
    public static readonly Phrase NoLabels = new(
        "Lô không được hiển thị công khai thì không in tem: tem dẫn người mua tới trang của lô.",
        "No labels for a lot that is not shown: they lead buyers to its page.");

    /// <summary>Public: heading of a suspended lot.</summary>
    public static readonly Phrase PublicSuspended = new(
        "Thông tin của lô này đang tạm ngừng hiển thị", "This lot's information is not shown for now");
    public static readonly Phrase PublicSuspendedText = new(
        "Từ {0}, theo {1}; {2}. Hợp tác xã đang xem lại và giải trình. Cần hỏi, xin gọi {3}.",
        "Since {0}, under {1}; {2}. The co-op is looking into it. Please call {3} with any question.");

    /// <summary>Public: heading of a cancelled lot.</summary>
    public static readonly Phrase PublicCancelled = new(
        "Thông tin của lô này đã ngừng hiển thị hẳn", "This lot's information is no longer shown");
    public static readonly Phrase PublicCancelledText = new(
        "Từ {0}, theo {1}; {2}. Thông tin không hiển thị lại nữa. Cần hỏi, xin gọi {3}.",
        "Since {0}, under {1}; {2}. It will not be shown again. Please call {3} with any question.");

    /// <summary>Public history.</summary>
    public static readonly Phrase StepSuspended = new(
        "Tạm ngừng hiển thị thông tin", "The public page was suspended");
    public static readonly Phrase StepRestored = new(
        "Hiển thị lại thông tin", "The public page was shown again");
    public static readonly Phrase StepCancelled = new(
        "Hủy hiển thị thông tin", "The public page was cancelled");
    public static readonly Phrase Under = new("Theo {0}.", "Under {0}.");

    private static readonly Phrase ByAuthority = new("cơ quan yêu cầu", "asked by an authority");
    private static readonly Phrase ByCoop = new("hợp tác xã tự làm", "by the co-op itself");
    private static readonly Phrase Hours = new("{0} giờ {1} phút", "{0} h {1} min");

    /// <summary>Who asked, in words.</summary>
    public static string By(string by, Language language) =>
        (by == LotDisplay.Authority ? ByAuthority : ByCoop).In(language);

    /// <summary>The deed a state is reached by, in words.</summary>
    public static string State(string state, Language language) => (state switch
    {
        LotDisplay.Suspended => StepSuspended,
        LotDisplay.Restored => StepRestored,
        _ => StepCancelled,
    }).In(language);

    /// <summary>The clock: what is left of the 24 hours, or how long it took.</summary>
    public static string Clock(LotDisplay display, DateTimeOffset now, Language language)
    {
        if (display.Took() is { } took)
        {
            return Took.In(language, Span(took, language));
        }

        var (left, due) = (display.Left(now), Show.Time(display.Due(), language));
        return left >= TimeSpan.Zero
            ? Left.In(language, Span(left, language), due)
            : Over.In(language, Span(-left, language), due);
    }

    private static string Span(TimeSpan span, Language language) => Hours.In(
        language, Show.Count((long)span.TotalHours, language), Show.Count(span.Minutes, language));
}
