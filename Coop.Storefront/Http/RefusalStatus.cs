using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Http;

/// <summary>The one place that gives a refusal its HTTP status.</summary>
public static class RefusalStatus
{
    /// <summary>
    /// 400 shape · 401 and 403 who asks · 404 unknown, or another co-op's · 409 state, stock, someone was
    /// faster · 422 a rule · 503 overload.
    /// </summary>
    public static int Of(Refusal refusal) => refusal switch
    {
        WebRefusal web => Web(web),
        IUnknown => StatusCodes.Status404NotFound,
        IConflicting => StatusCodes.Status409Conflict,
        IMalformed => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>
    /// Whether the refusal is the command's answer for good: a rule or a state, but never what may pass by
    /// itself (shape, overload, stock).
    /// </summary>
    public static bool IsKept(Refusal refusal) =>
        Of(refusal) is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity
        && refusal is not (StockRefusal or OrderRefusal.TooManyUnpaid
            or OrderRefusal.TooManyUnpaidAtAddress or OrderRefusal.ShopClosed or OrderRefusal.OutOfSeason);

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
