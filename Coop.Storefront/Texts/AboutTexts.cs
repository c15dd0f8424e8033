namespace Coop.Storefront.Texts;

/// <summary>The page about the co-op. <c>{0}</c> is its name, <c>{1}</c> commune and province.</summary>
public static class AboutTexts
{
    /// <summary>First sentence.</summary>
    public static readonly Phrase Lead = new(
        "{0} là hợp tác xã của những hộ trồng chè ở {1}.",
        "{0} is a co-operative of tea-growing households in {1}.");

    /// <summary>What it does and how.</summary>
    public static readonly IReadOnlyList<(Phrase Title, Phrase Text)> Sections =
    [
        (new("Ghi sổ từng đồi chè", "A book for every hill"),
            new(
                "Mỗi lần bón, phun, hái đều ghi vào sổ ngay trong ngày: đồi nào, thuốc gì, chờ mấy ngày. "
                + "Chưa đủ ngày chờ thì chưa được hái vào dòng VietGAP.",
                "Every feeding, spraying and picking goes into the book the same day: which hill, which "
                + "product, how many days to wait. Before the waiting is over, nothing is picked for "
                + "the VietGAP line.")),
        (new("Mỗi gói một mã", "A code on every pack"),
            new(
                "Chè búp của từng hộ được cân riêng, sao thành mẻ, đóng thành gói có số riêng. "
                + "Quét mã trên gói là thấy cả đường đi, và mã băm để tự kiểm tra sổ có bị sửa không.",
                "Each household's leaf is weighed apart, fired in batches and packed under its own number. "
                + "Scan the code to see the whole road, with hashes that let you check whether the "
                + "book was changed.")),
        (new("Mua thẳng của người trồng", "Straight from the growers"),
            new(
                "Bạn đặt hàng là đặt của {0}. Tiền về hợp tác xã rồi chia cho các hộ theo cân chè đã nhập.",
                "When you order, you order from {0}. The money comes to the co-op and is shared among the "
                + "households by the leaf they brought.")),
    ];
}
