using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Which product a slug of the co-op stands for; the key is the slug.</summary>
public sealed record SlugEntry(string Id, string Product) : IClaim;

/// <summary>Which product an SKU of the co-op belongs to; the key is the SKU.</summary>
public sealed record SkuEntry(string Id, string Product) : IClaim;

/// <summary>Which price list a code of the co-op stands for; the key is the code.</summary>
public sealed record SalesListEntry(string Id, string List) : IClaim;

/// <summary>Which co-op and pack size a GTIN stands for, over all co-ops of the platform; the key is the
/// GTIN-14.</summary>
public sealed record GtinEntry(string Id, string Tenant, string Product, string Slug, string Sku) : IClaim;
