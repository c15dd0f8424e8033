using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Storefront.Scan;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Pages;

/// <summary>Invented packs and lots.</summary>
public static class SampleScan
{
    private static readonly PathPair Address = Paths.OwnPack.Of("moc-cau", "TL-7K4Q9M", "7F3K9Q2MX8TDW");

    public static readonly LotFacts Lot = new(
        "Chè móc câu Trung Long", "che-moc-cau", TeaLook.MocCau, "TL-7K4Q9M", 100,
        new(2026, 3, 10), new(2026, 3, 10), new(2026, 3, 15), new(2028, 3, 15),
        new(3, ["Hộ bà Mẫu Thị Lan"]), "thôn Trung Long",
        [
            new("VietGAP", "VG-TT-12-08-0042",
                "Cả 3 đồi, hái đủ ngày cách ly.", new(2027, 2, 19), 0, Lost: false),
            new("OCOP", "", "Sản phẩm 4 sao cấp tỉnh.", new(2027, 6, 30), 4, Lost: false),
        ],
        [
            new(StageKind.Garden, "02/2026", "Chăm sóc đồi Cây Đa",
                "Bón phân hữu cơ 2 lần. Phun lần cuối 02/03, đủ cách ly 7 ngày trước khi hái."),
            new(StageKind.Picking, "10/03/2026, sáng", "Hái 1 tôm 2 lá",
                "61,5 kg búp tươi của 3 hộ, cân trong ngày."),
            new(StageKind.Making, "10/03/2026, chiều", "Sao tay, vò, lấy hương",
                "14,7 kg chè khô (23,9 %), trong ngưỡng bình thường."),
            new(StageKind.Checking, "12/03/2026", "Kiểm nghiệm",
                "Không thấy dư lượng thuốc."),
            new(StageKind.Packing, "15/03/2026", "Đóng 140 gói tại xưởng Tân Trào", ""),
        ],
        new("Xã Tân Trào, tỉnh Tuyên Quang", "xã Trung Yên, huyện Sơn Dương", 3, 14_000, []),
        [new(new(2026, 3, 12), "Cân búp hộ thứ hai ghi 18,5 kg, sửa thành 15,8 kg: đọc nhầm số.")],
        new(37, "4f2a91c07be3d1aa00", new(2026, 3, 16), "/lo/TL-7K4Q9M/kiem-chung"),
        Sample.Seller.LegalName, Sample.Seller.Address);

    public static PackPage Pack(Language l, PackVerdict verdict) => new(
        Sample.Visit(l, Address), "7F3K9Q2MX8TDW", verdict, verdict == PackVerdict.Genuine ? 0 : 412,
        verdict == PackVerdict.Genuine ? null : new DateOnly(2026, 4, 2), new(2026, 11, 23),
        verdict is PackVerdict.Recalled or PackVerdict.Held or PackVerdict.ClaimLost
            ? "Một đồi ghi bổ sung lần phun ngày 05/03, chưa đủ ngày cách ly." : "",
        verdict == PackVerdict.ClaimLost ? Lost : Lot, new("TL-MC-100", 240_000, 100, 96));

    public static LotPage LotOf(Language l, LotState state) => new(
        Sample.Visit(l, Paths.Lot.Of("TL-7K4Q9M")), state,
        state == LotState.Good ? "" : "Một đồi ghi bổ sung lần phun ngày 05/03.", 140, Lot,
        new("TL-MC-100", 240_000, 100, 96));

    public static UnknownCodePage Unknown(Language l, string? lot) => new(
        Sample.Visit(l, Address), "7F3K9Q2MX8T00", lot);

    private static LotFacts Lost => Lot with
    {
        Claims =
        [
            new("VietGAP", "VG-TT-12-08-0042", "Một đồi chưa đủ ngày cách ly.", null, 0, Lost: true),
            Lot.Claims[1],
        ],
    };
}
