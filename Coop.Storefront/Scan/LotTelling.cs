using Coop.Storefront.Layout;

namespace Coop.Storefront.Scan;

/// <summary>The part of a page that tells a lot's story; template <c>StoryPart</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Lot">The lot's story.</param>
public sealed record LotTelling(Visit Visit, LotFacts Lot);

/// <summary>The bar that sells the same tea again; template <c>BuyPart</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Product">The product's name.</param>
/// <param name="Offer">What is sold.</param>
public sealed record BuyBar(Visit Visit, string Product, BuyAgain Offer);
