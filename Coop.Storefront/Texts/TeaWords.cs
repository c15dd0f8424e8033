namespace Coop.Storefront.Texts;

/// <summary>What grades, teas, lines and reasons are called; unknown words are shown as they are.</summary>
public static class TeaWords
{
    private static readonly Dictionary<string, Phrase> Words = new()
    {
        ["1-tom"] = new("1 tôm", "1 bud"),
        ["1-tom-1-la"] = new("1 tôm 1 lá", "1 bud, 1 leaf"),
        ["1-tom-2-la"] = new("1 tôm 2 lá", "1 bud, 2 leaves"),
        ["2-la"] = new("2 lá", "2 leaves"),
        ["cay-di-san"] = new("cây di sản", "heritage trees"),
        ["cam"] = new("cám", "dust"),
        ["bom"] = new("bồm", "coarse leaf"),
        ["chinh"] = new("chè chính", "main grade"),
        ["moc-cau"] = new("móc câu", "fish hook"),
        ["non-tom"] = new("nõn tôm", "young buds"),
        ["dinh"] = new("đinh", "nail buds"),
        ["cang"] = new("cẫng", "stalks"),
        ["co-thu"] = new("cổ thụ", "old trees"),
        ["hong-tra"] = new("hồng trà", "black tea"),
        ["bach-tra"] = new("bạch trà", "white tea"),
        ["hong-tra"] = new("hồng trà", "black tea"),
        ["bach-tra"] = new("bạch trà", "white tea"),
        ["green"] = new("chè xanh", "green tea"),
        ["black"] = new("hồng trà", "black tea"),
        ["white"] = new("bạch trà", "white tea"),
        ["leaf"] = new("búp tươi", "fresh leaf"),
        ["tea"] = new("chè khô", "made tea"),
        ["packs"] = new("gói", "packs"),
        ["vietgap"] = new("VietGAP", "VietGAP"),
        ["conventional"] = new("chè thường", "conventional"),
        ["conventional-line"] = new("nhận làm chè thường", "taken as conventional"),
        ["waiting-time"] = new("hái trong thời gian cách ly", "picked within the waiting time"),
        ["unknown-waiting-time"] = new("không rõ thời gian cách ly", "waiting time unknown"),
        ["input-without-claim"] = new(
            "có chè không đạt VietGAP trộn vào", "something without the claim went in"),
        ["late-spray"] = new(
            "lần phun ghi muộn cho thấy hái sớm", "a late spray entry shows it was picked too early"),
        ["over-certified-output"] = new(
            "quá sản lượng được chứng nhận trong năm", "above the certified output of the year"),
        ["no-certificate"] = new("chưa có giấy chứng nhận trong sổ", "no certificate in the book"),
        ["out-of-scope"] = new("nương không có trong giấy chứng nhận", "a plot is outside the certificate"),
        ["outside-validity"] = new(
            "hái ngoài thời hạn giấy chứng nhận", "picked outside the certificate's validity"),
        ["certificate-suspended"] = new(
            "giấy chứng nhận đang bị tạm đình chỉ", "the certificate is suspended now"),
        ["certificate-revoked"] = new("giấy chứng nhận đã bị thu hồi", "the certificate was taken back"),
        ["picked-while-suspended"] = new(
            "hái khi giấy chứng nhận bị tạm đình chỉ", "picked while the certificate was suspended"),
    };

    /// <summary>The word in a language.</summary>
    public static string Of(string word, Language language) =>
        Words.TryGetValue(word, out var phrase) ? phrase.In(language) : word;
}
