namespace Coop.Storefront.Texts;

/// <summary>The first page, the books, people, keys, settings, jobs and the first set-up.</summary>
public static class OfficeSteeringTexts
{
    public static readonly Phrase Hello = new("Chào {0}", "Hello, {0}");
    public static readonly Phrase ToDo = new("Cần làm", "To do");
    public static readonly Phrase NothingToDo = new(
        "Không có việc gì đang chờ. Uống chén chè đã.", "Nothing is waiting. Time for a cup of tea.");
    public static readonly Phrase PackAndShip = new("Soạn và gửi hàng", "Pack and send orders");
    public static readonly Phrase OrdersToPack = new("Đơn chờ soạn", "Orders to pack");
    public static readonly Phrase OldestFrom = new("cũ nhất từ {0}", "oldest from {0}");
    public static readonly Phrase OrdersToCall = new("Đơn chờ gọi xác nhận", "Orders to confirm by phone");
    public static readonly Phrase UnmatchedMoney = new("Tiền về chưa khớp đơn", "Money without an order");
    public static readonly Phrase SumOf = new("{0}, {1} khoản", "{0}, {1} transfers");
    public static readonly Phrase PlotWaits = new("{0} được hái lại từ {1}", "{0}: picking again from {1}");
    public static readonly Phrase PlotWaitsUnknown = new(
        "{0} chưa biết ngày được hái", "{0}: first picking day unknown");
    public static readonly Phrase Days = new("{0} ngày", "{0} days");
    public static readonly Phrase BatchNeedsReason = new("Mẻ {0} cần ghi lý do", "Batch {0} needs a reason");
    public static readonly Phrase YieldWas = new("được {0}\u00a0%", "yield {0}%");
    public static readonly Phrase Remind = new("nhắc", "reminder");
    public static readonly Phrase StoppedJobs = new("Việc máy làm bị dừng", "Jobs that stopped");
    public static readonly Phrase StoppedMore = new("cần người xem lại", "someone must look at them");
    public static readonly Phrase KgToday = new("búp tươi, {0} lượt cân", "fresh leaf, {0} weighings");
    public static readonly Phrase SoldToday = new("bán, {0} đơn", "sold, {0} orders");
    public static readonly Phrase NoCash = new("không tiền mặt", "without cash");
    public static readonly Phrase Million = new("{0} tr ₫", "{0} M ₫");

    public static readonly Phrase Books = new("Sổ sách", "Books");
    public static readonly Phrase Garden = new("Vườn chè", "The garden");
    public static readonly Phrase BookOfTheFarm = new("Sổ VietGAP", "The VietGAP book");
    public static readonly Phrase Shop = new("Cửa hàng", "The shop");
    public static readonly Phrase Steering = new("Điều hành", "Running the co-op");

    public static readonly Phrase People = new("Người làm văn phòng", "People in the office");
    public static readonly Phrase Invite = new("Mời thêm người", "Invite someone");
    public static readonly Phrase CalledHow = new("Gọi là gì?", "What are they called?");
    public static readonly Phrase CalledHint = new("Ví dụ: chị Hoa", "For example Hoa");
    public static readonly Phrase WhichRole = new("Làm việc gì?", "What do they do?");
    public static readonly Phrase DirectorSmall = new("làm được mọi việc", "everything");
    public static readonly Phrase ClerkSmall = new(
        "mọi việc, trừ người, cài đặt, khoá API", "all but people, settings, API keys");
    public static readonly Phrase LeaderSmall = new(
        "ghi cân chè, phun thuốc của thôn mình", "leaf and sprays of their hamlets");
    public static readonly Phrase WhichHamlets = new(
        "Tổ trưởng của thôn nào? (mỗi dòng một thôn)", "Group leader of which hamlets? (one a line)");
    public static readonly Phrase NoHamlet = new(
        "Ghi ít nhất một thôn cho tổ trưởng.", "Give at least one hamlet for a group leader.");
    public static readonly Phrase MakeInvite = new("Làm lời mời", "Make the invitation");
    public static readonly Phrase InviteMade = new("Lời mời cho {0}", "Invitation for {0}");
    public static readonly Phrase ResetMade = new("Đường dẫn đặt mật khẩu cho {0}", "Password link for {0}");
    public static readonly Phrase LinkOnce = new(
        "Chép đường dẫn này gửi qua Zalo. Chỉ hiện lần này, dùng được một lần, trong 7 ngày.",
        "Copy this link and send it. It is shown only now, works once, and for 7 days.");
    public static readonly Phrase OpenInvites = new("Lời mời chưa dùng", "Open invitations");
    public static readonly Phrase Until = new("đến {0}", "until {0}");
    public static readonly Phrase Withdraw = new("Rút lời mời cho {0}", "Withdraw the invitation for {0}");
    public static readonly Phrase Withdrawn = new("Đã rút lời mời.", "The invitation is withdrawn.");
    public static readonly Phrase You = new("là mình", "you");
    public static readonly Phrase ResetPassword = new(
        "Làm đường dẫn đặt mật khẩu mới", "Make a link for a new password");
    public static readonly Phrase Remove = new(
        "Cho thôi việc, thoát ngay khỏi máy", "Remove, and sign them out everywhere");
    public static readonly Phrase RemoveSure = new(
        "{0} sẽ không vào được nữa. Những gì đã ghi vẫn còn.",
        "{0} can no longer enter. What they recorded stays.");
    public static readonly Phrase Removed = new(
        "{0} không còn quyền nữa.", "{0} has no right here any more.");
    public static readonly Phrase LastDirector = new(
        "Đây là giám đốc duy nhất. Mời một giám đốc khác vào trước đã.",
        "This is the only director. Invite another one first.");

