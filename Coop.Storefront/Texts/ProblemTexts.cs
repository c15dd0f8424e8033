namespace Coop.Storefront.Texts;

/// <summary>What the error pages say.</summary>
public static class ProblemTexts
{
    /// <summary>The reference to read out on the phone.</summary>
    public static readonly Phrase Reference = new(
        "Khi gọi, đọc số này: {0}",
        "When you call, read out this number: {0}");

    /// <summary>Go on from here.</summary>
    public static readonly Phrase GoBack = new("Quay lại", "Go back");

    /// <summary>To the first page.</summary>
    public static readonly Phrase GoHome = new("Về trang đầu", "To the first page");

    /// <summary>Heading and explanation for one HTTP status; unknown ones are told as 500.</summary>
    public static (Phrase Title, Phrase Text) Of(int status) => status switch
    {
        400 => (new("Trang này không hiểu yêu cầu", "This request was not understood"),
            new(
                "Có chỗ gõ sai hoặc thiếu. Quay lại sửa rồi gửi lần nữa.",
                "Something is missing or mistyped. Go back, mend it and send again.")),
        401 => (new("Cần đăng nhập", "Please sign in"),
            new("Trang này chỉ dành cho người của hợp tác xã.", "This page is for the co-op's people only.")),
        403 => (new("Bạn không được vào đây", "This is not open to you"),
            new(
                "Tài khoản này không có quyền xem. Hỏi chủ nhiệm hợp tác xã.",
                "This account may not see it. Ask the co-op's director.")),
        404 => (new("Không có trang này", "There is no such page"),
            new("Địa chỉ gõ sai, hoặc trang đã bỏ.", "The address is mistyped, or the page is gone.")),
        405 => (new("Không làm thế được ở đây", "That cannot be done here"),
            new("Quay lại và dùng nút trên trang.", "Go back and use the buttons on the page.")),
        409 => (new("Vừa có thay đổi", "Something has just changed"),
            new(
                "Có người mua hoặc sửa trước một bước. Xem lại rồi làm tiếp.",
                "Someone bought or changed it a moment before. Look again, then go on.")),
        413 => (new("Gửi nhiều quá", "That is too much at once"),
            new(
                "Phần gửi lên lớn quá. Bớt đi rồi gửi lại.",
                "What was sent is too large. Make it smaller and send again.")),
        422 => (new("Chưa làm được", "That cannot be done"),
            new(
                "Có điều chưa đúng quy định. Xem dòng dưới, sửa rồi gửi lại.",
                "A rule stands against it. See below, mend it and send again.")),
        429 => (new("Chậm lại một chút", "A little slower, please"),
            new(
                "Máy này gửi nhiều lần quá. Đợi một phút rồi thử lại.",
                "Too many requests from here. Wait a minute and try again.")),
        503 => (new("Đang đông khách quá", "We are very busy"),
            new(
                "Chưa có gì bị mất. Đợi nửa phút rồi thử lại.",
                "Nothing is lost. Wait half a minute and try again.")),
        _ => (new("Bên trong bị hỏng", "Something broke on our side"),
            new(
                "Lỗi ở phía cửa hàng, không phải tại bạn. Thử lại, hoặc gọi cho hợp tác xã.",
                "The fault is ours, not yours. Try again, or call the co-op.")),
    };
}
