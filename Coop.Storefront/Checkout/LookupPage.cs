using Coop.Storefront.Layout;

namespace Coop.Storefront.Checkout;

/// <summary>
/// Finding an order by code and phone; template <c>LookupTemplate</c>. Posts <c>code</c> and <c>phone</c> to
/// its own address.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Code">The code as typed, or empty.</param>
/// <param name="Phone">The phone as typed, or empty.</param>
/// <param name="NotFound">True when no order has this code with this phone.</param>
public sealed record LookupPage(Visit Visit, string Code, string Phone, bool NotFound);
