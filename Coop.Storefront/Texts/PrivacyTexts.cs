using Coop.Storefront.Layout;

namespace Coop.Storefront.Texts;

/// <summary>The privacy policy with its eight items.</summary>
internal static class PrivacyTexts
{
    internal static PolicyText Policy() => new(
        PolicyNames.Privacy, CommonTexts.PolicyTitles[3],
        new("{0} chỉ hỏi điều cần để giao chè.", "{0} asks only what is needed to deliver the tea."),
        [
            PolicyTexts.Section(
                new("Hỏi gì, để làm gì", "What is asked, and why"),
                new("Họ tên, số điện thoại, địa chỉ nhận hàng, lời nhắn: để giao hàng và gọi lại.",
                    "Name, phone, address and note: to deliver and to call you back.")),
            PolicyTexts.Section(
                new("Dùng đến đâu", "How it is used"),
                new("Chỉ dùng cho đơn hàng của bạn. Không quảng cáo, không bán cho ai.",
                    "For your order only. No advertising, sold to nobody.")),
            PolicyTexts.Section(
                new("Giữ bao lâu", "How long it is kept"),
                new("Dữ liệu đơn hàng 3 năm, chứng từ kế toán 10 năm, theo luật.",
                    "Order data for 3 years and accounting records for 10, as the law asks.")),
            PolicyTexts.Section(
                new("Ai được xem", "Who may see it"),
                new("Người của hợp tác xã lo đơn hàng, hãng vận chuyển, cơ quan nhà nước khi luật yêu cầu.",
                    "The co-op's people who handle orders, the carrier, and authorities where the law "
                    + "asks.")),
            PolicyTexts.Section(
                new("Giữ kín thế nào", "How it is protected"),
                new("Tên, số điện thoại, địa chỉ được mã hóa, để riêng khỏi sổ sách.",
                    "Name, phone and address are encrypted and kept apart from the books.")),
            PolicyTexts.Section(
                new("Xem và sửa", "Seeing and correcting it"),
                new(
                    "Xem ở trang đơn hàng. Muốn sửa, gọi {1}.",
                    "See it on the order page. To correct it, call {1}.")),
            PolicyTexts.Section(
                new("Xóa, hạn chế", "Deleting and restricting it"),
                new("Viết {2}. Xong trong 72 giờ, trừ phần luật bắt giữ.",
                    "Write to {2}. Done within 72 hours, except for what the law makes us keep.")),
            PolicyTexts.Section(
                new("Khiếu nại", "Complaints"),
                new("Gọi {1} hoặc viết {2}; trả lời trong 7 ngày làm việc.",
                    "Call {1} or write to {2}; answered within 7 working days.")),
        ]);
}
