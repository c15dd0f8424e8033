using Coop.Storefront.Layout;
using Coop.Traceability.Certificates;
using Coop.Traceability.Rules;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about certificates and by rules of law.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Certificates(CertificateRefusal refusal) => refusal switch
    {
        CertificateRefusal.NotFound no => new(
            $"Không có giấy chứng nhận {no.Certificate}.", $"There is no certificate {no.Certificate}."),
        CertificateRefusal.NumberTaken no => new(
            $"Giấy số {no.Number} đã có trong sổ.", $"Certificate {no.Number} is in the book already."),
        CertificateRefusal.NumberInvalid no => new(
            $"Số giấy phải có chữ hoặc số, không quá {no.Longest} ký tự.",
            $"The number needs letters or digits, at most {no.Longest} characters."),
        CertificateRefusal.SchemeUnknown no => new(
            $"Không có loại chứng nhận {no.Scheme}.", $"There is no scheme {no.Scheme}."),
        CertificateRefusal.EditionUnknown no => new(
            $"Loại {no.Scheme} không có bản {no.Edition}.", $"{no.Scheme} has no edition {no.Edition}."),
        CertificateRefusal.EditionNotInForce no => new(
            $"Ngày {Show.Date(no.IssuedOn)} {no.Edition} không có hiệu lực, khi đó là "
                + $"{no.InForce ?? "chưa có"}.",
            $"On {Show.Date(no.IssuedOn)} {no.Edition} was not in force; {no.InForce ?? "nothing"} was."),
        CertificateRefusal.TextInvalid no => new(
            $"Ô {no.Field} còn trống, quá dài (hơn {no.Longest} ký tự), hoặc có số điện thoại.",
            $"{no.Field} is empty, longer than {no.Longest} characters, or holds a phone number."),
        CertificateRefusal.DatesInvalid no => new(
            $"Ngày hết hạn phải có và không trước ngày cấp {Show.Date(no.IssuedOn)}.",
            $"The last day must be given and not lie before the day of issue, {Show.Date(no.IssuedOn)}."),
        CertificateRefusal.NoPlots => new(
            "Chứng nhận này phải ghi các nương được chứng nhận.", "This certificate must name its plots."),
        CertificateRefusal.ProductsInvalid => new(
            "Sản phẩm còn trống, sai mã, hoặc ghi hai lần.",
            "The products are missing, not written as codes, or named twice."),
        CertificateRefusal.StarsInvalid no => new(
            $"Sản phẩm {no.Product}: số sao OCOP là 3, 4 hoặc 5.",
            $"Product {no.Product}: OCOP stars are 3, 4 or 5."),
        CertificateRefusal.AmountInvalid no => new(
            $"Số {no.Amount} phải lớn hơn 0 và không quá {no.Most}.",
            $"{no.Amount} must be more than 0 and at most {no.Most}."),
        CertificateRefusal.EvidenceInvalid no => new(
            $"{no.Sha256} không phải mã băm của tệp.", $"{no.Sha256} is not the fingerprint of a file."),
        CertificateRefusal.Ahead no => new(
            $"Ngày {Show.Date(no.On)} chưa tới.", $"{Show.Date(no.On)} has not come yet."),
        CertificateRefusal.BeforeLast no => new(
            $"Ngày {Show.Date(no.On)} trước lần ghi gần nhất {Show.Date(no.Last)}.",
            $"{Show.Date(no.On)} lies before the last entry, {Show.Date(no.Last)}."),
        CertificateRefusal.ExtensionInvalid no => new(
            $"Chỉ gia hạn được muộn hơn ngày cũ, cộng lại không quá {no.MostMonths} tháng.",
            $"An extension ends later than before, and adds at most {no.MostMonths} months in all."),
        CertificateRefusal.IsSuspended no => new(
            $"Giấy {no.Number} đang bị tạm đình chỉ từ {Show.Date(no.Since)}.",
            $"Certificate {no.Number} has been suspended since {Show.Date(no.Since)}."),
        CertificateRefusal.NotSuspended no => new(
            $"Giấy {no.Number} không bị đình chỉ.", $"Certificate {no.Number} is not suspended."),
        CertificateRefusal.IsRevoked no => new(
            $"Giấy {no.Number} đã bị thu hồi ngày {Show.Date(no.On)}.",
            $"Certificate {no.Number} was taken back on {Show.Date(no.On)}."),
        _ => null,
    };

    private static Phrase? Rules(RuleRefusal refusal) => refusal switch
    {
        RuleRefusal.Incomplete no => new(
            $"Lô {no.Lot} chưa đủ thông tin theo {no.Document}, còn thiếu: "
                + string.Join("; ", no.Missing.Select(m => $"{m.Letter}) {m.Name.Vi}")) + ".",
            $"Lot {no.Lot} does not tell all that {no.Document} asks for; missing: "
                + string.Join("; ", no.Missing.Select(m => $"{m.Letter}) {m.Name.En}")) + "."),
        _ => null,
    };
}
