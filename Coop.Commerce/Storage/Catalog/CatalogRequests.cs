using Coop.Commerce.Identifiers;
using Coop.Commerce.Catalog;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Puts a new product on sale. Answers with <see cref="ProductListed"/>.</summary>
public sealed record ListProductRequest(
    string Slug,
    Translated Name,
    Translated Story,
    Translated Brewing,
    string? TeaType,
    string? Grade,
    string Drawing,
    int? OcopStars,
    string? OcopDecision,
    DateOnly? OcopExpiresOn,
    IReadOnlyList<VariantDetails> Variants,
    string? Category = null);

/// <summary>What came of <see cref="ListProductRequest"/>.</summary>
public sealed record ProductListed(ProductId Id, string Slug);

/// <summary>Changes what is said about a product. Refused when someone else changed it since.</summary>
/// <param name="ExpectedVersion">The <see cref="ProductView.Version"/> the edit was made on.</param>
public sealed record ChangeProductRequest(
    string Slug,
    long ExpectedVersion,
    Translated Name,
    Translated Story,
    Translated Brewing,
    string? TeaType,
    string? Grade,
    string Drawing,
    int? OcopStars,
    string? OcopDecision,
    DateOnly? OcopExpiresOn,
    string? Category = null);

/// <summary>Adds a pack size to a product, or changes the terms on which one is sold. What the SKU stands
/// for, its weight and barcode, stays.</summary>
/// <param name="ExpectedVersion">The <see cref="ProductView.Version"/> the edit was made on.</param>
public sealed record SetVariantRequest(string Slug, long ExpectedVersion, VariantDetails Variant);

/// <summary>Changes the price of one pack size. Orders already placed keep theirs.</summary>
/// <param name="Price">Whole đồng, VAT included.</param>
public sealed record ChangePriceRequest(string Sku, long Price, long ExpectedVersion);

/// <summary>Takes a product off the shelf; placed orders stay.</summary>
public sealed record WithdrawProductRequest(string Slug, long ExpectedVersion);

/// <summary>Puts a withdrawn product back on the shelf.</summary>
public sealed record RelistProductRequest(string Slug, long ExpectedVersion);

/// <summary>What came of a change: the product as it stands now.</summary>
public sealed record ProductChanged(ProductId Id, string Slug, long Version);
