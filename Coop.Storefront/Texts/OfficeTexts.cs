namespace Coop.Storefront.Texts;

/// <summary>Words that many office pages share.</summary>
public static class OfficeTexts
{
    public static readonly Phrase Optional = new("không bắt buộc", "optional");
    public static readonly Phrase Save = new("Lưu lại", "Save");
    public static readonly Phrase Done = new("Đã lưu.", "Saved.");
    public static readonly Phrase Choose = new("– Chọn –", "– Choose –");
    public static readonly Phrase ChooseOne = new("Hãy chọn một.", "Please choose one.");
    public static readonly Phrase Empty = new("Ô này còn trống.", "This field is empty.");
    public static readonly Phrase TooShort = new("Viết ít nhất {0} chữ.", "Use at least {0} characters.");
    public static readonly Phrase TooLong = new(
        "Dài quá: nhiều nhất {0} chữ.", "Too long: at most {0} characters.");
    public static readonly Phrase NotAPhone = new(
        "Số điện thoại chưa đúng. Ví dụ: 0961 234 567", "That is not a phone number. Example: 0961 234 567");
    public static readonly Phrase NotAnEmail = new(
        "Địa chỉ e-mail chưa đúng. Ví dụ: hoa@htx.vn", "That is not an e-mail address. Example: hoa@coop.vn");
    public static readonly Phrase Today = new("Hôm nay", "Today");
    public static readonly Phrase Yesterday = new("Hôm qua", "Yesterday");
    public static readonly Phrase OtherDay = new("Ngày khác", "Another day");
    public static readonly Phrase WhichDay = new("Ngày nào?", "Which day?");
    public static readonly Phrase DayShape = new("ngày/tháng/năm", "dd/mm/yyyy");
    public static readonly Phrase More = new("Xem thêm {0}", "Show {0} more");
    public static readonly Phrase Future = new("Ngày này chưa tới.", "That day is still to come.");
    public static readonly Phrase FormGrewOld = new(
        "Trang này mở lâu quá rồi. Xem lại rồi bấm lần nữa.",
        "This page was open for too long. Check it and press once more.");
    public static readonly Phrase NotAllowedTitle = new("Không có quyền", "Not allowed");
    public static readonly Phrase NotAllowed = new(
        "Việc này chỉ {0} làm được. Nhờ họ làm giúp.", "Only {0} can do this. Please ask them.");
    public static readonly Phrase DirectorOnly = new("giám đốc", "the director");
    public static readonly Phrase OfficeOnly = new("giám đốc hoặc văn phòng", "the director or the office");
    public static readonly Phrase BackToToday = new("Về trang Hôm nay", "Back to Today");
    public static readonly Phrase NotHere = new("Không tìm thấy", "Not found");
    public static readonly Phrase NotHereMore = new(
        "Không có mã này trong sổ của hợp tác xã.", "There is nothing with this code in the co-op's books.");
    public static readonly Phrase Office = new("Văn phòng", "Office");

    public static readonly Phrase Director = new("Giám đốc", "Director");
    public static readonly Phrase Clerk = new("Văn phòng", "Clerk");
    public static readonly Phrase GroupLeader = new("Tổ trưởng", "Group leader");

    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<Phrase> Weekdays =
    [
        new("Thứ Hai", "Monday"), new("Thứ Ba", "Tuesday"), new("Thứ Tư", "Wednesday"),
        new("Thứ Năm", "Thursday"), new("Thứ Sáu", "Friday"), new("Thứ Bảy", "Saturday"),
        new("Chủ Nhật", "Sunday"),
    ];

    public static readonly Phrase LongDay = new("{0}, ngày {1} tháng {2}", "{0}, {1}/{2}");
}
