namespace Coop.Storefront.Texts;

/// <summary>The office's words about recalls.</summary>
public static class OfficeRecallsTexts
{
    public static readonly Phrase Title = new("Thu hồi", "Recalls");
    public static readonly Phrase TitleOf = new("Thu hồi {0}", "Recall {0}");
    public static readonly Phrase DrillOf = new("Diễn tập thu hồi {0}", "Recall drill {0}");
    public static readonly Phrase NewTitle = new("Mở đợt thu hồi", "Open a recall");
    public static readonly Phrase None = new("Chưa có đợt thu hồi nào.", "There has been no recall.");
    public static readonly Phrase Kind = new("Bắt đầu từ đâu", "Where it begins");
    public static readonly Phrase Codes = new("Mã", "Codes");
    public static readonly Phrase CodesHint = new(
        "Mỗi dòng một mã. Dải gói: số gói đầu rồi số gói cuối.",
        "One code a line. A range of packs: the first, then the last.");
    public static readonly Phrase From = new("Hái từ ngày", "Picked from");
    public static readonly Phrase To = new("Hái đến ngày", "Picked until");
    public static readonly Phrase DaysHint = new(
        "Chỉ dùng khi bắt đầu từ nương.", "Only when it begins at a plot.");
    public static readonly Phrase Why = new("Vì sao", "Why");
    public static readonly Phrase WhatFor = new("Làm gì", "What to do");
    public static readonly Phrase Look = new("Xem phạm vi, chưa làm gì", "Look only, do nothing yet");
    public static readonly Phrase Drill = new("Diễn tập, không báo ai", "A drill, nobody is told");
    public static readonly Phrase Real = new("Thu hồi thật ngay bây giờ", "Recall for real, now");
    public static readonly Phrase Go = new("Tiếp", "Go on");
    public static readonly Phrase RealHint = new(
        "Thu hồi thật: khóa mọi lô và hàng trong kho, dừng mọi đơn chưa gửi, trang của gói hiện cảnh báo đỏ.",
        "For real: every lot and all stock is held, open orders are stopped, the packs' pages turn red.");
    public static readonly Phrase Opened = new(
        "Đã mở đợt thu hồi {0}: {1} lô, {2} gói.", "Recall {0} is open: {1} lots, {2} packs.");
    public static readonly Phrase IsDrill = new(
        "Đây là diễn tập: không khóa hàng, không dừng đơn, không báo ai.",
        "This is a drill: nothing is held or stopped and nobody is told.");
    public static readonly Phrase Clock = new(
        "Phải bắt đầu báo người mua trước {0}.", "Buyers must begin to be told before {0}.");
    public static readonly Phrase ClockPast = new(
        "Đã quá 24 giờ mà chưa báo ai. Gọi ngay.", "24 hours are over and nobody was told. Call now.");
    public static readonly Phrase ClockDone = new(
        "Đã báo lần đầu sau {0} phút.", "The first notice was out after {0} minutes.");
    public static readonly Phrase State = new("Đang ở bước", "State");
    public static readonly Phrase Begun = new("Bắt đầu từ", "Begun from");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase Units = new("Các gói ở đâu", "Where the packs are");
    public static readonly Phrase Made = new("Đã đóng", "Packed");
    public static readonly Phrase Sold = new("Đã tới người mua", "At buyers");
    public static readonly Phrase InTransit = new("Đang trên đường", "On the way");
    public static readonly Phrase InStock = new("Trong kho", "In stock");
    public static readonly Phrase OpenedPacks = new(
        "Mở lại, dùng thử, hủy tại xưởng", "Opened, tasted or destroyed in the workshop");
    public static readonly Phrase Returned = new("Đã thu về", "Returned");
    public static readonly Phrase Destroyed = new("Đã hủy", "Destroyed");
    public static readonly Phrase Unaccounted = new("Chưa rõ ở đâu", "Unaccounted for");
    public static readonly Phrase Shipped = new("Đơn đã gửi, cần báo ({0})", "Orders sent, to be told ({0})");
    public static readonly Phrase Bulk = new(
        "Lô hàng giao, cần báo ({0})", "Bulk deliveries, to be told ({0})");
    public static readonly Phrase Stoppable = new("Đơn còn dừng được ({0})",
        "Orders that can be stopped ({0})");
    public static readonly Phrase StoppedOrders = new("Đơn đã dừng ({0})", "Orders stopped ({0})");
    public static readonly Phrase Stock = new("Hàng trong kho ({0})", "Stock on hand ({0})");
    public static readonly Phrase Upstream = new("Nương và đầu vào cần xem ({0})", "Plots and inputs ({0})");
    public static readonly Phrase Lots = new("Lô bị ảnh hưởng ({0})", "Lots affected ({0})");
    public static readonly Phrase Nothing = new("Không có.", "None.");
    public static readonly Phrase Packs = new("{0} gói", "{0} packs");
    public static readonly Phrase Held = new("đang giữ", "held");
    public static readonly Phrase Free = new("chưa giữ", "not held");
    public static readonly Phrase Steps = new("Các bước đã làm", "Steps taken");
    public static readonly Phrase Zalo = new("Lời nhắn gửi Zalo", "Text for Zalo");
    public static readonly Phrase ZaloText = new(
        "{0} thu hồi chè lô {1}. Xin đừng dùng gói này nữa, giữ lại và gọi {2} để trả hàng, nhận lại tiền. "
        + "Mã thu hồi {3}.",
        "{0} recalls tea of lot {1}. Please do not use it any more, keep the pack and call {2} to return it "
        + "and get your money back. Recall code {3}.");
    public static readonly Phrase Notify = new("Ghi một lần báo", "Note a notice");
    public static readonly Phrase Channel = new("Báo bằng cách nào", "How");
    public static readonly Phrase Order = new("Mã đơn", "Order");
    public static readonly Phrase Answered = new("Người mua đã trả lời", "The buyer answered");
    public static readonly Phrase Collect = new("Ghi gói thu về", "Note packs returned");
    public static readonly Phrase HowMany = new("Bao nhiêu gói", "How many packs");
    public static readonly Phrase Destroy = new("Ghi gói đã hủy", "Note packs destroyed");
    public static readonly Phrase How = new("Hủy thế nào, ai chứng kiến", "How, and before whom");
    public static readonly Phrase Close = new("Đóng đợt thu hồi", "Close the recall");
    public static readonly Phrase Lift = new("Bỏ thu hồi, thả hàng", "Lift it, release everything");
    public static readonly Phrase Recheck = new("Kiểm lại phạm vi", "Look again how far it reaches");
    public static readonly Phrase Done = new("Đã ghi.", "Noted.");
    public static readonly Phrase Report = new("Báo cáo thu hồi (PDF)", "Recall report (PDF)");

