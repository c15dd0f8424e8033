using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Pricing;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Texts;

/// <summary>Products, stock, orders and money.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Product(ProductRefusal refusal) => refusal switch
    {
        ProductRefusal.NotFound no => new(
            $"Không có mặt hàng {no.Product}.", $"There is no product {no.Product}."),
        ProductRefusal.SlugTaken taken => new(
            $"Tên địa chỉ “{taken.Slug}” đã có mặt hàng khác dùng.",
            $"Another product has the address “{taken.Slug}”."),
        ProductRefusal.SkuTaken taken => new(
            $"Mã hàng {taken.Sku} đã có.", $"The SKU {taken.Sku} is in use already."),
        ProductRefusal.GtinTaken taken => new(
            $"GTIN {taken.Gtin} đã có mặt hàng khác dùng.",
            $"The GTIN {taken.Gtin} belongs to another product."),
        ProductRefusal.GtinNotUsable gtin => new(
            $"{gtin.Gtin} không phải GTIN dùng ngoài cửa hàng được.",
            $"{gtin.Gtin} is no GTIN that means something outside a shop."),
        ProductRefusal.Malformed field => Malformed(field.Field, field.Value),
        ProductRefusal.PartUnknown part => new(
            $"Hộp quà gồm {part.Sku}, nhưng không có gói lẻ mã ấy.",
            $"The gift box names {part.Sku}, which is no single pack sold here."),
        ProductRefusal.PackFixed pack => new(
            $"{pack.Sku}: {pack.Field} đã là “{pack.Was}”, không đổi thành “{Cut(pack.Given)}” được. "
            + "Gói khác thì đặt mã hàng khác.",
            $"{pack.Sku}: {pack.Field} is “{pack.Was}” for ever, not “{Cut(pack.Given)}”. Another pack "
            + "takes another SKU."),
        ProductRefusal.PromisedAlready promised => new(
            $"{promised.Sku}: vụ {promised.Harvest} đã nhận đặt trước {promised.Promised} gói, "
            + "không giảm còn "
            + $"{promised.Limit} được.",
            $"{promised.Sku}: {promised.Promised} packs of the harvest {promised.Harvest} are promised "
            + $"already; the limit cannot be {promised.Limit}."),
        ProductRefusal.ChangedMeanwhile change => new(
            $"Có người vừa sửa mặt hàng này (bản {change.CurrentVersion}, bạn sửa bản "
            + $"{change.ExpectedVersion}).",
            $"Someone else changed this product (now version {change.CurrentVersion}, you edited "
            + $"{change.ExpectedVersion})."),
        _ => null,
    };

    private static Phrase? SalesList(SalesListRefusal refusal) => refusal switch
    {
        SalesListRefusal.NotFound no => new(
            $"Không có bảng giá {no.List}.", $"There is no price list {no.List}."),
        SalesListRefusal.CodeTaken taken => new(
            $"Mã bảng giá {taken.List} đã có.", $"The price list {taken.List} exists already."),
        SalesListRefusal.IsClosed closed => new(
            $"Bảng giá {closed.List} đã đóng. Hãy lập bảng mới.",
            $"The price list {closed.List} is closed. Make a new one."),
        SalesListRefusal.Malformed field => Malformed(field.Field, field.Value),
        SalesListRefusal.ChangedMeanwhile change => new(
            $"Có người vừa sửa bảng giá này (bản {change.CurrentVersion}, bạn sửa bản "
            + $"{change.ExpectedVersion}).",
            $"Someone else changed this price list (now version {change.CurrentVersion}, you edited "
            + $"{change.ExpectedVersion})."),
        _ => null,
    };

    private static Phrase? Settings(SettingsRefusal refusal) => refusal switch
    {
        SettingsRefusal.ChangedMeanwhile change => new(
            $"Có người vừa sửa cài đặt (bản {change.CurrentVersion}, bạn sửa bản {change.ExpectedVersion}).",
            $"Someone else changed the settings (now version {change.CurrentVersion}, you edited "
            + $"{change.ExpectedVersion})."),
        _ => null,
    };

    private static Phrase? Stock(StockRefusal refusal) => refusal switch
    {
        StockRefusal.NotEnough less => new(
            $"{less.Sku}: chỉ còn {less.Available} gói, bạn đặt {less.Wanted} gói.",
            $"{less.Sku}: only {less.Available} packs left, {less.Wanted} were asked for."),
        StockRefusal.HarvestPromised less => new(
            $"{less.Sku}: vụ {less.Harvest} chỉ còn nhận đặt trước {less.Left} gói, "
            + $"bạn đặt {less.Wanted} gói.",
            $"{less.Sku}: {less.Left} packs of the harvest {less.Harvest} can still be promised, "
            + $"{less.Wanted} were asked for."),
        _ => null,
    };

    private static Phrase? Order(OrderRefusal refusal) => refusal switch
    {
        OrderRefusal.NotFound no => new($"Không thấy đơn {no.Order}.", $"There is no order {no.Order}."),
        OrderRefusal.ShopClosed => new("Cửa hàng chưa nhận đơn.", "The shop does not take orders yet."),
        OrderRefusal.Malformed field => Malformed(field.Field, field.Value),
        OrderRefusal.UnknownWard ward => new(
            $"Không có xã, phường mã {ward.Ward}.", $"There is no commune {ward.Ward}."),
        OrderRefusal.NotSold sku => new($"Không bán mặt hàng {sku.Sku}.", $"{sku.Sku} is not on sale."),
        OrderRefusal.OutOfSeason sku => new(
            $"{sku.Sku} chỉ bán theo mùa" + Season(sku, Language.Vi) + ".",
            $"{sku.Sku} is sold at its season only" + Season(sku, Language.En) + "."),
        OrderRefusal.TooManyOfOne many => new(
            $"{many.Sku}: mỗi đơn nhiều nhất {many.Most} gói, bạn đặt {many.Wanted} gói.",
            $"{many.Sku}: at most {many.Most} packs an order, {many.Wanted} were asked for."),
        OrderRefusal.TotalChanged total => new(
            $"Giá vừa đổi: tổng là {Show.Money(total.Total)}, không còn {Show.Money(total.ExpectedTotal)}.",
            $"Prices changed: the total is {Show.Money(total.Total, Language.En)}, no longer "
            + $"{Show.Money(total.ExpectedTotal, Language.En)}."),
        OrderRefusal.PaymentNotOffered pay => new(
            $"Cách trả “{Way(pay.Payment).Vi}” không dùng được cho {Show.Money(pay.Total)}"
            + (pay.Limit > 0 ? $", nhiều nhất {Show.Money(pay.Limit)}." : "."),
            $"“{Way(pay.Payment).En}” is not offered for {Show.Money(pay.Total, Language.En)}"
            + (pay.Limit > 0 ? $"; at most {Show.Money(pay.Limit, Language.En)}." : ".")),
        OrderRefusal.TooManyUnpaid many => new(
            $"Số điện thoại này đang giữ {many.Open} gói chưa trả tiền, đặt thêm {many.Wanted} là quá "
            + $"{many.Limit}.",
            $"This phone already holds {many.Open} unpaid packs; {many.Wanted} more would pass "
            + $"{many.Limit}."),
        OrderRefusal.TooManyUnpaidAtAddress many => new(
            $"Địa chỉ này đang giữ {many.Open} gói chưa trả tiền, đặt thêm {many.Wanted} là quá "
            + $"{many.Limit}.",
            $"{many.Open} unpaid packs are set aside for this address already; {many.Wanted} more would pass "
            + $"{many.Limit}."),
        _ => OrderState(refusal),
    };

    private static string Season(OrderRefusal.OutOfSeason sku, Language language) =>
        (sku.From is { } from ? (language == Language.Vi ? ", từ " : ", from ")
            + Show.Date(from, language) : "")
        + (sku.Until is { } until ? (language == Language.Vi ? ", đến " : ", until ")
            + Show.Date(until, language) : "");

    private static Phrase? OrderState(OrderRefusal refusal) => refusal switch
    {
        OrderRefusal.WrongState state => new(
            $"Đơn {state.Order} đang “{state.State}”, không làm “{state.Action}” được.",
            $"Order {state.Order} is “{state.State}”, so “{state.Action}” cannot be done."),
        OrderRefusal.NotPaid unpaid => new(
            $"Đơn {unpaid.Order} còn thiếu {Show.Money(unpaid.Outstanding)}.",
            $"Order {unpaid.Order} still lacks {Show.Money(unpaid.Outstanding, Language.En)}."),
        OrderRefusal.WrongSerial serial => new(
            $"Gói {serial.Serial} không thuộc lô đã giữ cho đơn, hoặc đã đi rồi.",
            $"Pack {serial.Serial} is of none of the lots set aside, or has left already."),
        _ => null,
    };

    private static Phrase? Payment(PaymentRefusal refusal) => refusal switch
    {
        PaymentRefusal.NoAmount none => new(
            $"Số tiền {Show.Money(none.Amount)} không đúng.",
            $"{Show.Money(none.Amount, Language.En)} is no amount that can be booked."),
        PaymentRefusal.NoReference => new(
            "Ghi số tham chiếu của ngân hàng hoặc người giao.",
            "Name the bank's or the courier's reference."),
        PaymentRefusal.ReferenceTaken taken => new(
            $"Tham chiếu {taken.Reference} đã ghi {Show.Money(taken.Amount)}"
            + (taken.Order is { } vi ? $" cho đơn {vi}." : "."),
            $"Reference {taken.Reference} is booked already with {Show.Money(taken.Amount, Language.En)}"
            + (taken.Order is { } en ? $" for order {en}." : ".")),
        PaymentRefusal.RefundTooHigh high => new(
            $"Trả lại {Show.Money(high.Amount)} là nhiều hơn {Show.Money(high.Held)} đang giữ.",
            $"{Show.Money(high.Amount, Language.En)} is more than the "
            + $"{Show.Money(high.Held, Language.En)} held."),
        PaymentRefusal.WrongMethod method => new(
            $"Đơn {method.Order} không trả bằng cách này mà bằng “{Way(method.Method).Vi}”.",
            $"Order {method.Order} is not paid that way but by “{Way(method.Method).En}”."),
        PaymentRefusal.NothingOpen done => new(
            $"Đơn {done.Order} không còn khoản nào phải thu.",
            $"Nothing is asked any more for order {done.Order}."),
        PaymentRefusal.RefundByHand hand => new(
            $"Đơn {hand.Order} không trả bằng thẻ: chuyển tiền lại cho khách rồi ghi “Đã trả lại tiền”.",
            $"Order {hand.Order} was not paid by card: send the money yourself, then record that it was "
            + "sent back."),
        PaymentRefusal.TransferNotFound no => new(
            $"Không có khoản chuyển {no.Transfer}, hoặc đã ghi rồi.",
            $"There is no transfer {no.Transfer}, or it is booked already."),
        _ => null,
    };

    /// <summary>A way to pay in people's words.</summary>
    private static Phrase Way(string method) => method switch
    {
        "cod" => new("trả tiền khi nhận hàng", "cash on delivery"),
        "stripe" => new("thẻ", "card"),
        "vietqr" => new("chuyển khoản", "bank transfer"),
        _ => new(method, method),
    };

    private static Phrase Malformed(string field, string value) => new(
        $"{field}: “{Cut(value)}” không đúng.", $"{field}: “{Cut(value)}” is not right.");

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
