namespace Coop.Storefront.Texts;

/// <summary>The office's words about buying leaf from members.</summary>
public static class OfficePurchasingTexts
{
    public static readonly Phrase Prices = new("Bảng giá chè búp", "Leaf prices");
    public static readonly Phrase NoPrices = new("Chưa có bảng giá nào.", "No list of prices yet.");
    public static readonly Phrase InForce = new("đang dùng", "in force");
    public static readonly Phrase FromDay = new("Từ ngày {0} · {1}", "From {0} · {1}");
    public static readonly Phrase NewPrices = new("Ghi bảng giá mới", "Enter new prices");
    public static readonly Phrase ValidFrom = new("Tính từ ngày", "From which day");
    public static readonly Phrase Document = new("Số quyết định", "Number of the decision");
    public static readonly Phrase DocumentHint = new("Ví dụ: QĐ 03/2026", "For example QĐ 03/2026");
    public static readonly Phrase GradeHint = new(
        "Giá một ki-lô. Ô nào không dùng thì để trống.",
            "Price of a kilogram. Leave empty what is not used.");
    public static readonly Phrase AnyQuality = new("Mọi chất lượng", "Any quality");
    public static readonly Phrase FromPercent = new("Từ {0} %", "From {0} %");
    public static readonly Phrase PricesSaved = new(
        "Đã ghi bảng giá từ ngày {0}.", "The prices from {0} are in the book.");
    public static readonly Phrase PriceAbout = new("{0}: {1}", "{0}: {1}");
    public static readonly Phrase PerKg = new("{0} một ki-lô", "{0} a kilogram");

    public static readonly Phrase Quality = new("Chất lượng (%)", "Quality (%)");
    public static readonly Phrase QualityHint = new(
        "Trăm phần có mấy phần búp tốt. Không xem thì để trống.",
        "How much of it is good leaf. Leave empty when nobody looked.");
    public static readonly Phrase NotPercent = new("Ghi số từ 0 đến 100.", "A number from 0 to 100.");
    public static readonly Phrase Check = new("Kiểm tra chè", "Check");
    public static readonly Phrase Pass = new("Đạt", "Pass");
    public static readonly Phrase Fail = new("Không đạt", "Fail");
    public static readonly Phrase FailSmall = new("để riêng, không trả tiền", "kept apart, not paid for");
    public static readonly Phrase Discount = new("Giảm giá", "Discount");
    public static readonly Phrase DiscountPercent = new("Giảm bao nhiêu phần trăm", "Per cent off");
    public static readonly Phrase DiscountDong = new("Hoặc giảm bao nhiêu tiền", "Or how much money off");
    public static readonly Phrase CheckReason = new("Lý do", "Reason");
    public static readonly Phrase CheckReasonHint = new(
        "Khi không đạt hoặc giảm giá. Ví dụ: ướt, lẫn lá già.",
        "When it failed or is discounted. For example: wet, old leaves in it.");
    public static readonly Phrase Worth = new("Tiền chè: {0}.", "Worth {0}.");
    public static readonly Phrase NoWorth = new(
        "Chưa tính tiền: chưa có giá hoặc chưa ghi chất lượng.", "No price yet: no list or no quality.");

    public static readonly Phrase Slip = new("Phiếu cân chè", "Leaf slip");
    public static readonly Phrase SlipCode = new("Mã lô", "Lot");
    public static readonly Phrase SlipDay = new("Ngày nhận", "Received on");
    public static readonly Phrase PickedDay = new("Ngày hái", "Picked on");
    public static readonly Phrase Household = new("Hộ", "Household");
    public static readonly Phrase Plot = new("Nương", "Plot");
    public static readonly Phrase Weight = new("Cân nặng", "Weight");
    public static readonly Phrase Grade = new("Loại búp", "Grade");
    public static readonly Phrase UnitPrice = new("Đơn giá", "Unit price");
    public static readonly Phrase Gross = new("Thành tiền", "Gross");
    public static readonly Phrase Off = new("Giảm", "Discount");
    public static readonly Phrase Amount = new("Được trả", "To be paid");
    public static readonly Phrase Print = new("In phiếu", "Print");
    public static readonly Phrase Kept = new("để riêng", "kept apart");
    public static readonly Phrase SetPrice = new("Tính tiền", "Price it");
    public static readonly Phrase CorrectPrice = new("Sửa tiền chè", "Put the price right");
    public static readonly Phrase WhyCorrect = new("Vì sao sửa?", "Why is it put right?");
    public static readonly Phrase PriceSaved = new("Lô {0}: {1}.", "Lot {0}: {1}.");

