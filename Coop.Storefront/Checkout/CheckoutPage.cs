using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Checkout;

/// <summary>
/// The order form on one page; template <c>CheckoutTemplate</c>. It posts to its own address every field of
/// <see cref="CheckoutForm"/> under the names in <see cref="CheckoutFields"/>, and <c>do</c>:
/// <c>order</c> places it, <c>find-place</c> searches the commune, <c>pick-province</c> lists a province's
/// communes.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Lines">What is being bought, at least one line.</param>
/// <param name="Goods">Sum of the lines in đồng, VAT included.</param>
/// <param name="DeliveryFee">Delivery in đồng; null when it depends on a place not chosen yet.</param>
/// <param name="VatIncluded">The VAT inside the total, in đồng.</param>
/// <param name="Total">What is to be paid, in đồng.</param>
/// <param name="Form">What the person typed so far, kept as typed.</param>
/// <param name="Errors">Fields that must be mended, in the form's order.</param>
/// <param name="Place">Choosing the commune.</param>
/// <param name="Payments">Ways to pay that are switched on, at least one.</param>
/// <param name="PickupAddress">Where one may collect the order; null when that is not offered.</param>
/// <param name="TransferHours">How long an unpaid transfer order is kept, in hours.</param>
public sealed record CheckoutPage(
    Visit Visit,
    IReadOnlyList<CartRow> Lines,
    long Goods,
    long? DeliveryFee,
    long VatIncluded,
    long Total,
    CheckoutForm Form,
    IReadOnlyList<FieldError> Errors,
    PlaceChoice Place,
    IReadOnlyList<PaymentWay> Payments,
    string? PickupAddress,
    long TransferHours)
{
    /// <summary>The error of one field, or null.</summary>
    public Phrase? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field)?.Reason;
}

/// <summary>What the form holds, exactly as typed.</summary>
/// <param name="Name">Full name, one field.</param>
/// <param name="Phone">Phone.</param>
/// <param name="Delivery"><c>ship</c> or <c>pickup</c>.</param>
/// <param name="PlaceQuery">What was typed into the commune search.</param>
/// <param name="Province">Province code chosen from the list, or empty.</param>
/// <param name="Ward">Commune code chosen, or empty.</param>
/// <param name="Street">House, hamlet, street.</param>
/// <param name="Note">A note to the co-op.</param>
/// <param name="Payment"><c>vietqr</c>, <c>cod</c> or <c>stripe</c>.</param>
/// <param name="IdempotencyKey">Made once per form shown; sent back hidden.</param>
public sealed record CheckoutForm(
    string Name,
    string Phone,
    string Delivery,
    string PlaceQuery,
    string Province,
    string Ward,
    string Street,
    string Note,
    string Payment,
    string IdempotencyKey);

/// <summary>The form's field names, as posted.</summary>
public static class CheckoutFields
{
    /// <summary>Full name.</summary>
    public const string Name = "name";

    /// <summary>Phone.</summary>
    public const string Phone = "phone";

    /// <summary>Ship or pickup.</summary>
    public const string Delivery = "delivery";

    /// <summary>The commune search text.</summary>
    public const string PlaceQuery = "place";

    /// <summary>Province code.</summary>
    public const string Province = "province";

    /// <summary>Commune code.</summary>
    public const string Ward = "ward";

    /// <summary>House, hamlet, street.</summary>
    public const string Street = "street";

    /// <summary>Note.</summary>
    public const string Note = "note";

    /// <summary>Way to pay.</summary>
    public const string Payment = "payment";

    /// <summary>Hidden idempotency key.</summary>
    public const string IdempotencyKey = "idempotency-key";
}

/// <summary>One field that must be mended.</summary>
/// <param name="Field">One of <see cref="CheckoutFields"/>.</param>
/// <param name="Reason">What is wrong and what to do.</param>
public sealed record FieldError(string Field, Phrase Reason);

/// <summary>Choosing the commune without script: by search (old names too), or by province.</summary>
/// <param name="Found">What the search found; null when nothing was searched, empty when nothing was
/// found.</param>
/// <param name="Provinces">All provinces.</param>
/// <param name="Wards">Communes of the chosen province; empty until one is chosen.</param>
/// <param name="Chosen">The commune chosen, or null.</param>
public sealed record PlaceChoice(
    IReadOnlyList<PlaceHit>? Found,
    IReadOnlyList<PlaceName> Provinces,
    IReadOnlyList<PlaceName> Wards,
    PlaceHit? Chosen);

/// <summary>A province or commune in a list.</summary>
/// <param name="Code">Its code, leading zeros kept.</param>
/// <param name="Name">Its name with its kind: <c>Xã Tân Trào</c>.</param>
public sealed record PlaceName(string Code, string Name);

/// <summary>A commune found by search.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Commune and province: <c>Xã Tân Trào, tỉnh Tuyên Quang</c>.</param>
/// <param name="Formerly">The old name that was searched for, when it was one: <c>xã Trung Yên, huyện Sơn
/// Dương</c>; else null.</param>
public sealed record PlaceHit(string Code, string Name, string? Formerly);

/// <summary>A way to pay.</summary>
public enum PaymentWay
{
    /// <summary>Bank transfer with a VietQR code; sent as <c>vietqr</c>.</summary>
    VietQr,

    /// <summary>Cash on delivery; sent as <c>cod</c>.</summary>
    Cod,

    /// <summary>Card through Stripe; sent as <c>stripe</c>.</summary>
    Stripe,
}
