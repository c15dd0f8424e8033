using Coop.Storefront.Layout;
using Coop.Traceability.Purchasing;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about buying leaf from members.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Purchasing(PurchaseRefusal refusal) => refusal switch
    {
        PurchaseRefusal.NotFound no => new(
            $"Không có phiếu mua chè búp cho lô {no.Purchase}.",
                $"No purchase of leaf for lot {no.Purchase}."),
        PurchaseRefusal.DocumentInvalid no => new(
            $"Ghi số quyết định của bảng giá, nhiều nhất {no.Longest} chữ.",
            $"Give the number of the decision behind the prices, at most {no.Longest} characters."),
        PurchaseRefusal.NoPrices => new(
            "Bảng giá chưa có giá nào. Ghi ít nhất một giá.", "The list has no price. Give at least one."),
        PurchaseRefusal.GradeUnknown no => new(
            $"Không có loại búp “{no.Grade}”.", $"There is no plucking grade “{no.Grade}”."),
        PurchaseRefusal.PriceInvalid no => new(
            $"Giá {Vi(no.PricePerKg)} một ki-lô cho loại {no.Grade} không được: từ 1 ₫ đến {Vi(no.Most)}.",
            $"{En(no.PricePerKg)} a kilogram for {no.Grade} cannot be: 1 ₫ to {En(no.Most)}."),
        PurchaseRefusal.QualityInvalid no => new(
            $"Chất lượng ghi từ 0 đến 100 phần trăm, không phải {no.Percent}.",
            $"Quality is 0 to 100 per cent, not {no.Percent}."),
        PurchaseRefusal.BandTwice no => new(
            $"Loại {no.Grade} có hai giá cùng từ {no.FromPercent} %.",
            $"Grade {no.Grade} has two prices from {no.FromPercent} % on."),
        PurchaseRefusal.CheckUnknown no => new(
            $"Kết quả kiểm tra “{no.Result}” không có. Chọn đạt, không đạt hoặc giảm giá.",
            $"There is no check result “{no.Result}”. Choose pass, fail or discount."),
        PurchaseRefusal.ReasonWanted => new(
            "Ghi lý do không đạt hoặc giảm giá.", "Give the reason for failing or discounting it."),
        PurchaseRefusal.DiscountInvalid => new(
            "Giảm giá ghi hoặc số tiền, hoặc từ 1 đến 99 phần trăm; chỉ một trong hai.",
            "A discount is either an amount or 1 to 99 per cent, not both."),
        PurchaseRefusal.DiscountTooBig no => new(
            $"Giảm {Vi(no.Discount)} nhiều hơn tiền chè {Vi(no.Gross)}.",
            $"A discount of {En(no.Discount)} is more than the leaf's {En(no.Gross)}."),
        PurchaseRefusal.FailedForVietGap no => new(
            "Chè không đạt kiểm tra nên không nhập dòng VietGAP. Trả lại, hoặc nhập chè thường và để riêng."
            + (no.QualityPercent is { } vi ? $" Chất lượng ghi {vi} %." : ""),
            "Leaf that failed is not taken for VietGAP. Give it back, or take it as conventional, kept apart."
            + (no.QualityPercent is { } en ? $" Quality was {en} %." : "")),
        PurchaseRefusal.NoPrice no => new(
            $"Chưa có giá cho loại {no.Grade} ngày {Show.Date(no.On)}. Ghi bảng giá trước.",
            $"No price for {no.Grade} on {Show.Date(no.On, Language.En)}. Enter the list of prices first."),
        PurchaseRefusal.QualityWanted no => new(
            $"Giá loại {no.Grade} tính theo chất lượng. Ghi phần trăm chất lượng.",
            $"The price of {no.Grade} depends on quality. Give the per cent."),
        PurchaseRefusal.PricedAlready no => new(
            $"Lô {no.Purchase} đã tính {Vi(no.Amount)}. Muốn sửa thì ghi lý do.",
            $"Lot {no.Purchase} was priced at {En(no.Amount)}. To put it right, give a reason."),
        PurchaseRefusal.NotPriced no => new(
            $"Lô {no.Purchase} chưa có giá nên chưa có gì để sửa.",
            $"Lot {no.Purchase} has no price yet, so there is nothing to put right."),
        _ => null,
    };

    private static Phrase? Paying(AccountRefusal refusal) => refusal switch
    {
        AccountRefusal.AmountInvalid no => new(
            $"Số tiền {Vi(no.Amount)} không được: từ 1 ₫ đến {Vi(no.Most)}.",
            $"{En(no.Amount)} cannot be: 1 ₫ to {En(no.Most)}."),
        AccountRefusal.WayUnknown no => new(
            $"Không có cách trả “{no.Way}”. Chọn tiền mặt hoặc chuyển khoản.",
            $"There is no way to pay “{no.Way}”. Choose cash or transfer."),
        AccountRefusal.DocumentTooLong no => new(
            $"Số chứng từ dài quá {no.Longest} chữ.", $"The paper's number is over {no.Longest} characters."),
        AccountRefusal.Ahead no => new(
            $"Ngày trả {Show.Date(no.PaidOn)} chưa tới.",
            $"The day {Show.Date(no.PaidOn, Language.En)} is not here yet."),
        AccountRefusal.MoreThanOwed no => new(
            $"Hộ {no.Member} chỉ còn được trả {Vi(no.Owed)}, không trả {Vi(no.Amount)}. "
            + "Nếu là tiền ứng trước thì đánh dấu ứng trước.",
            $"Household {no.Member} is owed {En(no.Owed)}, not {En(no.Amount)}. "
            + "If it is an advance, mark it as one."),
        AccountRefusal.PaymentNotFound no => new(
            $"Không có phiếu chi {no.Payment}, hoặc phiếu đã hủy.",
            $"There is no payment {no.Payment}, or it was taken back."),
        AccountRefusal.ReasonInvalid no => new(
            $"Ghi lý do từ 3 đến {no.Most} chữ.", $"Give a reason of 3 to {no.Most} characters."),
        _ => null,
    };

    private static string Vi(long dong) => Show.Money(dong);

    private static string En(long dong) => Show.Money(dong, Language.En);
}
