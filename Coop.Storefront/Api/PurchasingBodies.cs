using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Api;

/// <summary>What looking at leaf came to.</summary>
public sealed record LeafCheckBody
{
    /// <summary>pass, fail or discount.</summary>
    [AllowedValues("pass", "fail", "discount")]
    public required string Result { get; init; }

    /// <summary>Whole đồng off the amount; or</summary>
    public long? DiscountDong { get; init; }

    /// <summary>per cent off.</summary>
    [Range(1, 99)]
    public int? DiscountPercent { get; init; }

    /// <summary>Why; needed unless it passed.</summary>
    [Length(1, 500)]
    public string? Reason { get; init; }

    internal LeafCheckRequest Request() => new(Result, DiscountDong, DiscountPercent, Reason);
}

/// <summary>Leaf prices agreed on.</summary>
public sealed record LeafPricesBody
{
    /// <summary>The first local day of receipt they hold for.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Number of the decision they stand in.</summary>
    [Length(1, 80)]
    public required string Document { get; init; }

    /// <summary>By grade and share of good leaf.</summary>
    [Length(1, 100)]
    public required IReadOnlyList<LeafPriceBody> Prices { get; init; }
}

/// <summary>The price of one grade from a share of good leaf upward.</summary>
public sealed record LeafPriceBody
{
    /// <summary>Plucking grade.</summary>
    [Length(1, 40)]
    public required string Grade { get; init; }

    /// <summary>The least share of good leaf, 0 to 100; left out: 0.</summary>
    [Range(0, 100)]
    public int? FromPercent { get; init; }

    /// <summary>Whole đồng for a kilogram.</summary>
    [Range(1L, 10_000_000L)]
    public required long PricePerKg { get; init; }
}

/// <summary>A price for leaf that had none, or one put right.</summary>
public sealed record LeafPricingBody
{
    /// <summary>Share of good leaf.</summary>
    [Range(0, 100)]
    public int? QualityPercent { get; init; }

    /// <summary>What looking at it came to; left out: it passed.</summary>
    public LeafCheckBody? Check { get; init; }

    /// <summary>Why it is put right; left out for a first price.</summary>
    [Length(1, 500)]
    public string? Reason { get; init; }
}

/// <summary>Money given to a household.</summary>
public sealed record MemberPaymentBody
{
    /// <summary>Whole đồng.</summary>
    [Range(1L, 1_000_000_000L)]
    public required long Amount { get; init; }

    /// <summary>cash or transfer.</summary>
    [AllowedValues("cash", "transfer")]
    public required string Way { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly PaidOn { get; init; }

    /// <summary>Whether it may go beyond what is owed.</summary>
    public bool? Advance { get; init; }

    /// <summary>Number of the bank's advice or the paper.</summary>
    [Length(1, 60)]
    public string? Document { get; init; }

    /// <summary>SHA-256 of files kept before.</summary>
    [Length(0, 10)]
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>Why a payment does not count.</summary>
public sealed record TakeBackBody
{
    /// <summary>The reason.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }
}
