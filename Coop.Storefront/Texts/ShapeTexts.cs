namespace Coop.Storefront.Texts;

/// <summary>What can be wrong with one field of a request, before any rule is asked.</summary>
public static class ShapeTexts
{
    public static readonly Phrase Missing = new("Thiếu mục này.", "This is missing.");

    public static readonly Phrase Unknown = new(
        "Không có mục tên này. Mã số do hệ thống đặt, đừng gửi lên.",
        "There is no such field. Keys are made by the server and must not be sent.");

    public static readonly Phrase NotText =
        new("Phải là chữ, trong dấu ngoặc kép.", "Must be text in quotes.");

    public static readonly Phrase BadCharacters = new(
        "Có ký tự không dùng được.", "Holds characters that cannot be used.");

    public static readonly Phrase TooShort = new("Cần ít nhất {0} ký tự.", "Needs at least {0} characters.");

    public static readonly Phrase TooLong = new("Nhiều nhất {0} ký tự.", "At most {0} characters.");

    public static readonly Phrase NotWhole = new(
        "Phải là số nguyên, không dấu ngoặc kép, không phần lẻ.",
        "Must be a whole number, without quotes and without decimals.");

    public static readonly Phrase NotNumber =
        new("Phải là số, không dấu ngoặc kép.", "Must be a number without quotes.");

    public static readonly Phrase OutOfRange = new("Phải từ {0} đến {1}.", "Must be from {0} to {1}.");

    public static readonly Phrase NotDate = new(
        "Phải là ngày dạng 2026-03-15.", "Must be a date such as 2026-03-15.");

    public static readonly Phrase NotInstant = new(
        "Phải là thời điểm có múi giờ, dạng 2026-03-15T16:20:00+07:00.",
        "Must be an instant with its offset, such as 2026-03-15T16:20:00+07:00.");

    public static readonly Phrase NotYesNo = new("Phải là true hoặc false.", "Must be true or false.");

    public static readonly Phrase NotList =
        new("Phải là danh sách trong ngoặc vuông.", "Must be a list in square brackets.");

    public static readonly Phrase TooFew = new("Cần ít nhất {0} dòng.", "Needs at least {0} entries.");

    public static readonly Phrase TooMany = new("Nhiều nhất {0} dòng.", "At most {0} entries.");

    public static readonly Phrase NotObject =
        new("Phải là một mục trong ngoặc nhọn.", "Must be an object in curly brackets.");

    public static readonly Phrase NotOneOf = new("Phải là một trong: {0}.", "Must be one of: {0}.");

    public static readonly Phrase NotJson =
        new("Nội dung gửi lên không phải JSON đúng.", "The body is not valid JSON.");

    public static readonly Phrase NotCode = new("Không đúng dạng mã.", "Is not of the form of such a code.");
}
