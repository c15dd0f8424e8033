using Coop.Traceability.Decisions;

namespace Coop.Commerce.Catalog;

/// <summary>Why a product cannot be listed or changed.</summary>
public abstract record ProductRefusal : Refusal
{
    private ProductRefusal() { }

    /// <summary>The co-op has no product of this slug, SKU or GTIN.</summary>
    public sealed record NotFound(string Product) : ProductRefusal, IUnknown
    {
        public override string Code => "product.not-found";
    }

    /// <summary>Another product has this slug.</summary>
    public sealed record SlugTaken(string Slug) : ProductRefusal, IConflicting
    {
        public override string Code => "product.slug-taken";
    }

    /// <summary>Another variant has this SKU, here or in the same request.</summary>
    public sealed record SkuTaken(string Sku) : ProductRefusal, IConflicting
    {
        public override string Code => "product.sku-taken";
    }

    /// <summary>Another variant, of this co-op or of another, has this GTIN.</summary>
    public sealed record GtinTaken(string Gtin) : ProductRefusal, IConflicting
    {
        public override string Code => "product.gtin-taken";
    }

    /// <summary>No GTIN, or one whose prefix is for use inside shops only (02, 04, 2…) and means nothing
    /// outside.</summary>
    public sealed record GtinNotUsable(string Gtin) : ProductRefusal
    {
        public override string Code => "product.gtin-not-usable";
    }

    /// <summary>The request is not of the right form; <paramref name="Field"/> names where.</summary>
    public sealed record Malformed(string Field, string Value) : ProductRefusal, IMalformed
    {
        public override string Code => "product.malformed";
    }

    /// <summary>A gift box names a pack that is not sold here, or another box.</summary>
    public sealed record PartUnknown(string Sku) : ProductRefusal
    {
        public override string Code => "product.part-unknown";
    }

    /// <summary>What an SKU stands for is for ever: packs, labels and orders tell it. Another weight or
    /// barcode, or a box instead of a pack, takes another SKU.</summary>
    /// <param name="Field">netGrams, gtin or parts.</param>
    public sealed record PackFixed(string Sku, string Field, string Was, string Given) : ProductRefusal
    {
        public override string Code => "product.pack-fixed";
    }

    /// <summary>More packs of the harvest are promised already than would be allowed.</summary>
    public sealed record PromisedAlready(string Sku, string Harvest, int Promised, int Limit)
        : ProductRefusal, IConflicting
    {
        public override string Code => "product.promised-already";
    }

    /// <summary>Someone else changed the product since the edit began; <paramref name="Current"/> is what
    /// it says now.</summary>
    public sealed record ChangedMeanwhile(long ExpectedVersion, long CurrentVersion, Product Current)
        : ProductRefusal, IConflicting
    {
        public override string Code => "product.changed-meanwhile";
    }
}
