using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>
/// The form that finds a lot or pack by what is printed on it; template <c>CheckTemplate</c>. GET, field
/// <c>code</c>.
/// </summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Code">What was typed, or empty.</param>
/// <param name="NotFound">True when it was looked for and is not in the books.</param>
public sealed record CheckPage(Visit Visit, string Code, bool NotFound);
