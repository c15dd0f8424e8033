using Coop.Commerce.Carts;
using Coop.Commerce.Identifiers;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;

namespace Coop.Storefront.Checkout;

internal static class CartHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var basket = await Basket.OfAsync(desk, CartCookie.Read(http));
        var added = basket.Lines.FirstOrDefault(l => l.Sku.Value == http.Request.Query["added"].ToString());
        http.Response.Headers.CacheControl = "no-store";
        return Html.Page(CartTemplate.Create(new CartPage(
            desk.Visit(Paths.Cart), [.. basket.Lines.Select(l => l.Row)], basket.Goods, added?.Row.Name)));
    }

    /// <summary>Changes one line and shows the cart. A number nobody can read changes nothing.</summary>
    public static async Task<IResult> ChangeAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var cart = CartCookie.Read(http);
        var path = http.Request.Path.Value!;
        if (!Sku.TryParse(form["sku"], out var sku))
        {
            return Results.LocalRedirect(path);
        }

        var typed = Typed.Pieces(form["quantity"].ToString(), Commerce.Orders.PriceOrder.MaxQuantity);
        var quantity = typed is Typed<long>.Read read ? (int)read.Value : cart.QuantityOf(sku);
        var wanted = form["do"].ToString();
        CartCookie.Write(http, Change(cart, sku, quantity, wanted));
        return Results.Redirect(wanted == "add" ? $"{path}?added={Uri.EscapeDataString(sku.Value)}" : path);
    }

    private static Cart Change(Cart cart, Sku sku, int quantity, string wanted) => wanted switch
    {
        "add" => cart.Add(sku, Math.Max(1, quantity)),
        "set" => cart.Set(sku, quantity),
        "less" => cart.Set(sku, quantity - 1),
        "more" => cart.Add(sku, 1 + quantity - cart.QuantityOf(sku)),
        "remove" => cart.Set(sku, 0),
        _ => cart,
    };
}
