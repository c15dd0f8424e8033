namespace Coop.Storefront.Texts;

/// <summary>Sentences of the pack and lot pages.</summary>
public static class ScanTexts
{
    /// <summary>The pack's number.</summary>
    public static readonly Phrase PackNumber = new("Gói số {0}", "Pack no. {0}");

    /// <summary>Pack weight and lot.</summary>
    public static readonly Phrase WeightAndLot = new("Gói {0} · lô", "{0} pack · lot");

    /// <summary>Verdict: genuine.</summary>
    public static readonly Phrase Genuine = new("Đúng gói chè của hợp tác xã", "A genuine pack of the co-op");

    /// <summary>Verdict: genuine, what that rests on.</summary>
    public static readonly Phrase GenuineText = new(
        "Gói này có trong sổ của hợp tác xã và đã bán ra.",
        "This pack is in the co-op's books and was sold.");

    /// <summary>First scan.</summary>
    public static readonly Phrase FirstScan = new(
        "Bạn là người đầu tiên quét mã này, hôm nay {0}.", "You are the first to scan this code, today {0}.");

    /// <summary>Scanned before.</summary>
    public static readonly Phrase ScannedBefore = new(
        "Mã này đã quét {0} lần, lần đầu {1}.", "This code was scanned {0} times before, first on {1}.");

    /// <summary>Verdict: not sold.</summary>
    public static readonly Phrase NotSold = new(
        "Gói này chưa ghi là đã bán", "This pack is not yet marked as sold");

    /// <summary>Verdict: not sold, what now.</summary>
    public static readonly Phrase NotSoldText = new(
        "Mã đúng của hợp tác xã, nhưng trong sổ gói còn ở kho. Nếu bạn mua ngoài cửa hàng, xem kỹ tem "
        + "và gọi {0}.",
        "The code is ours, but by our books the pack is still in the store. If you bought it "
        + "elsewhere, look at the seal and call {0}.");

    /// <summary>Verdict: scanned often.</summary>
    public static readonly Phrase ScannedOften = new(
        "Mã đúng, nhưng đã quét rất nhiều lần", "A genuine code, but scanned very often");

    /// <summary>Verdict: scanned often, what now.</summary>
    public static readonly Phrase ScannedOftenText = new(
        "Đã quét {0} lần từ {1}. Nếu tem bị rách hay dán lại, có thể mã bị chép: gọi {2}.",
        "Scanned {0} times since {1}. If the seal is torn or glued again, the code may have been "
        + "copied: call {2}.");

    /// <summary>Verdict: past its date.</summary>
    public static readonly Phrase PastBest = new(
        "Chè của hợp tác xã, nhưng đã quá hạn dùng", "Our tea, but past its date");

    /// <summary>Verdict: past its date, since when.</summary>
    public static readonly Phrase PastBestText = new(
        "Hạn dùng đến {0}. Chè cũ nhạt hương, không nên mua.",
        "Best before {0}. Old tea has lost its scent: better not to buy it.");

    /// <summary>Verdict: claim lost.</summary>
    public static readonly Phrase ClaimLost = new(
        "Đúng chè của hợp tác xã, nhưng mất một chứng nhận", "Our tea, but it has lost a certificate");

    /// <summary>Verdict: held.</summary>
    public static readonly Phrase Held = new(
        "Tạm dừng: chưa nên uống gói này", "On hold: please do not drink this pack yet");

    /// <summary>Verdict: held, what now.</summary>
    public static readonly Phrase HeldText = new(
        "Hợp tác xã đang kiểm tra lô này. Cất gói lại, xem lại trang này sau, hoặc gọi {0}.",
        "The co-op is looking into this lot. Keep the pack, look at this page again later, or call {0}.");

    /// <summary>Verdict: recalled.</summary>
    public static readonly Phrase Recalled = new("Đừng uống gói này", "Do not drink this pack");

    /// <summary>Verdict: recalled, lot.</summary>
    public static readonly Phrase RecalledLot = new("Lô {0} đang được thu hồi", "Lot {0} is being recalled");

    /// <summary>Verdict: recalled, what now.</summary>
    public static readonly Phrase RecalledText = new(
        "Giữ gói lại, gọi {0}. Hợp tác xã đổi gói mới hoặc trả lại tiền, chịu tiền gửi.",
        "Keep the pack and call {0}. We replace it or give your money back, and pay the postage.");

