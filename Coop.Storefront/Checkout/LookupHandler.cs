using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.People;

namespace Coop.Storefront.Checkout;

internal static class LookupHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string? code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        return Page(desk, code ?? "", "", notFound: false);
    }

    public static async Task<IResult> FindAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var form = await http.Request.ReadFormAsync(desk.Stop);
        var (code, phone) = (form["code"].ToString().Trim(), form["phone"].ToString().Trim());
        var order = await desk.Session.OrderForBuyerAsync(desk.Need<IVaultCipher>(), code, phone, desk.Stop);
        if (order is null)
        {
            return Page(desk, code, phone, notFound: true);
        }

        desk.Need<OrderPass>().Grant(http, order.Code, phone);
        return Results.Redirect(Paths.Order.Of(order.Code).In(desk.Language));
    }

    /// <summary>The form, with what was typed; 404 when the order was looked for in vain.</summary>
    public static IResult Page(ShopDesk desk, string code, string phone, bool notFound)
    {
        desk.Http.Response.Headers.CacheControl = "no-store";
        return Html.Page(
            LookupTemplate.Create(new LookupPage(desk.Visit(Paths.Orders), code, phone, notFound)),
            notFound ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }
}