    private static readonly Dictionary<string, Phrase> Words = new()
    {
        ["lot"] = new("Lô (búp, chè, gói)", "A lot (leaf, tea, packs)"),
        ["batch"] = new("Mẻ chế biến", "A run"),
        ["plot"] = new("Nương, theo ngày hái", "A plot, by days of picking"),
        ["supply"] = new("Lô thuốc, phân đã mua", "A purchased input"),
        ["serials"] = new("Từng gói", "Single packs"),
        ["serial-range"] = new("Dải gói liền nhau", "A range of packs"),
        ["suspected"] = new("nghi ngờ", "suspected"),
        ["opened"] = new("mở", "opened"),
        ["held"] = new("đã khóa hàng", "held"),
        ["scoped"] = new("đã rõ phạm vi", "scoped"),
        ["notified"] = new("đang báo người mua", "notified"),
        ["collected"] = new("đang thu về", "collected"),
        ["destroyed"] = new("đã hủy", "destroyed"),
        ["closed"] = new("đã đóng", "closed"),
        ["lifted"] = new("đã bỏ", "lifted"),
        ["phone"] = new("gọi điện", "phone"),
        ["zalo"] = new("Zalo", "Zalo"),
        ["paper"] = new("tờ giấy", "paper"),
        ["sms"] = new("tin nhắn SMS", "text message"),
        ["email"] = new("e-mail", "e-mail"),
        ["press"] = new("báo, đài", "press"),
    };

    /// <summary>A word of a recall as people say it.</summary>
    public static string Word(string word, Language language) =>
        Words.TryGetValue(word, out var phrase) ? phrase.In(language) : word;
}
