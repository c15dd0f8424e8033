namespace Coop.Storefront.Layout;

/// <summary>
/// The one table of public addresses. Routes, links, canonical and hreflang all come from here.
/// </summary>
public static class Paths
{
    /// <summary>The shop's first page.</summary>
    public static readonly PathPair Home = new("/", "/en");

    /// <summary>A product.</summary>
    public static readonly PathPair Product = new("/san-pham/{slug}", "/en/products/{slug}");

    /// <summary>A lot's story.</summary>
    public static readonly PathPair Lot = new("/lo/{code}", "/en/lots/{code}");

    /// <summary>The form that finds a lot or a pack by what is printed on it.</summary>
    public static readonly PathPair Check = new("/kiem-tra", "/en/check");

    /// <summary>The cart; forms post here too.</summary>
    public static readonly PathPair Cart = new("/gio-hang", "/en/cart");

    /// <summary>The order form; it posts here too.</summary>
    public static readonly PathPair Checkout = new("/dat-hang", "/en/checkout");

    /// <summary>How to pay one order by bank transfer.</summary>
    public static readonly PathPair Pay = new("/thanh-toan/{code}", "/en/pay/{code}");

    /// <summary>Finding an order by code and phone.</summary>
    public static readonly PathPair Orders = new("/don-hang", "/en/orders");

    /// <summary>One order.</summary>
    public static readonly PathPair Order = new("/don-hang/{code}", "/en/orders/{code}");

    /// <summary>Where the buyer's cancellation posts.</summary>
    public static readonly PathPair CancelOrder = new("/don-hang/{code}/huy", "/en/orders/{code}/cancel");

    /// <summary>One of the policies; names in <see cref="PolicyNames"/>.</summary>
    public static readonly PathPair Policy = new("/chinh-sach/{name}", "/en/policies/{name}");

    /// <summary>About the co-op.</summary>
    public static readonly PathPair About = new("/gioi-thieu", "/en/about");

    /// <summary>A pack with a GTIN, as printed in its QR.</summary>
    public static readonly PathPair GtinPack = new(
        "/01/{gtin}/10/{lot}/21/{serial}", "/en/01/{gtin}/10/{lot}/21/{serial}");

    /// <summary>A pack of a product without a GTIN, as printed in its QR.</summary>
    public static readonly PathPair OwnPack = new(
        "/t/{product}/{lot}/{serial}", "/en/t/{product}/{lot}/{serial}");

    /// <summary>Every pattern, for tests and the site map.</summary>
    public static IReadOnlyList<PathPair> All { get; } =
    [
        Home, Product, Lot, Check, Cart, Checkout, Pay, Orders, Order, CancelOrder, Policy, About,
        GtinPack, OwnPack,
    ];
}
