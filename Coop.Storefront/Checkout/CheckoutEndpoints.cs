using Coop.Storefront.Layout;
using Coop.Storefront.Shop;

namespace Coop.Storefront.Checkout;

/// <summary>From the cart to the order's own page.</summary>
public static class CheckoutEndpoints
{
    /// <summary>Maps every page and form in both languages.</summary>
    public static void MapCheckout(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Paths.Cart, CartHandler.ShowAsync);
        routes.MapForm(Paths.Cart, CartHandler.ChangeAsync);
        routes.MapPage(Paths.Checkout, CheckoutHandler.ShowAsync);
        routes.MapForm(Paths.Checkout, CheckoutHandler.PostAsync);
        routes.MapPage(Paths.Pay, PaymentHandler.ShowAsync);
        routes.MapPage(Paths.Orders, LookupHandler.ShowAsync);
        routes.MapForm(Paths.Orders, LookupHandler.FindAsync);
        routes.MapPage(Paths.Order, OrderHandler.ShowAsync);
        routes.MapForm(Paths.CancelOrder, OrderHandler.CancelAsync);
    }
}
