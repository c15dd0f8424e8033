using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Pricing;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Jobs;
using Coop.Traceability.Book;
using Coop.Traceability.Certificates;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Evidence;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Rules;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Recalls;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Tasks;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Texts;

/// <summary>One sentence for every refusal, in both languages, with its numbers in it.</summary>
public static partial class RefusalTexts
{
    /// <summary>The sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The refusal has no sentence; a test keeps this from
    /// happening.</exception>
    public static string Of(Refusal refusal, Language language) =>
        (Phrase(refusal) ?? throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null))
            .In(language);

    private static Phrase? Phrase(Refusal refusal) => refusal switch
    {
        WebRefusal web => Web(web),
        ApiKeyRefusal key => Keys(key),
        JobRefusal.NoSuchJob => new("Không còn việc này nữa.", "This job is gone."),
        TaskRefusal.NotFound => new("Không có việc này.", "There is no such task."),
        MemberRefusal member => Member(member),
        PlotRefusal plot => Plot(plot),
        DiaryRefusal spray => Spray(spray),
        LotRefusal lot => Lot(lot),
        BatchRefusal batch => Batch(batch),
        PackRefusal pack => Pack(pack),
        DeliveryRefusal delivery => Delivery(delivery),
        BookRefusal book => Book(book),
        SupplyRefusal supplies => Supplies(supplies),
        PurchaseRefusal purchasing => Purchasing(purchasing),
        AccountRefusal account => Paying(account),
        ExportRefusal export => Exporting(export),
        CertificateRefusal certificates => Certificates(certificates),
        RuleRefusal rule => Rules(rule),
        RecallRefusal recalls => Recalls(recalls),
        TraceRefusal trace => Traces(trace),
        SealRefusal seals => Seals(seals),
        EvidenceRefusal evidence => Evidence(evidence),
        InputRefusal.Invalid input => ValidationTexts.All(input.Faults),
        ProductRefusal product => Product(product),
        SalesListRefusal list => SalesList(list),
        SettingsRefusal settings => Settings(settings),
        StockRefusal stock => Stock(stock),
        OrderRefusal order => Order(order),
        PaymentRefusal payment => Payment(payment),
        _ => null,
    };

    /// <summary>What the request itself got wrong.</summary>
    private static Phrase? Web(WebRefusal refusal) => refusal switch
    {
        WebRefusal.Misshapen shape => shape.Faults.Count == 1
            ? new($"{At(shape, Language.Vi)}", $"{At(shape, Language.En)}")
            : new($"Có {shape.Faults.Count} mục chưa đúng.", $"{shape.Faults.Count} fields are not right."),
        WebRefusal.NotJson => new("Nội dung phải là application/json.", "The body must be application/json."),
        WebRefusal.TooLarge big => new(
            $"Nội dung lớn quá: nhiều nhất {big.MostBytes / 1024} KB.",
            $"The body is too large: at most {big.MostBytes / 1024} KB."),
        WebRefusal.Unreadable => new("Không đọc được yêu cầu.", "The request could not be read."),
        WebRefusal.KeyMissing => new(
            "Thiếu Idempotency-Key: 1 đến 255 ký tự in được, mỗi việc một khoá mới.",
            "Idempotency-Key is missing: 1 to 255 printable characters, a fresh one for each command."),
        WebRefusal.KeyReused => new(
            "Idempotency-Key này đã dùng cho một yêu cầu khác.",
            "This Idempotency-Key was used for a different request."),
        WebRefusal.NoCredentials => new(
            "Cần khoá API: Authorization: Bearer coop_…",
            "An API key is needed: Authorization: Bearer coop_…"),
        WebRefusal.BadCredentials => new(
            "Khoá API này không dùng được ở đây.", "This API key is not valid here."),
        WebRefusal.NotAllowed no =>
            new($"Khoá này không có quyền {no.Scope}.", $"This key lacks the scope {no.Scope}."),
        _ => Doors(refusal),
    };

    /// <summary>What cannot be had, or not now.</summary>
    private static Phrase? Doors(WebRefusal refusal) => refusal switch
    {
        WebRefusal.BadSignature => new("Chữ ký không đúng.", "The signature does not fit."),
        WebRefusal.NotFound => new("Không có gì ở địa chỉ này.", "There is nothing at this address."),
        WebRefusal.WrongMethod =>
            new("Địa chỉ này không nhận cách gọi đó.", "This address does not take that method."),
        WebRefusal.ForeignForm => new(
            "Mẫu đơn được gửi từ trang khác, nên không nhận.",
            "The form was sent from another site and is not accepted."),
        WebRefusal.TooMany many => new(
            $"Gửi nhiều lần quá. Đợi {many.RetryAfterSeconds} giây.",
            $"Too many requests. Wait {many.RetryAfterSeconds} seconds."),
        WebRefusal.Busy => new(
            "Đang đông quá. Chưa có gì bị mất, thử lại sau giây lát.",
            "Very busy just now. Nothing was lost; try again in a moment."),
        WebRefusal.Broken =>
            new("Lỗi ở phía chúng tôi. Thử lại sau.", "The fault is ours. Please try again later."),
        WebRefusal.FaultyLink link => new(
            $"Địa chỉ trên mã không đúng chuẩn: {link.Fault}.",
            $"The address in the code breaks the standard: {link.Fault}."),
        WebRefusal.NoSuchLink link => new(
            $"Không có liên kết loại {link.LinkType}.", $"There is no link of type {link.LinkType}."),
        _ => null,
    };

    /// <summary>API keys.</summary>
    private static Phrase? Keys(ApiKeyRefusal refusal) => refusal switch
    {
        ApiKeyRefusal.NoLabel label => new(
            $"Đặt tên cho khoá, nhiều nhất {label.MostCharacters} ký tự.",
            $"Give the key a name of at most {label.MostCharacters} characters."),
        ApiKeyRefusal.UnknownScope scope => new(
            $"Chọn ít nhất một quyền trong: {scope.Known}.", $"Choose at least one scope of: {scope.Known}."),
        ApiKeyRefusal.Unknown key => new($"Không có khoá {key.Name}.", $"There is no key {key.Name}."),
        _ => null,
    };

    private static string At(WebRefusal.Misshapen shape, Language language)
    {
        var fault = shape.Faults[0];
        return fault.Field.Length == 0 ? fault.In(language) : $"{fault.Field}: {fault.In(language)}";
    }
}