    public static readonly Phrase Keys = new("Khoá API", "API keys");
    public static readonly Phrase NoKeys = new("Chưa có khoá nào.", "No keys yet.");
    public static readonly Phrase NewKey = new("Làm khoá mới", "Make a key");
    public static readonly Phrase KeyLabel = new("Khoá này cho phần mềm nào?", "For which program is it?");
    public static readonly Phrase KeyScopes = new("Được làm gì?", "What may it do?");
    public static readonly Phrase KeyMade = new(
        "Khoá mới. Chép ngay, sẽ không hiện lại.", "The new key. Copy it now, it is not shown again.");
    public static readonly Phrase KeyMine = new(
        "Khoá làm việc thay cho người tạo ra nó.", "A key acts in the name of the person who made it.");
    public static readonly Phrase WithdrawKey = new("Thu khoá {0}", "Withdraw key {0}");
    public static readonly Phrase KeyGone = new("Đã thu khoá.", "The key works no longer.");
    public static readonly Phrase KeyOff = new("đã thu", "withdrawn");
    public static readonly Phrase KeyOn = new("đang dùng", "in use");
    public static readonly Phrase AskScope = new("Chọn ít nhất một quyền.", "Choose at least one scope.");

    public static readonly Phrase Settings = new("Cài đặt", "Settings");
    public static readonly Phrase Names = new("Tên hợp tác xã", "Names of the co-op");
    public static readonly Phrase NameVi = new("Tên gọi tiếng Việt", "Name in Vietnamese");
    public static readonly Phrase NameEn = new("Tên gọi tiếng Anh", "Name in English");
    public static readonly Phrase Legal = new("Thông tin pháp lý", "Legal data");
    public static readonly Phrase LegalName = new("Tên đăng ký", "Registered name");
    public static readonly Phrase LegalAddress = new("Trụ sở", "Head office");
    public static readonly Phrase LegalAddressHint = new(
        "Thôn, xã, tỉnh theo tên mới. Ví dụ: thôn Trung Long, xã Tân Trào, tỉnh Tuyên Quang",
        "Hamlet, commune, province by the names in force since July 2025");
    public static readonly Phrase TaxCode = new("Mã số thuế", "Tax code");
    public static readonly Phrase LegalPhone = new("Điện thoại", "Phone");
    public static readonly Phrase LegalEmail = new("E-mail", "E-mail");
    public static readonly Phrase Representative = new("Người đại diện", "Representative");
    public static readonly Phrase Bank = new("Tài khoản ngân hàng", "Bank account");
    public static readonly Phrase Bin = new("Ngân hàng", "Bank");
    public static readonly Phrase Account = new("Số tài khoản", "Account number");
    public static readonly Phrase Holder = new("Tên chủ tài khoản", "Account holder");
    public static readonly Phrase HolderHint = new(
        "Chữ in không dấu, như ngân hàng ghi.", "Capitals without accents, as the bank writes it.");
    public static readonly Phrase BadAccount = new(
        "Số tài khoản chỉ gồm chữ và số, nhiều nhất 19.", "Letters and digits only, at most 19.");
    public static readonly Phrase BadHolder = new(
        "Viết chữ in không dấu.", "Write capitals without accents.");
    public static readonly Phrase Holds = new("Giữ hàng và giao hàng", "Holding goods and shipping");
    public static readonly Phrase TaskHours = new(
        "Sau mấy giờ thì nhắc văn phòng?", "Remind the office after how many hours?");
    public static readonly Phrase ReleaseHours = new(
        "Sau mấy giờ chưa trả thì nhả hàng?", "Release unpaid goods after how many hours?");
    public static readonly Phrase ReleaseLater = new(
        "Phải nhiều giờ hơn số giờ nhắc.", "Must be more than the hours of the reminder.");
    public static readonly Phrase FlatFee = new("Phí giao hàng (đồng)", "Shipping fee (đồng)");
    public static readonly Phrase FreeFrom = new(
        "Miễn phí giao từ (đồng, 0 là không)", "Free shipping from (đồng, 0: never)");
    public static readonly Phrase Payments = new("Nhận tiền tự động", "Automatic payments");
    public static readonly Phrase SecretHint = new(
        "Để trống thì giữ nguyên. Khoá đã lưu không hiện lại.",
        "Empty keeps it. Saved keys are never shown.");
    public static readonly Phrase SePaySecret = new("Khoá ký của SePay", "SePay signing secret");
    public static readonly Phrase StripeKey = new("Khoá bí mật Stripe", "Stripe secret key");
    public static readonly Phrase StripeWebhook = new("Khoá webhook Stripe", "Stripe webhook secret");
    public static readonly Phrase SettingsLost = new(
        "Người khác vừa sửa cài đặt", "Someone else has just changed the settings");
    public static readonly Phrase JustTyped = new("mới nhập", "just typed");
    public static readonly Phrase IsSet = new("đã có", "set");
    public static readonly Phrase NotSet = new("chưa có", "not set");
    public static readonly Phrase Saved = new("Đã lưu cài đặt.", "The settings are saved.");
    public static readonly Phrase TakesOrders = new("Cửa hàng đang nhận đơn.", "The shop takes orders.");
    public static readonly Phrase TakesNone = new(
        "Cửa hàng chưa nhận đơn: điền đủ thông tin pháp lý và tài khoản ngân hàng.",
        "The shop takes no orders yet: fill in the legal data and the bank account.");

