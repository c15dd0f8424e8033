using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Jobs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Http;

/// <summary>The one place that gives a refusal its HTTP status.</summary>
public static class RefusalStatus
{
    /// <summary>
    /// 400 shape · 401 and 403 who asks · 404 unknown, or another co-op's · 409 state, stock, someone was
    /// faster ·
    /// 422 a rule · 503 overload.
    /// </summary>
    public static int Of(Refusal refusal) => refusal switch
    {
        WebRefusal web => Web(web),
        _ when IsUnknown(refusal) => StatusCodes.Status404NotFound,
        _ when IsState(refusal) => StatusCodes.Status409Conflict,
        _ when IsShape(refusal) => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>
    /// Whether the refusal is the command's answer for good: a rule or a state, but never what may pass by
    /// itself
    /// (shape, overload, stock).
    /// </summary>
    public static bool IsKept(Refusal refusal) =>
        Of(refusal) is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity
        && refusal is not (StockRefusal or OrderRefusal.TooManyUnpaid
            or OrderRefusal.TooManyUnpaidAtAddress or OrderRefusal.ShopClosed);

    private static bool IsUnknown(Refusal refusal) =>
        refusal is MemberRefusal.NotFound or PlotRefusal.NotFound
        or LotRefusal.NotFound or BatchRefusal.NotFound or TaskRefusal.NotFound or JobRefusal.NoSuchJob
        or ProductRefusal.NotFound or OrderRefusal.NotFound or PaymentRefusal.TransferNotFound
        or ApiKeyRefusal.Unknown;

    private static bool IsState(Refusal refusal) => refusal is StockRefusal
        or MemberRefusal.CodeTaken or PlotRefusal.CodeTaken
        or LotRefusal.NotEnough or LotRefusal.NotEnoughUnits or LotRefusal.WrongKind
            or LotRefusal.NotPublishable
        or PackRefusal.SerialsGone or BatchRefusal.NothingToExplain
        or ProductRefusal.SlugTaken or ProductRefusal.SkuTaken or ProductRefusal.GtinTaken
        or ProductRefusal.ChangedMeanwhile or SettingsRefusal.ChangedMeanwhile
        or OrderRefusal.ShopClosed or OrderRefusal.TotalChanged or OrderRefusal.WrongState
        or OrderRefusal.NotPaid or OrderRefusal.WrongSerial
        or OrderRefusal.TooManyUnpaid or OrderRefusal.TooManyUnpaidAtAddress
        or PaymentRefusal.ReferenceTaken or PaymentRefusal.NothingOpen or PaymentRefusal.WrongMethod
        or PaymentRefusal.RefundTooHigh;

    private static bool IsShape(Refusal refusal) => refusal is InputRefusal
        or OrderRefusal.Malformed or ProductRefusal.Malformed
        or MemberRefusal.CodeInvalid or MemberRefusal.NameInvalid or MemberRefusal.HamletInvalid
        or MemberRefusal.PhoneInvalid or MemberRefusal.PurposeUnknown or MemberRefusal.TextVersionInvalid
        or PlotRefusal.CodeInvalid or PlotRefusal.NameInvalid or PlotRefusal.CultivarInvalid
        or PlotRefusal.AreaInvalid or PlotRefusal.OutlineOpen or PlotRefusal.OutlineCrossed
        or DiaryRefusal.TextInvalid or DiaryRefusal.PhiInvalid
        or LotRefusal.WeightInvalid or LotRefusal.GradeUnknown or LotRefusal.LineUnknown
        or BatchRefusal.TeaTypeUnknown or BatchRefusal.PartsInvalid or BatchRefusal.GradeInvalid
        or BatchRefusal.WeightInvalid or BatchRefusal.ReasonInvalid
        or PackRefusal.UnitsInvalid or PackRefusal.NetWeightInvalid or PackRefusal.SerialsInvalid
        or PaymentRefusal.NoAmount or PaymentRefusal.NoReference
        or ApiKeyRefusal.NoLabel or ApiKeyRefusal.UnknownScope;

    private static int Web(WebRefusal refusal) => refusal switch
    {
        WebRefusal.Misshapen or WebRefusal.Unreadable or WebRefusal.KeyMissing or WebRefusal.FaultyLink
            => StatusCodes.Status400BadRequest,
        WebRefusal.NoCredentials or WebRefusal.BadCredentials or WebRefusal.BadSignature
            => StatusCodes.Status401Unauthorized,
        WebRefusal.NotAllowed or WebRefusal.ForeignForm => StatusCodes.Status403Forbidden,
        WebRefusal.NotFound or WebRefusal.NoSuchLink => StatusCodes.Status404NotFound,
        WebRefusal.WrongMethod => StatusCodes.Status405MethodNotAllowed,
        WebRefusal.TooLarge => StatusCodes.Status413PayloadTooLarge,
        WebRefusal.NotJson => StatusCodes.Status415UnsupportedMediaType,
        WebRefusal.KeyReused => StatusCodes.Status422UnprocessableEntity,
        WebRefusal.TooMany => StatusCodes.Status429TooManyRequests,
        WebRefusal.Busy => StatusCodes.Status503ServiceUnavailable,
        WebRefusal.Broken => StatusCodes.Status500InternalServerError,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal.Code, null),
    };
}
