using Coop.Commerce.Carts;

namespace Coop.Storefront.Checkout;

/// <summary>
/// The visitor's cart, kept by the visitor: SKUs and numbers, no person and no price. Only the pages of cart
/// and
/// checkout read it.
/// </summary>
internal static class CartCookie
{
    private const string Name = "coop_cart";

    public static Cart Read(HttpContext http) => Cart.Parse(http.Request.Cookies[Name]);

    public static void Write(HttpContext http, Cart cart)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(30),
            IsEssential = true,
        };
        if (cart.Lines.Count == 0)
        {
            http.Response.Cookies.Delete(Name, options);
        }
        else
        {
            http.Response.Cookies.Append(Name, cart.ToString(), options);
        }
    }
}