    public static readonly Phrase Accounts = new("Tiền chè của các hộ", "Money for leaf");
    public static readonly Phrase NoAccounts = new(
        "Chưa hộ nào có tiền chè.", "No household has any money for leaf yet.");
    public static readonly Phrase OwedAll = new("còn phải trả", "still to pay");
    public static readonly Phrase AheadAll = new("đã ứng trước", "paid ahead");
    public static readonly Phrase Owed = new("Còn được trả {0}", "Owed {0}");
    public static readonly Phrase Ahead = new("Đã ứng {0}", "Ahead {0}");
    public static readonly Phrase Even = new("Đã trả đủ", "All paid");
    public static readonly Phrase Unpriced = new(
        "Có {0} lô chè búp chưa tính tiền", "{0} lots of leaf have no price");
    public static readonly Phrase AccountOf = new("Tiền chè hộ {0}", "Money for leaf, household {0}");
    public static readonly Phrase PayNow = new("Trả tiền", "Pay");
    public static readonly Phrase HowMuch = new("Trả bao nhiêu?", "How much?");
    public static readonly Phrase Way = new("Trả bằng gì?", "How?");
    public static readonly Phrase Cash = new("Tiền mặt", "Cash");
    public static readonly Phrase Transfer = new("Chuyển khoản", "Transfer");
    public static readonly Phrase PaidWhen = new("Ngày trả", "Which day?");
    public static readonly Phrase Advance = new("Đây là tiền ứng trước", "This is an advance");
    public static readonly Phrase AdvanceHint = new(
        "Được trả quá số còn nợ; trừ vào chè nhận sau.",
        "May be more than is owed; later leaf is set against it.");
    public static readonly Phrase Paper = new("Số chứng từ", "Number of the paper");
    public static readonly Phrase PaperHint = new(
        "Số lệnh chuyển khoản hoặc số phiếu giấy.", "Of the bank's advice or the paper receipt.");
    public static readonly Phrase PaidDone = new(
        "Đã trả {0} cho hộ {1}, phiếu chi {2}. Còn được trả {3}.",
        "{0} paid to household {1}, receipt {2}. Still owed {3}.");
    public static readonly Phrase Season = new("Năm {0}", "Season {0}");
    public static readonly Phrase Statement = new("Sổ tiền chè năm {0}", "Statement of {0}");
    public static readonly Phrase Before = new("Còn nợ đầu năm", "Owed at the start");
    public static readonly Phrase Leaf = new("Tiền chè trong năm", "Leaf of the season");
    public static readonly Phrase Given = new("Đã trả trong năm", "Paid in the season");
    public static readonly Phrase After = new("Còn được trả", "Owed at the end");
    public static readonly Phrase Receipts = new("Chè đã nhận", "Leaf received");
    public static readonly Phrase Payments = new("Tiền đã trả", "Payments");
    public static readonly Phrase NoReceipts = new("Năm này chưa nhận chè.", "No leaf in this season.");
    public static readonly Phrase NoPayments = new("Năm này chưa trả lần nào.", "No payment in this season.");
    public static readonly Phrase Unpaid = new("chưa trả", "unpaid");
    public static readonly Phrase Part = new("một phần", "part");
    public static readonly Phrase Paid = new("đã trả", "paid");
    public static readonly Phrase Corrected = new("đã sửa", "corrected");
    public static readonly Phrase Receipt = new("Phiếu chi", "Payment receipt");
    public static readonly Phrase TakeBack = new("Hủy một phiếu chi ghi sai", "Take back a wrong payment");
    public static readonly Phrase TakeBackButton = new("Hủy phiếu chi", "Take it back");
    public static readonly Phrase WhichPayment = new("Phiếu chi nào?", "Which payment?");
    public static readonly Phrase TookBack = new("Đã hủy phiếu chi {0}.", "Payment {0} was taken back.");
    public static readonly Phrase InPdf = new("Bản in (PDF)", "On paper (PDF)");
    public static readonly Phrase InCsv = new("Bảng tính (CSV)", "Spreadsheet (CSV)");
}
