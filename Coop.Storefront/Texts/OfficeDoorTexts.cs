namespace Coop.Storefront.Texts;

/// <summary>Signing in, invitations, new passwords.</summary>
public static class OfficeDoorTexts
{
    public static readonly Phrase SignIn = new("Đăng nhập", "Sign in");
    public static readonly Phrase Welcome = new("Văn phòng hợp tác xã", "The co-op's office");
    public static readonly Phrase Email = new("E-mail", "E-mail");
    public static readonly Phrase Password = new("Mật khẩu", "Password");
    public static readonly Phrase Enter = new("Vào văn phòng", "Enter the office");
    public static readonly Phrase Wrong = new(
        "E-mail hoặc mật khẩu chưa đúng. Xem lại rồi gõ lại.",
        "The e-mail or the password is wrong. Check them and type them again.");
    public static readonly Phrase Locked = new(
        "Gõ sai nhiều lần quá nên tạm khoá {0} phút. Đợi rồi thử lại, hoặc nhờ giám đốc cho mật khẩu mới.",
        "Too many wrong tries: locked for {0} minutes. Wait, or ask the director for a new password.");
    public static readonly Phrase NotHere = new(
        "Tài khoản này không có quyền ở hợp tác xã này. Nhờ giám đốc mời vào.",
        "This account has no right at this co-op. Ask the director for an invitation.");
    public static readonly Phrase Forgotten = new(
        "Quên mật khẩu? Nhờ giám đốc gửi đường dẫn đặt mật khẩu mới.",
        "Forgot the password? Ask the director for a link to choose a new one.");
    public static readonly Phrase BackToShop = new("Về cửa hàng", "Back to the shop");
    public static readonly Phrase OtherLanguage = new("English", "Tiếng Việt");
    public static readonly Phrase SignedOut = new("Đã thoát ra.", "You are signed out.");

    public static readonly Phrase InviteTitle = new("Vào làm với hợp tác xã", "Join the co-op's office");
    public static readonly Phrase InviteFor = new(
        "Lời mời cho {0}, làm {1}. Đăng nhập bằng {2}.", "An invitation for {0} as {1}. Sign in with {2}.");
    public static readonly Phrase ChoosePassword = new("Chọn mật khẩu", "Choose a password");
    public static readonly Phrase PasswordHint = new(
        "Ít nhất {0} ký tự. Một câu ngắn dễ nhớ là tốt nhất. Đã có tài khoản thì gõ mật khẩu cũ.",
        "At least {0} characters. A short sentence is best. With an account already, type its password.");
    public static readonly Phrase NewPasswordHint = new(
        "Ít nhất {0} ký tự. Một câu ngắn dễ nhớ là tốt nhất.",
        "At least {0} characters. A short sentence you can remember is best.");
    public static readonly Phrase Weak = new(
        "Mật khẩu cần ít nhất {0} ký tự và không lặp một chữ.",
        "The password needs at least {0} characters, not all alike.");
    public static readonly Phrase KnownEmail = new(
        "E-mail này đã có tài khoản, và mật khẩu vừa gõ chưa đúng.",
        "This e-mail has an account already, and that is not its password.");
    public static readonly Phrase Join = new("Nhận lời mời", "Accept the invitation");
    public static readonly Phrase LinkGone = new(
        "Đường dẫn này không dùng được nữa", "This link no longer works");
    public static readonly Phrase LinkGoneMore = new(
        "Nó đã được dùng, hoặc đã quá 7 ngày. Nhờ giám đốc làm đường dẫn mới.",
        "It was used, or is older than 7 days. Ask the director for a new one.");
    public static readonly Phrase Joined = new(
        "Xong rồi. Đăng nhập bằng e-mail và mật khẩu của mình.",
        "Done. Sign in with your e-mail and password.");
    public static readonly Phrase ResetTitle = new("Đặt mật khẩu mới", "Choose a new password");
    public static readonly Phrase ResetFor = new("Cho {0}", "For {0}");
    public static readonly Phrase ResetDone = new(
        "Đã đổi mật khẩu. Đăng nhập lại.", "The password is changed. Please sign in again.");
}
