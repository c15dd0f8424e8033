using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Http.Keeping;
using Coop.Storefront.Layout;
using Coop.Storefront.Places;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Checkout;

internal static class CheckoutHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var basket = await Basket.OfAsync(desk, CartCookie.Read(http));
        return basket.Lines.Count == 0
            ? Results.Redirect(Paths.Cart.In(desk.Language))
            : CheckoutShowing.Page(desk, basket, CheckoutInput.Fresh(), []);
    }

    /// <summary>Searches a place, lists a province, or places the order.</summary>
    public static async Task<IResult> PostAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var posted = await http.Request.ReadFormAsync(desk.Stop);
        var form = CheckoutInput.Read(posted);
        var basket = await Basket.OfAsync(desk, CartCookie.Read(http));
        if (posted["do"] == "order")
        {
            return await OrderAsync(desk, basket, form);
        }

        return CheckoutShowing.Page(desk, basket, form, [], searched: posted["do"] == "find-place");
    }

    private static async Task<IResult> OrderAsync(ShopDesk desk, Basket basket, CheckoutForm form)
    {
        var places = desk.Need<PlaceList>();
        form = ChosenBySearch(form, places);
        var faults = CheckoutInput.Faults(form, places);
        if (faults.Count > 0 || basket.Lines.Count == 0)
        {
            var ambiguous = form.PlaceQuery.Trim().Length > 0
                && faults.Any(f => f.Field == CheckoutFields.Ward);
            return CheckoutShowing.Page(desk, basket, form, faults, searched: ambiguous, status: 400);
        }

        Refusal? no = null;
        var hash = CheckoutInput.Hash(form, CartCookie.Read(desk.Http).ToString());
        var answer = await desk.Need<Commands>().RunAsync(
            desk.Http,
            new CommandCall("POST checkout", form.IdempotencyKey, hash),
            (session, stop) => session.PlaceOrderAsync(Request(desk, basket, form), stop),
            placed => Answer.SeeOther(NextPage(placed, desk.Language)),
            reason =>
            {
                no = reason;
                return Problems.Of(reason, desk.Language);
            });
        if (answer.Status == StatusCodes.Status303SeeOther)
        {
            Remember(desk, form, answer.Location!);
            return answer;
        }

        return CheckoutShowing.Refused(desk, basket, form, answer.Status, no);
    }

    /// <summary>A search with exactly one answer chooses it, so that no second page is needed.</summary>
    private static CheckoutForm ChosenBySearch(CheckoutForm form, PlaceList places)
    {
        if (form.Ward.Length > 0 || form.PlaceQuery.Trim().Length == 0)
        {
            return form;
        }

        return places.Search(form.PlaceQuery) is [var only] ? form with { Ward = only.Place.WardCode } : form;
    }

    private static PlaceOrderRequest Request(ShopDesk desk, Basket basket, CheckoutForm form) => new(
        [.. basket.Lines.Select(l => new OrderedLine(l.Sku.Value, (int)l.Row.Quantity))],
        new Buyer(form.Name, form.Phone),
        new DeliveryAddress(form.Delivery, form.Ward, form.Street, form.Note),
        form.Payment, desk.Language.Tag(),
        ExpectedTotal: basket.Goods + desk.Settings.Shipping.For(form.Delivery, basket.Goods));

    private static string NextPage(OrderPlaced placed, Language language)
    {
        var order = Paths.Order.Of(placed.Code).In(language);
        return placed.Order.Payment is { Method: "cod" } or { Method: "vietqr", Qr: null }
            ? $"{order}?new"
            : Paths.Pay.Of(placed.Code).In(language);
    }

    private static void Remember(ShopDesk desk, CheckoutForm form, string location)
    {
        var code = location.Split('?')[0].Split('/')[^1];
        desk.Need<OrderPass>().Grant(desk.Http, code, form.Phone);
        CartCookie.Write(desk.Http, Commerce.Carts.Cart.Empty);
    }
}
