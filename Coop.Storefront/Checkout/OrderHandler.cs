using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Http.Keeping;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.People;

namespace Coop.Storefront.Checkout;

internal static class OrderHandler
{
    private const string BuyerCancelled = "Người mua hủy trên trang đơn hàng.";

    public static async Task<IResult> ShowAsync(HttpContext http, string code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var phone = desk.Need<OrderPass>().PhoneOf(http, code);
        var order = phone is null
            ? null
            : await desk.Session.OrderForBuyerAsync(desk.Need<IVaultCipher>(), code, phone, desk.Stop);
        if (order is null)
        {
            return LookupHandler.Page(desk, code, "", notFound: false);
        }

        http.Response.Headers.CacheControl = "no-store";
        return Html.Page(OrderTemplate.Create(await OrderTelling.TellAsync(desk, order, phone!)));
    }

    /// <summary>Calls the order off for its buyer, who must still know the phone.</summary>
    public static async Task<IResult> CancelAsync(HttpContext http, string code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var form = await http.Request.ReadFormAsync(desk.Stop);
        var phone = form["phone"].ToString();
        var order = await desk.Session.OrderForBuyerAsync(desk.Need<IVaultCipher>(), code, phone, desk.Stop);
        if (order is null)
        {
            return LookupHandler.Page(desk, code, phone, notFound: true);
        }

        var page = Paths.Order.Of(order.Code).In(desk.Language);
        if (!MayCancel(order))
        {
            return Results.Redirect(page);
        }

        var call = new CommandCall("POST cancel-by-buyer", order.Code, order.Code);
        return await desk.Need<Commands>().RunAsync(
            http, call,
            (session, stop) => session.CancelOrderAsync(
                new CancelOrderRequest(order.Code, BuyerCancelled), stop),
            _ => Answer.SeeOther(page),
            _ => Answer.SeeOther(page));
    }

    /// <summary>A buyer may call off what nobody has begun to pack and nobody has paid for.</summary>
    public static bool MayCancel(OrderView order) =>
        order.State is "placed" or "confirmed" && order.Payment.Received == 0;
}