    /// <summary>Label of the reason.</summary>
    public static readonly Phrase Reason = new("Lý do", "Reason");

    /// <summary>Fact: picked.</summary>
    public static readonly Phrase PickedOn = new("Hái ngày", "Picked");

    /// <summary>Fact: growers.</summary>
    public static readonly Phrase Grower = new("Người trồng", "Growers");

    /// <summary>Fact: households and hamlet.</summary>
    public static readonly Phrase Households = new("{0} hộ, {1}", "{0} households, {1}");

    /// <summary>Fact: one household.</summary>
    public static readonly Phrase OneHousehold = new("1 hộ, {0}", "1 household, {0}");

    /// <summary>Fact: packed.</summary>
    public static readonly Phrase PackedOn = new("Đóng gói", "Packed");

    /// <summary>Fact: best before.</summary>
    public static readonly Phrase BestBefore = new("Dùng đến", "Best before");

    /// <summary>Fact without a date.</summary>
    public static readonly Phrase NoDate = new("Không ghi", "Not stated");

    /// <summary>Claims: heading.</summary>
    public static readonly Phrase Claims = new("Chứng nhận", "Certificates");

    /// <summary>Claims: number.</summary>
    public static readonly Phrase ClaimNumber = new("Số {0}", "No. {0}");

    /// <summary>Claims: valid to.</summary>
    public static readonly Phrase ValidTo = new("đến {0}", "until {0}");

    /// <summary>Claims: holds.</summary>
    public static readonly Phrase ClaimHolds = new("Đạt", "Met");

    /// <summary>Claims: lost.</summary>
    public static readonly Phrase ClaimIsLost = new("Không còn", "Lost");

    /// <summary>Stars in words.</summary>
    public static readonly Phrase Stars = new("{0} sao", "{0} stars");

    /// <summary>Timeline: heading.</summary>
    public static readonly Phrase Road = new("Từ đồi chè đến tay bạn", "From the hill to your hands");

    /// <summary>Place: heading.</summary>
    public static readonly Phrase Place = new("Nơi trồng", "Where it grows");

    /// <summary>Place: former name.</summary>
    public static readonly Phrase Formerly = new("trước 07/2025: {0}", "before July 2025: {0}");

    /// <summary>Place: plots and area.</summary>
    public static readonly Phrase Plots = new("{0} đồi, {1}.", "{0} plots, {1}.");

    /// <summary>Place: one plot and its area.</summary>
    public static readonly Phrase OnePlot = new("1 đồi, {0}.", "1 plot, {0}.");

    /// <summary>Place: why no finer.</summary>
    public static readonly Phrase Rounded = new(
        "Bản đồ vẽ đến xã, không vẽ đến nhà.", "The map stops at the commune, not at anyone's house.");

    /// <summary>Growers: heading.</summary>
    public static readonly Phrase Who = new("Ai trồng", "Who grew it");

    /// <summary>Growers: the rest.</summary>
    public static readonly Phrase AndOthers = new(
        "và {0} hộ khác, chưa đồng ý nêu tên.", "and {0} more who prefer not to be named.");

    /// <summary>Growers: nobody named.</summary>
    public static readonly Phrase NobodyNamed = new(
        "{0} hộ, chưa đồng ý nêu tên.", "{0} households who prefer not to be named.");

    /// <summary>Growers: one, not named.</summary>
    public static readonly Phrase OneNotNamed = new(
        "1 hộ, chưa đồng ý nêu tên.", "1 household who prefers not to be named.");

    /// <summary>Growers: one more, not named.</summary>
    public static readonly Phrase AndOneOther = new(
        "và 1 hộ khác, chưa đồng ý nêu tên.", "and 1 more who prefers not to be named.");

    /// <summary>Corrections: heading.</summary>
    public static readonly Phrase Corrections = new("Đã sửa trong sổ", "Corrected in the book");

    /// <summary>Corrections: text.</summary>
    public static readonly Phrase CorrectionsText = new(
        "Sổ không xóa. Ghi sai thì ghi thêm dòng sửa, ai cũng thấy.",
        "Nothing is erased. A mistake gets a line that puts it right, for everyone to see.");

    /// <summary>Proof: heading.</summary>
    public static readonly Phrase Proof = new("Kiểm chứng", "Proof");

