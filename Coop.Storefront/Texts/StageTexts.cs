namespace Coop.Storefront.Texts;

/// <summary>What happened to a lot, step by step, as its page tells it.</summary>
public static class StageTexts
{
    /// <summary>Spraying: what.</summary>
    public static readonly Phrase Sprayed = new("Phun {0} ở đồi {1}", "Plot {1} sprayed with {0}");

    /// <summary>Spraying: the wait.</summary>
    public static readonly Phrase Waited = new(
        "Cách ly {0} ngày, hái được từ {1}.", "{0} days of waiting: picking allowed from {1}.");

    /// <summary>Spraying: a wait of one day.</summary>
    public static readonly Phrase WaitedOne = new(
        "Cách ly 1 ngày, hái được từ {0}.", "1 day of waiting: picking allowed from {0}.");

    /// <summary>Spraying: nothing known of the wait.</summary>
    public static readonly Phrase WaitUnknown = new(
        "Chưa rõ thời gian cách ly.", "The waiting time is not known.");

    /// <summary>Picking.</summary>
    public static readonly Phrase Picked = new("Hái {0}", "Picked: {0}");

    /// <summary>Picking: how much of whom.</summary>
    public static readonly Phrase Weighed = new(
        "{0} búp tươi của {1} hộ, cân trong ngày.",
        "{0} of fresh leaf from {1} households, weighed in the same day.");

    /// <summary>Picking: how much of one household.</summary>
    public static readonly Phrase WeighedOfOne = new(
        "{0} búp tươi của 1 hộ, cân trong ngày.",
        "{0} of fresh leaf from 1 household, weighed in the same day.");

    /// <summary>Making.</summary>
    public static readonly Phrase Made = new("Chế biến mẻ {0}", "Made in run {0}");

    /// <summary>Making: what came out.</summary>
    public static readonly Phrase MadeOf = new(
        "{0} búp thành {1} chè khô ({2}).", "{0} of leaf became {1} of tea ({2}).");

    /// <summary>A yield that needed its reason.</summary>
    public static readonly Phrase Explained = new(
        "Ghi lý do hao hụt của mẻ {0}", "Reason for the yield of run {0} written down");

    /// <summary>The claim was lost.</summary>
    public static readonly Phrase ClaimLost = new("Mất chứng nhận VietGAP", "VietGAP claim lost");

    /// <summary>The claim was lost by a late entry.</summary>
    public static readonly Phrase ClaimLostText = new(
        "Một lần phun ghi bổ sung cho thấy búp đã hái sớm quá.",
        "A spraying written down later showed that leaf had been picked too early.");

    /// <summary>The claim came back.</summary>
    public static readonly Phrase ClaimRestored = new("Có lại VietGAP", "VietGAP claim restored");

    /// <summary>The claim came back by a correction.</summary>
    public static readonly Phrase ClaimRestoredText = new(
        "Lần phun ghi nhầm đã sửa; búp hái đúng ngày.",
        "A spraying entered wrongly was corrected; the leaf was picked in time.");

    /// <summary>An entry was corrected.</summary>
    public static readonly Phrase Corrected = new("(đã sửa)", "(corrected)");

    /// <summary>Packing.</summary>
    public static readonly Phrase Packed = new("Đóng {0} gói {1}", "Packed into {0} packs of {1}");

    /// <summary>Packing into a single pack.</summary>
    public static readonly Phrase PackedOne = new("Đóng 1 gói {0}", "Packed into 1 pack of {0}");

    /// <summary>VietGAP holds.</summary>
    public static readonly Phrase VietGapHolds = new(
        "Cả {0} đồi hái đủ ngày cách ly.", "All {0} plots were picked after their waiting times.");

    /// <summary>VietGAP holds, for one plot.</summary>
    public static readonly Phrase VietGapHoldsOne = new(
        "Đồi hái đủ ngày cách ly.", "The plot was picked after its waiting time.");

    /// <summary>VietGAP does not hold.</summary>
    public static readonly Phrase VietGapLost = new(
        "Có búp hái khi chưa đủ ngày cách ly.", "Some leaf was picked before its waiting time was over.");

    /// <summary>The body stopped the certificate: its number, and how.</summary>
    public static readonly Phrase CertificateStopped = new("Giấy {0}: {1}.", "Certificate {0}: {1}.");

    /// <summary>Organic.</summary>
    public static readonly Phrase Organic = new("Hữu cơ", "Organic");

    /// <summary>OCOP.</summary>
    public static readonly Phrase Ocop = new("Sản phẩm OCOP {0} sao.", "An OCOP product of {0} stars.");

    /// <summary>Plucking grades as people say them.</summary>
    public static Phrase Grade(string grade) => grade switch
    {
        "1-tom" => new("1 tôm", "single buds"),
        "1-tom-1-la" => new("1 tôm 1 lá", "one bud, one leaf"),
        "1-tom-2-la" => new("1 tôm 2 lá", "one bud, two leaves"),
        "2-la" => new("2 lá", "two leaves"),
        "cay-di-san" => new("cây di sản", "heritage trees"),
        _ => new(grade, grade),
    };
}
