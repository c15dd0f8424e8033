using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Storefront.Layout;
using Coop.Storefront.Places;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Checkout;

/// <summary>Shows the order form, first or again.</summary>
internal static class CheckoutShowing
{
    private const int MostHits = 20;

    /// <summary>The form with what was typed and what must be mended.</summary>
    public static IResult Page(
        ShopDesk desk, Basket basket, CheckoutForm form, IReadOnlyList<FieldError> errors,
        bool searched = false, int status = StatusCodes.Status200OK)
    {
        if (basket.Lines.Count == 0)
        {
            return Results.Redirect(Paths.Cart.In(desk.Language));
        }

        var fee = desk.Settings.Shipping.For(form.Delivery, basket.Goods);
        var ways = Ways(desk, basket.Goods + fee);
        desk.Http.Response.Headers.CacheControl = "no-store";
        return Html.Page(CheckoutTemplate.Create(new CheckoutPage(
            desk.Visit(Paths.Checkout), [.. basket.Lines.Select(l => l.Row)], basket.Goods, fee, basket.Vat,
            basket.Goods + fee, form, errors, Choice(desk.Need<PlaceList>(), form, searched), ways,
            desk.Settings.Legal.Address, desk.Settings.Holds.TransferReleaseHours)), status);
    }

    /// <summary>The form again, with the rule that forbade the order at the field it belongs to.</summary>
    public static IResult Refused(
        ShopDesk desk, Basket basket, CheckoutForm form, int status, Refusal? reason)
    {
        if (reason is StockRefusal or OrderRefusal.NotSold)
        {
            return Results.Redirect(Paths.Cart.In(desk.Language));
        }

        var field = reason switch
        {
            OrderRefusal.UnknownWard => CheckoutFields.Ward,
            OrderRefusal.Malformed { Field: "buyer.phone" } => CheckoutFields.Phone,
            OrderRefusal.Malformed { Field: "delivery.street" } => CheckoutFields.Street,
            OrderRefusal.Malformed { Field: "delivery.note" } => CheckoutFields.Note,
            OrderRefusal.PaymentNotOffered or OrderRefusal.ShopClosed => CheckoutFields.Payment,
            OrderRefusal.TooManyUnpaid => CheckoutFields.Phone,
            OrderRefusal.TooManyUnpaidAtAddress => CheckoutFields.Street,
            _ => CheckoutFields.Name,
        };
        var why = reason is null
            ? CheckoutFaults.Again
            : new Phrase(RefusalTexts.Of(reason, Language.Vi), RefusalTexts.Of(reason, Language.En));
        return Page(desk, basket, form with { IdempotencyKey = CheckoutInput.Fresh().IdempotencyKey },
            [new FieldError(field, why)], status: status);
    }

    private static List<PaymentWay> Ways(ShopDesk desk, long total)
    {
        string[] known = ["vietqr", "cod", "stripe"];
        var offered = known.Where(way => PaymentLimits.Highest(desk.Settings, way) >= total);
        return [.. offered.Select(OrderTelling.Way)];
    }

    private static PlaceChoice Choice(PlaceList places, CheckoutForm form, bool searched)
    {
        var chosen = places.Find(form.Ward) is { } place
            ? new PlaceHit(place.WardCode, place.Display, null)
            : null;
        var wards = form.Province.Length == 0 ? [] : places.In(form.Province);
        return new PlaceChoice(
            searched
                ? [.. places.Search(form.PlaceQuery, MostHits)
                    .Select(hit => new PlaceHit(hit.Place.WardCode, hit.Place.Display, hit.Formerly))]
                : null,
            [.. places.Provinces.Select(p => new PlaceName(p.Code, p.Title))],
            [.. wards.Select(p => new PlaceName(p.WardCode, p.WardName))],
            chosen);
    }
}