    /// <summary>Proof: sealed.</summary>
    public static readonly Phrase Sealed = new(
        "Sổ của lô này có {0} ghi chép, niêm phong đến ngày {1}.",
        "This lot's book holds {0} records, sealed up to {1}.");

    /// <summary>Proof: not sealed yet.</summary>
    public static readonly Phrase NotSealed = new(
        "Sổ của lô này có {0} ghi chép, mỗi ghi chép mang một dấu riêng.",
        "This lot's book holds {0} records, each with a fingerprint of its own.");

    /// <summary>Proof: what it means.</summary>
    public static readonly Phrase SealMeans = new(
        "Ai sửa một chữ, dấu sẽ khác và lộ ngay.",
        "Change one letter and the fingerprint changes: it shows at once.");

    /// <summary>Proof: hash.</summary>
    public static readonly Phrase Fingerprint = new("Dấu", "Fingerprint");

    /// <summary>Proof: link.</summary>
    public static readonly Phrase CheckYourself = new("Tự kiểm tra", "Check it yourself");

    /// <summary>Maker: heading.</summary>
    public static readonly Phrase Maker = new("Nơi làm ra", "Made by");

    /// <summary>The buy button.</summary>
    public static readonly Phrase BuyMore = new("Mua thêm", "Buy again");

    /// <summary>The buy bar's name.</summary>
    public static readonly Phrase BuyBar = new("Mua chè này", "Buy this tea");

    /// <summary>Under the price.</summary>
    public static readonly Phrase PackDelivered = new(
        "gói {0} · giao cả nước",
        "{0} pack · delivered in Vietnam");

    /// <summary>Lot page: heading line.</summary>
    public static readonly Phrase LotOf = new("Lô {0}", "Lot {0}");

    /// <summary>Lot page: packs.</summary>
    public static readonly Phrase PackedInto = new("Đóng {0} gói {1}", "{0} packs of {1}");

    /// <summary>Lot page: good.</summary>
    public static readonly Phrase LotGood = new(
        "Lô chè có trong sổ của hợp tác xã",
        "This lot is in the co-op's books");

    /// <summary>Lot page: good, note.</summary>
    public static readonly Phrase LotGoodText = new(
        "Muốn biết gói trên tay có thật không, quét mã vuông trên gói.",
        "To know whether the pack in your hand is real, scan the square code on it.");

    /// <summary>Lot page: recalled.</summary>
    public static readonly Phrase LotRecalled = new("Lô này đang được thu hồi", "This lot is being recalled");

    /// <summary>Lot page: held.</summary>
    public static readonly Phrase LotHeld = new("Lô này đang tạm dừng bán", "This lot is on hold");

    /// <summary>Unknown code: title.</summary>
    public static readonly Phrase Unknown = new(
        "Mã này không có trong sổ của hợp tác xã", "This code is not in the co-op's books");

    /// <summary>Unknown code: text.</summary>
    public static readonly Phrase UnknownText = new(
        "Có thể gói này không phải của hợp tác xã. Đừng vội uống.",
        "The pack may not be ours. Please do not drink it yet.");

    /// <summary>Unknown code: what was scanned.</summary>
    public static readonly Phrase ScannedCode = new("Mã vừa quét", "The code you scanned");

    /// <summary>Unknown code: what now.</summary>
    public static readonly Phrase WhatNow = new("Làm gì bây giờ", "What to do now");

    /// <summary>Unknown code: steps.</summary>
    public static readonly IReadOnlyList<Phrase> UnknownSteps =
    [
        new(
            "Quét lại một lần nữa, lau sạch ô mã, đủ ánh sáng.",
            "Scan again, with the code clean and in good light."),
        new(
            "Vẫn thế thì giữ gói, chụp lại tem và nơi mua.",
            "Still the same? Keep the pack, take a photo of the label and of where you bought it."),
        new(
            "Gọi hợp tác xã, đọc số lô in trên gói.",
            "Call the co-op and read out the lot number on the pack."),
    ];

    /// <summary>Unknown serial of a known lot.</summary>
    public static readonly Phrase LotIsKnown = new(
        "Số lô {0} thì có trong sổ, nhưng không có gói nào mang mã này.",
        "Lot {0} is in our books, but no pack of it carries this code.");

    /// <summary>To the lot.</summary>
    public static readonly Phrase SeeLot = new("Xem lô {0}", "See lot {0}");
}
