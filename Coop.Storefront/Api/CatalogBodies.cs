using System.ComponentModel.DataAnnotations;
using Coop.Commerce.Catalog;
using Coop.Commerce.Pricing;

namespace Coop.Storefront.Api;

/// <summary>A pack size and the terms on which it is sold.</summary>
public sealed record VariantBody
{
    /// <summary>The product's version the edit was made on.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long ExpectedVersion { get; init; }

    /// <summary>A–Z, 0–9 and dashes.</summary>
    [Length(2, 32)]
    public required string Sku { get; init; }

    /// <summary>GTIN; left out where there is none. It stays as it was first given.</summary>
    [Length(8, 14)]
    public string? Gtin { get; init; }

    /// <summary>Net content of one pack in grams; left out for a gift box, which weighs what lies in
    /// it.</summary>
    [Range(1L, 100_000L)]
    public long? NetGrams { get; init; }

    /// <summary>Whole đồng, VAT included.</summary>
    [Range(1_000L, 100_000_000L)]
    public required long Price { get; init; }

    /// <summary>Whole percent inside the price: 0, 5, 8 or 10; counts where no vatKind is given.</summary>
    [Range(0, 20)]
    public required int VatPercent { get; init; }

    /// <summary>What it is for the tax; the rate then follows from the day of the order.</summary>
    [AllowedValues("processed", "raw", "other")]
    public string? VatKind { get; init; }

    /// <summary>Packs in one carton.</summary>
    [Range(1, 10_000)]
    public int? CartonUnits { get; init; }

    /// <summary>A price to compare with, whole đồng.</summary>
    [Range(1_000L, 100_000_000L)]
    public long? ComparePrice { get; init; }

    /// <summary>Most packs in one order.</summary>
    [Range(1, 10_000)]
    public int? MaxPerOrder { get; init; }

    /// <summary>First local day it is sold.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local day it is sold.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A coming harvest that may be ordered already.</summary>
    public PreOrderBody? PreOrder { get; init; }

    /// <summary>What lies in a gift box; left out for a plain pack.</summary>
    [Length(1, 30)]
    public IReadOnlyList<PartBody>? Parts { get; init; }

    internal VariantDetails Details() => new(
        Sku, Gtin, NetGrams ?? 0, Price, VatPercent, new TermsDetails(
            CartonUnits, ComparePrice, MaxPerOrder, From, Until,
            PreOrder is { } pre ? new PreOrder(pre.Harvest, pre.ShipsFrom, pre.Limit) : null, VatKind,
            Parts?.Select(p => new PartDetails(p.Sku, p.Quantity)).ToArray()));
}

/// <summary>A coming harvest that may be ordered already.</summary>
public sealed record PreOrderBody
{
    /// <summary>A short word for it: a–z, 0–9 and dashes.</summary>
    [Length(2, 30)]
    public required string Harvest { get; init; }

    /// <summary>First local day on which packs leave.</summary>
    public required DateOnly ShipsFrom { get; init; }

    /// <summary>Most packs promised, over all orders.</summary>
    [Range(1, 1_000_000)]
    public required int Limit { get; init; }
}

/// <summary>So many of one pack size in a gift box.</summary>
public sealed record PartBody
{
    /// <summary>The pack size.</summary>
    [Length(2, 32)]
    public required string Sku { get; init; }

    /// <summary>How many in one box.</summary>
    [Range(1, 100)]
    public required int Quantity { get; init; }
}

/// <summary>A new price list.</summary>
public sealed record SalesListBody
{
    /// <summary>Its short name: A–Z, 0–9 and dashes.</summary>
    [Length(2, 20)]
    public required string Code { get; init; }

    /// <summary>When and for whom it holds.</summary>
    public required SalesListTermsBody Terms { get; init; }
}

/// <summary>A change of when and for whom a price list holds.</summary>
public sealed record SalesListChangeBody
{
    /// <summary>The version the edit was made on.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long ExpectedVersion { get; init; }

    /// <summary>When and for whom it holds.</summary>
    public required SalesListTermsBody Terms { get; init; }
}

/// <summary>When and for whom a price list holds.</summary>
public sealed record SalesListTermsBody
{
    /// <summary>Its name in Vietnamese.</summary>
    [Length(1, 80)]
    public required string NameVi { get; init; }

    /// <summary>Its name in English.</summary>
    [Length(1, 80)]
    public required string NameEn { get; init; }

    /// <summary>A group of buyers: a–z, 0–9 and dashes; left out: everyone.</summary>
    [Length(2, 30)]
    public string? Group { get; init; }

    /// <summary>First local day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last local day; left out: until further notice.</summary>
    public DateOnly? Until { get; init; }

    internal SalesListTerms Terms() => new(new Translated(NameVi, NameEn), Group, From, Until);
}

/// <summary>The price of a pack on a list.</summary>
public sealed record ListPriceBody
{
    /// <summary>The pack size.</summary>
    [Length(2, 32)]
    public required string Sku { get; init; }

    /// <summary>Whole đồng, VAT included; left out: the pack is taken off the list.</summary>
    [Range(1_000L, 100_000_000L)]
    public long? Price { get; init; }
}

/// <summary>A price list is closed; nothing is told.</summary>
public sealed record SalesListCloseBody;

/// <summary>What waited for a harvest is set aside; nothing is told.</summary>
public sealed record FillBody;
