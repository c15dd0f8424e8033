namespace Coop.Storefront.Texts;

/// <summary>The title of a problem: the same few words for every refusal of one HTTP status.</summary>
public static class ProblemTitles
{
    /// <summary>What comes with a problem.</summary>
    public static readonly Phrase Members = new("Kèm theo: {0}.", "Comes with: {0}.");

    /// <summary>The words for <paramref name="status"/>.</summary>
    public static Phrase Of(int status) => status switch
    {
        400 => new("Yêu cầu không hiểu được", "The request was not understood"),
        401 => new("Cần khoá truy cập", "A key is needed"),
        403 => new("Không được phép", "Not allowed"),
        404 => new("Không tìm thấy", "Not found"),
        405 => new("Không làm thế được ở đây", "Not possible here"),
        409 => new("Tình trạng không cho phép", "The present state does not allow it"),
        413 => new("Gửi nhiều quá", "Too large"),
        415 => new("Không đúng loại nội dung", "The kind of content is not taken"),
        422 => new("Có quy định không cho phép", "A rule stands against it"),
        429 => new("Gửi nhiều lần quá", "Too many requests"),
        503 => new("Đang bận", "Busy"),
        _ => new("Bên trong bị hỏng", "Something broke on our side"),
    };
}
