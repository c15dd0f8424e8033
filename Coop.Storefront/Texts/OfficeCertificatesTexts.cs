namespace Coop.Storefront.Texts;

/// <summary>The office's words about certificates.</summary>
public static class OfficeCertificatesTexts
{
    public static readonly Phrase Certificates = new("Giấy chứng nhận", "Certificates");
    public static readonly Phrase New = new("Ghi giấy chứng nhận", "Enter a certificate");
    public static readonly Phrase None = new(
        "Chưa ghi giấy nào. Chưa có giấy thì không lô nào được ghi VietGAP.",
        "None yet. Without a certificate no lot may say VietGAP.");
    public static readonly Phrase Scheme = new("Loại chứng nhận", "Scheme");
    public static readonly Phrase VietGap = new("VietGAP", "VietGAP");
    public static readonly Phrase Organic = new("Hữu cơ", "Organic");
    public static readonly Phrase Ocop = new("OCOP", "OCOP");
    public static readonly Phrase Standard = new("Tiêu chuẩn cơ sở (TCCS)", "Own standard (TCCS)");
    public static readonly Phrase Number = new("Số giấy", "Number");
    public static readonly Phrase Body = new("Tổ chức cấp", "Issued by");
    public static readonly Phrase BodyCode = new("Mã tổ chức cấp", "Code of that body");
    public static readonly Phrase Holder = new("Cấp cho", "Issued to");
    public static readonly Phrase Addresses = new("Địa chỉ in trên giấy", "Addresses as printed");
    public static readonly Phrase AddressesHint = new(
        "Chép đúng từng chữ, cả tên xã cũ.", "Word for word, old names included.");
    public static readonly Phrase IssuedOn = new("Ngày cấp", "Day of issue");
    public static readonly Phrase ExpiresOn = new("Ngày hết hạn", "Last day");
    public static readonly Phrase Plots = new("Các nương được chứng nhận", "Plots it covers");
    public static readonly Phrase PlotsHint = new(
        "Mã nương, mỗi dòng một mã.", "Codes of plots, one a line.");
    public static readonly Phrase Area = new("Diện tích (m²)", "Area (m²)");
    public static readonly Phrase Output = new("Sản lượng một năm (kg)", "Output of a year (kg)");
    public static readonly Phrase IsFresh = new("Sản lượng là búp tươi", "The output is fresh leaf");
    public static readonly Phrase Products = new("Sản phẩm", "Products");
    public static readonly Phrase ProductsHint = new(
        "Mỗi dòng một sản phẩm; OCOP ghi thêm số sao, ví dụ: moc-cau 4",
        "One product a line; for OCOP add the stars, for example: moc-cau 4");
    public static readonly Phrase Edition = new("Tiêu chuẩn", "Standard");
    public static readonly Phrase State = new("Tình trạng", "State");
    public static readonly Phrase UsedUp = new("Búp đã nhận năm nay", "Leaf received this year");
    public static readonly Phrase UsedOf = new("{0} trên {1}", "{0} of {1}");
    public static readonly Phrase Recorded = new("Đã ghi giấy {0}.", "Certificate {0} recorded.");
    public static readonly Phrase Done = new("Đã ghi.", "Recorded.");
    public static readonly Phrase Extend = new("Gia hạn", "Extend");
    public static readonly Phrase Until = new("Gia hạn đến", "Valid until");
    public static readonly Phrase Suspend = new("Tạm đình chỉ", "Suspend");
    public static readonly Phrase Reinstate = new("Cho dùng lại", "Reinstate");
    public static readonly Phrase Revoke = new("Thu hồi hẳn", "Take back for good");
    public static readonly Phrase ChangeScope = new("Đổi phạm vi", "Change what it covers");
    public static readonly Phrase On = new("Từ ngày", "From");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase SoonExpires = new(
        "Giấy {0} hết hạn sau {1} ngày.", "Certificate {0} expires in {1} days.");
    public static readonly Phrase BadNumber = new("Ghi một số nguyên.", "Type a whole number.");
    public static readonly Phrase ExpiringTask = new(
        "Giấy {0} còn {1} ngày là hết hạn: lo đánh giá lại", "Certificate {0} expires in {1} days: renew it");
    public static readonly Phrase NearlyTask = new(
        "Giấy {0}: đã nhận 90 % sản lượng được chứng nhận", "Certificate {0}: 90 % of its output came in");
    public static readonly Phrase UsedUpTask = new(
        "Giấy {0}: hết sản lượng được chứng nhận, lô {1} không được ghi VietGAP",
        "Certificate {0}: its output is used up, lot {1} has no VietGAP claim");

    public static readonly Phrase KeptUntil = new("Giữ hồ sơ đến", "Records kept until");
    public static readonly Phrase KeptBecause = new("{0} ({1})", "{0} ({1})");

    /// <summary>What the state of a certificate is called.</summary>
    public static Phrase StateOf(string state) => state switch
    {
        "valid" => new("còn hiệu lực", "valid"),
        "not-yet-valid" => new("chưa đến ngày", "not valid yet"),
        "expired" => new("hết hạn", "expired"),
        "suspended" => new("đang bị tạm đình chỉ", "suspended"),
        _ => new("đã bị thu hồi", "taken back"),
    };
}
