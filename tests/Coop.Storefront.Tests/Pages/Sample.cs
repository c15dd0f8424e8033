using Coop.Storefront.Checkout;
using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Tests.Pages;

/// <summary>Invented data for every page; it lives in the tests only.</summary>
public static class Sample
{
    public static readonly Seller Seller = new(
        "Chè Trung Long", "HTX chè Ngân Sơn Trung Long", "Thôn Trung Long, xã Tân Trào, tỉnh Tuyên Quang",
        "5000123456", "Nguyễn Văn Mẫu", "0961234567", "chao@che.example", null, IsDemo: true);

    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(7));

    public static Visit Visit(Language language, PathPair path) =>
        new(language, Seller, "https://che.example", path);

    public static HomePage Home(Language l) => new(
        Visit(l, Paths.Home), Cards(l), 26, 201_300, "xã Tân Trào, tỉnh Tuyên Quang",
        "/t/moc-cau/TL-7K4Q9M/7F3K9Q2MX8TDW");

    public static HomePage EmptyHome(Language l) => Home(l) with { Products = [], SamplePack = null };

    public static ProductPage Product(Language l) => new(
        Visit(l, Paths.Product.Of("che-moc-cau")), "che-moc-cau", "Chè móc câu Trung Long", TeaLook.MocCau,
        "Búp 1 tôm 2 lá sao tay, cánh xoăn như móc câu, nước xanh vàng, hậu ngọt.",
        [
            "Hái sáng sớm khi sương còn đọng, sao ngay trong ngày.",
            "Mỗi mẻ 4 kg búp, vò tay, lấy hương hai lần trên chảo gang.",
        ],
        ["Tráng ấm bằng nước sôi.", "8 g chè, nước 85 độ, 200 ml.", "Đợi 40 giây rồi rót. Pha được 4 lần."],
        ["VietGAP", "OCOP 4 sao"],
        [
            new("TL-MC-100", 100, 240_000, 96, "9520000000011"),
            new("TL-MC-200", 200, 470_000, 12, null),
            new("TL-MC-500", 500, 1_150_000, 0, null),
        ],
        [
            new("TL-7K4Q9M", new(2026, 3, 8), new(2026, 3, 10), new(2028, 3, 15), 64),
            new("TL-9R2W4C", new(2026, 3, 18), new(2026, 3, 18), new(2028, 3, 22), 44),
        ],
        "xã Tân Trào, tỉnh Tuyên Quang", null);

    public static ProductPage UnknownLot(Language l) =>
        Product(l) with { Notice = new ProductNotice.UnknownLot("TL-XXXXXX") };

    public static ProductPage SoldOut(Language l) => Product(l) with
    {
        Variants = [new("TL-MC-100", 100, 240_000, 0, null)], Lots = [],
        Notice = new ProductNotice.NotEnough(0),
    };

    public static TextPage Text(Language l) => PolicyBook.Find(
        Visit(l, Paths.Home), l == Language.Vi ? "doi-tra" : "returns", new(2026, 7, 1))!;

    public static ProblemPage Problem(Language l, int status) => new(
        Visit(l, Paths.Home), status, status == 409 ? "Còn 3 gói Chè móc câu 100 g, bạn đặt 5 gói." : null,
        status == 409 ? Paths.Cart.In(l) : null, status == 500 ? "4F2A-91C0" : null);

    public static CheckPage Check(Language l) => new(Visit(l, Paths.Check), "TL-000", true);

    public static CartPage Cart(Language l) => new(Visit(l, Paths.Cart), Rows(), 1_730_000, "Chè móc câu");

    public static CartPage BlockedCart(Language l) => Cart(l) with
    {
        Lines = [.. Rows().Select((r, at) => at == 1 ? r with { PiecesLeft = 1 } : r)], Added = null,
    };

    public static CartPage EmptyCart(Language l) => new(Visit(l, Paths.Cart), [], 0, null);

    public static CheckoutPage Checkout(Language l) => new(
        Visit(l, Paths.Checkout), Rows(), 1_730_000, null, 128_148, 1_730_000,
        new("", "", "ship", "", "", "", "", "", "", "key-1"), [],
        new(null, [new("01", "Thành phố Hà Nội"), new("08", "Tỉnh Tuyên Quang")], [], null),
        [PaymentWay.VietQr, PaymentWay.Cod, PaymentWay.Stripe], "Thôn Trung Long, xã Tân Trào", 72);

    public static CheckoutPage WrongCheckout(Language l) => Checkout(l) with
    {
        DeliveryFee = 30_000,
        Total = 1_760_000,
        Form = new("Nguyễn Thị <Mẫu>", "0961 234", "ship", "trung yen", "08", "02545",
            "Xóm 3", "Gọi trước", "cod", "key-2"),
        Errors =
        [
            new(CheckoutFields.Phone,
                new("Số điện thoại thiếu số, cần 10 số.", "The phone number is too short: 10 digits.")),
            new(CheckoutFields.Ward,
                new("Chọn xã, phường trong danh sách.", "Choose the commune in the list.")),
        ],
        Place = new(
            [
                new("02545", "Xã Tân Trào, tỉnh Tuyên Quang", "xã Trung Yên, huyện Sơn Dương"),
                new("01234", "Xã Yên Trung, tỉnh Bắc Ninh", null),
            ],
            [new("01", "Thành phố Hà Nội"), new("08", "Tỉnh Tuyên Quang")],
            [new("02545", "Xã Tân Trào"), new("02536", "Xã Sơn Dương")], null),
    };

    public static PaymentPage Payment(Language l, TransferState state) => new(
        Visit(l, Paths.Pay.Of("TLC7K4Q9M")), "TLC7K4Q9M", 1_760_000,
        new("Agribank, chi nhánh Sơn Dương", "8204205012345", "HTX CHE NGAN SON TRUNG LONG"), "TLC7K4Q9M",
        "00020101021238570010A00000072701270006970405011382042050123450208QRIBFTTA530370454071760000"
        + "5802VN62130809TLC7K4Q9M63041D2A",
        Noon.AddHours(72), state);

    public static OrderPage Order(Language l) => new(
        Visit(l, Paths.Order.Of("TLC7K4Q9M")), "TLC7K4Q9M", "0961234567", OrderProgress.Shipped, Noon,
        [
            new(Noon, "Đã nhận đơn"), new(Noon.AddHours(2), "Đã nhận tiền chuyển khoản 1.760.000 ₫"),
            new(Noon.AddHours(22), "Đã gửi bằng Viettel Post"),
        ],
        [
            new("Chè móc câu Trung Long", TeaLook.MocCau, 100, 240_000, 2, 480_000,
                [
                    new("TL-7K4Q9M", "7F3K9Q2MX8TDW", "/t/moc-cau/TL-7K4Q9M/7F3K9Q2MX8TDW"),
                    new("TL-7K4Q9M", "2B8N4RYTQ0C5H", "/t/moc-cau/TL-7K4Q9M/2B8N4RYTQ0C5H"),
                ]),
            new("Hộp Tết Sum Vầy", TeaLook.GiftBox, 300, 1_250_000, 1, 1_250_000, []),
        ],
        1_730_000, 30_000, 130_370, 1_760_000,
        new(PaymentWay.VietQr, PaymentProgress.Paid, 1_760_000, null),
        "Nguyễn Thị Mẫu, 0961 234 567, Xóm 3, xã Tân Trào, tỉnh Tuyên Quang",
        [new(new(2026, 11, 24), "Viettel Post", "VTP123456789")], CanCancel: false, JustPlaced: false);

    public static OrderPage NewOrder(Language l) => Order(l) with
    {
        State = OrderProgress.Placed, Parcels = [], CanCancel = true, JustPlaced = true,
        Steps = [new(Noon, "Đã nhận đơn")],
        Payment = new(PaymentWay.VietQr, PaymentProgress.Pending, 0, "/thanh-toan/TLC7K4Q9M"),
    };

    public static LookupPage Lookup(Language l) => new(
        Visit(l, Paths.Orders), "TLC7K4Q9", "0961234567", true);

    private static IReadOnlyList<ProductCard> Cards(Language l) =>
    [
        new("che-moc-cau", "Chè móc câu", TeaLook.MocCau, "A", 240_000, 100, true,
            new(2026, 3, 10), 96, ["VietGAP", "OCOP 4 sao"], ""),
        new("che-non-tom", "Chè nõn tôm", TeaLook.NonTom, "B", 420_000, 100, false,
            new(2026, 3, 18), 41, ["VietGAP"], ""),
        new("che-dinh", "Chè đinh", TeaLook.Dinh, "C", 890_000, 100, false,
            new(2026, 3, 21), 9, ["VietGAP", "Hái tay từng búp"], ""),
        new("hong-tra", "Hồng trà lá cổ thụ", TeaLook.HongTra, "D", 310_000, 100, false,
            new(2026, 4, 2), 60, ["Mới"], ""),
        new("bach-tra", "Bạch trà", TeaLook.BachTra, "E", 650_000, 50, false,
            new(2026, 4, 6), 0, [], ""),
        new("hop-tet", "Hộp Tết Sum Vầy", TeaLook.GiftBox, "F", 1_250_000, 300, false, null, 25,
            ["Đặt trước 25 tháng Chạp"], l == Language.Vi ? "Móc câu, nõn tôm, hồng trà" : "Three teas"),
    ];

    private static IReadOnlyList<CartRow> Rows() =>
    [
        new("TL-MC-100", "che-moc-cau", "Chè móc câu Trung Long", TeaLook.MocCau,
            100, 240_000, 2, 480_000, 96),
        new("TL-TET", "hop-tet", "Hộp Tết Sum Vầy", TeaLook.GiftBox, 300, 625_000, 2, 1_250_000, 25),
    ];
}
