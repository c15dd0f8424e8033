using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Api;

/// <summary>A purchase of an input.</summary>
public sealed record SupplyBody
{
    /// <summary>Its code in the co-op; left out: one is made.</summary>
    [Length(2, 20)]
    public string? Code { get; init; }

    /// <summary>What it is.</summary>
    [AllowedValues(SupplyWords.Pesticide, SupplyWords.Fertiliser, SupplyWords.Other)]
    public required string Kind { get; init; }

    /// <summary>As on the label.</summary>
    [Length(1, 120)]
    public required string TradeName { get; init; }

    /// <summary>Active ingredient of a pesticide, formula of a fertiliser.</summary>
    [Length(1, 120)]
    public string? Content { get; init; }

    /// <summary>Whose registration the label names.</summary>
    [Length(1, 120)]
    public string? Registrant { get; init; }

    /// <summary>The maker's batch.</summary>
    [Length(1, 120)]
    public string? Batch { get; init; }

    /// <summary>Last day of use.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>Shop or firm that sold it.</summary>
    [Length(1, 120)]
    public string? Business { get; init; }

    /// <summary>Person who sold it; kept in the vault.</summary>
    public PersonBody? Person { get; init; }

    /// <summary>Whole smallest units.</summary>
    [Range(1L, PurchaseSupply.MostQuantity)]
    public required long Quantity { get; init; }

    /// <summary>The smallest unit.</summary>
    [AllowedValues(SupplyWords.Ml, SupplyWords.Gram, SupplyWords.Piece)]
    public required string Unit { get; init; }

    /// <summary>Whole đồng for all of it.</summary>
    [Range(0L, PurchaseSupply.MostPrice)]
    public required long Price { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly BoughtOn { get; init; }

    /// <summary>SHA-256 of pictures and papers kept before.</summary>
    [Length(0, 10)]
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>A count or a disposal; one of the two.</summary>
public sealed record SupplyChangeBody
{
    /// <summary>What is really there, smallest units.</summary>
    [Range(0L, PurchaseSupply.MostQuantity)]
    public long? Counted { get; init; }

    /// <summary>What is thrown away, smallest units.</summary>
    [Range(1L, PurchaseSupply.MostQuantity)]
    public long? Disposed { get; init; }

    /// <summary>Why.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly On { get; init; }
}
