using Coop.Storefront.Layout;

namespace Coop.Storefront.Texts;

/// <summary>One section of a policy, in both languages.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text; <c>{0}</c> is the seller, <c>{1}</c> the phone, <c>{2}</c> the
/// e-mail.</param>
/// <param name="Steps">Numbered steps after it; may be empty.</param>
public sealed record PolicySection(Phrase Heading, Phrase Text, IReadOnlyList<Phrase> Steps);

/// <summary>One policy.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">Its first sentence.</param>
/// <param name="Sections">Its sections.</param>
public sealed record PolicyText(
    PathPair Path, Phrase Title, Phrase Lead, IReadOnlyList<PolicySection> Sections);

/// <summary>
/// The policies a shop must show (Law 122/2025/QH15, Law 19/2023/QH15, Decree 55/2024 art. 22), as a co-op
/// that sells
/// its own tea would write them. The privacy policy holds the eight items the decree names.
/// </summary>
public static class PolicyTexts
{
    /// <summary>Every policy, in the order of <see cref="PolicyNames.All"/>.</summary>
    public static IReadOnlyList<PolicyText> All { get; } =
        [Delivery(), Payment(), Returns(), PrivacyTexts.Policy(), Complaints(), Terms()];

    private static PolicyText Delivery() => new(
        PolicyNames.Delivery, CommonTexts.PolicyTitles[0],
        new("{0} gửi chè đi cả nước.", "{0} sends tea all over Vietnam."),
        [
            Section(
                new("Bao lâu", "How long"),
                new(
                    "Gửi đi trong 2 ngày làm việc sau khi nhận tiền hoặc gọi xác nhận. Đến nơi sau 2 "
                    + "đến 5 ngày.",
                    "Sent within 2 working days after your money arrives or we confirm by phone. It "
                    + "takes 2 to 5 days.")),
            Section(
                new("Tiền giao", "Cost"),
                new(
                    "Tiền giao hiện trên trang đặt hàng trước khi bạn bấm đặt. Không thu thêm khoản "
                    + "nào khác.",
                    "The cost is shown on the order page before you order. Nothing else is charged.")),
            Section(
                new("Đến lấy", "Collecting"),
                new(
                    "Có thể đến lấy tại hợp tác xã, gọi trước {1}.",
                    "You can collect it at the co-op; call {1} first.")),
        ]);

    private static PolicyText Payment() => new(
        PolicyNames.Payment, CommonTexts.PolicyTitles[1],
        new("Giá đã gồm thuế GTGT.", "Prices include VAT."),
        [
            Section(
                new("Chuyển khoản", "Bank transfer"),
                new(
                    "Quét mã VietQR, hoặc tự gõ số tài khoản và nội dung. Hạn trả ghi trên trang thanh "
                    + "toán; quá hạn, "
                    + "chè được bán lại.",
                    "Scan the VietQR code, or type the account and message. The payment page names the "
                    + "deadline; after "
                    + "it the tea goes back on sale.")),
            Section(
                new("Nhận hàng rồi trả", "Cash on delivery"),
                new("Trả tiền mặt cho người giao. Hợp tác xã gọi xác nhận trước khi gửi.",
                    "Pay the carrier in cash. We call to confirm before sending.")),
        ]);

    private static PolicyText Returns() => new(
        PolicyNames.Returns, CommonTexts.PolicyTitles[2],
        new(
            "Gói còn nguyên được trả trong 7 ngày. Chè lỗi thì trả lúc nào cũng được trong hạn dùng.",
            "Unopened packs can be returned within 7 days. Faulty tea can be returned until its "
            + "best-before date."),
        [
            new(new("Các bước", "Steps"), new("Liên hệ {1} hoặc {2}.", "Contact {1} or {2}."),
            [
                new("Gọi hoặc viết cho hợp tác xã, đọc mã đơn. Trả lời trong 1 ngày làm việc.",
                    "Call or write with the order code. We answer within 1 working day."),
                new("Gửi gói về. Chè lỗi hay gửi nhầm thì hợp tác xã chịu tiền gửi.",
                    "Send the pack back. If the tea is faulty or wrong, we pay the postage."),
                new(
                    "Nhận gói rồi, đổi gói mới hoặc chuyển lại tiền trong 7 ngày, chậm nhất 30 ngày "
                    + "theo luật.",
                    "Once it is here we replace it or return your money within 7 days, 30 at the "
                    + "latest by law."),
            ]),
            Section(
                new("Thông tin sai", "Wrong information"),
                new(
                    "Nếu thông tin trên trang sai hoặc thiếu, bạn được chấm dứt mua bán trong 30 ngày, "
                    + "không mất phí.",
                    "If information on this site is wrong or missing, you may end the purchase within "
                    + "30 days at no cost.")),
        ]);

    private static PolicyText Complaints() => new(
        PolicyNames.Complaints, CommonTexts.PolicyTitles[4],
        new("Có điều không ưng, nói ngay với hợp tác xã.", "If something is not right, tell us at once."),
        [
            new(new("Các bước", "Steps"), 
                new("Gọi {1}, viết {2}, hoặc đến tận nơi.", "Call {1}, write to {2}, or come by."),
            [
                new(
                    "Ghi nhận trong ngày, có người phụ trách gọi lại.",
                    "Noted the same day; someone calls you back."),
                new("Trả lời trong 7 ngày làm việc.", "Answered within 7 working days."),
                new(
                    "Chưa ưng thì nhờ Hội bảo vệ người tiêu dùng hoặc Sở Công Thương hòa giải.",
                    "Not satisfied? The consumer association or the province's trade office can mediate."),
            ]),
            Section(
                new("Ai được ưu tiên", "Who comes first"),
                new(
                    "Người già, đồng bào dân tộc thiểu số, người ở vùng núi và hải đảo được giải quyết "
                    + "trước. "
                    + "Giấy tờ cần: mã đơn, ảnh gói chè nếu có.",
                    "The elderly, ethnic minorities and people in mountain and island areas come first. "
                    + "Please have the order code, and a photo of the pack if you can.")),
        ]);

    private static PolicyText Terms() => new(
        PolicyNames.Terms, CommonTexts.PolicyTitles[5],
        new("Mua bán giữa bạn và {0}.", "The sale is between you and {0}."),
        [
            Section(
                new("Khi nào mua bán có hiệu lực", "When the sale holds"),
                new(
                    "Khi hợp tác xã xác nhận đơn. Trước lúc gửi đi, bạn hủy được mà không mất gì.",
                    "When the co-op confirms the order. Until it is sent you can cancel at no cost.")),
            Section(
                new("Giá và thứ tự bày", "Prices and order of display"),
                new(
                    "Giá trên trang giữ nguyên cho đơn đã đặt. Chè bày theo thứ tự của hợp tác xã, "
                    + "không ai trả tiền để "
                    + "được bày trước.",
                    "The price shown holds for an order placed. Teas stand in the co-op's order; "
                    + "nobody pays for a place.")),
            Section(
                new("Xem và tải hợp đồng", "Your contract"),
                new("Trang đơn hàng là hợp đồng của bạn, in hoặc lưu lại được bất cứ lúc nào.",
                    "The order page is your contract; print or save it at any time.")),
        ]);

    internal static PolicySection Section(Phrase heading, Phrase text) => new(heading, text, []);
}