    public static readonly Phrase Tasks = new("Việc cần người xem", "Matters to look at");
    public static readonly Phrase TasksMore = new(
        "lô mất chứng nhận, tiền phải trả lại, khoản chưa về",
        "claims lost, refunds due, transfers that did not come");
    public static readonly Phrase NoTasks = new("Không có việc nào đang chờ.", "Nothing is waiting.");
    public static readonly Phrase TaskDone = new("Đã xem xong", "Looked at");
    public static readonly Phrase TaskClosed = new("Đã gạch khỏi danh sách.", "It is off the list.");
    public static readonly Phrase ClaimsLostTask = new(
        "Nương {0}: lần phun ghi muộn làm mất VietGAP của lô {1}",
        "Plot {0}: a spray entered late took the claim from lots {1}");
    public static readonly Phrase ClaimsRestoredTask = new(
        "Nương {0}: lần phun đã sửa, lô {1} có lại VietGAP. Xem lại tem và trang",
        "Plot {0}: a spray was corrected and lots {1} have the claim again. Check labels and pages");
    public static readonly Phrase RefundTask = new(
        "Đơn {0}: phải trả lại tiền", "Order {0}: money must go back");
    public static readonly Phrase CardTask = new(
        "Đơn {0}: số tiền thẻ khác số phải trả", "Order {0}: the card's amount differs from what was asked");
    public static readonly Phrase LateTransferTask = new(
        "Đơn {0}: chuyển khoản chưa về, gọi hỏi khách",
        "Order {0}: the transfer has not come, call the buyer");

    public static readonly Phrase Jobs = new("Việc bị dừng", "Stopped jobs");
    public static readonly Phrase NoJobs = new(
        "Không có việc nào bị dừng. Tốt rồi.", "Nothing has stopped. All is well.");
    public static readonly Phrase JobsHint = new(
        "Máy đã thử nhiều lần mà không xong. Sửa nguyên nhân rồi cho làm lại, hoặc bỏ.",
        "The machine tried many times. Mend the cause and try again, or drop it.");
    public static readonly Phrase Tried = new("{0} lần thử, dừng lúc {1}", "{0} tries, stopped at {1}");
    public static readonly Phrase Retry = new("Làm lại", "Try again");
    public static readonly Phrase Drop = new("Bỏ việc này", "Drop it");
    public static readonly Phrase Retried = new("Sẽ làm lại ngay.", "It will be tried again at once.");
    public static readonly Phrase Dropped = new("Đã bỏ.", "Dropped.");

    public static readonly Phrase Setup = new("Bắt đầu", "Getting started");
    public static readonly Phrase SetupWelcome = new(
        "Chào hợp tác xã! Điền vài mục rồi dùng được ngay. Sau này sửa trong Cài đặt.",
        "Welcome! Fill in a few things and start. They can be changed later in Settings.");
    public static readonly Phrase FirstDirector = new("Giám đốc đầu tiên", "The first director");
    public static readonly Phrase BankLater = new(
        "Có thể điền sau; chưa có thì cửa hàng chưa nhận đơn.",
        "May be filled in later; the shop takes no orders until then.");
    public static readonly Phrase Begin = new("Bắt đầu dùng", "Start");
    public static readonly Phrase SetupCode = new("Mã cài đặt", "Set-up code");
    public static readonly Phrase SetupCodeHint = new(
        "Mã này in ra ở cửa sổ dòng lệnh khi khởi động.", "It was printed in the terminal at start.");
    public static readonly Phrase WrongCode = new("Mã cài đặt chưa đúng.", "The set-up code is wrong.");
    public static readonly Phrase WeakPassword = new(
        "Mật khẩu cần ít nhất {0} ký tự và không lặp một chữ.",
        "The password needs at least {0} characters, not all alike.");
    public static readonly Phrase EmailTaken = new(
        "E-mail này đã có tài khoản với mật khẩu khác.", "This e-mail has an account with another password.");
    public static readonly Phrase SetupDone = new(
        "Xong rồi! Bắt đầu từ ghi các hộ và nương chè.", "Done! Start with the households and plots.");
}
