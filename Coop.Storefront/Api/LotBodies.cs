using System.ComponentModel.DataAnnotations;

namespace Coop.Storefront.Api;

/// <summary>Fresh leaf weighed in.</summary>
public sealed record ReceiptBody
{
    /// <summary>Code of the plot it was picked on.</summary>
    [Length(1, 20)]
    public required string Plot { get; init; }

    /// <summary>The local day of picking.</summary>
    public required DateOnly PickedOn { get; init; }

    /// <summary>When it was weighed.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Whole grams.</summary>
    [Range(1L, 100_000_000L)]
    public required long Grams { get; init; }

    /// <summary>Plucking grade.</summary>
    [Length(1, 40)]
    public required string Grade { get; init; }

    /// <summary>vietgap or conventional.</summary>
    [AllowedValues("vietgap", "conventional")]
    public required string Line { get; init; }

    /// <summary>Share of good leaf, 0 to 100; left out when nobody looked.</summary>
    [Range(0, 100)]
    public int? QualityPercent { get; init; }

    /// <summary>What looking at it came to; left out: it passed.</summary>
    public LeafCheckBody? Check { get; init; }
}

/// <summary>A run in the workshop.</summary>
public sealed record BatchBody
{
    /// <summary>green, black or white.</summary>
    [AllowedValues("green", "black", "white")]
    public required string TeaType { get; init; }

    /// <summary>Lots that went in.</summary>
    [Length(1, 50)]
    public required IReadOnlyList<BatchInputBody> Inputs { get; init; }

    /// <summary>Tea that came out.</summary>
    [Length(1, 20)]
    public required IReadOnlyList<BatchOutputBody> Outputs { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset FinishedAt { get; init; }

    /// <summary>Member code of who ran it.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }
}

/// <summary>A lot that went into a run.</summary>
public sealed record BatchInputBody
{
    /// <summary>Lot code.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>Whole grams of it.</summary>
    [Range(1L, 100_000_000L)]
    public required long Grams { get; init; }
}

/// <summary>Tea of one grade that came out of a run.</summary>
public sealed record BatchOutputBody
{
    /// <summary>Tea grade.</summary>
    [Length(1, 40)]
    public required string Grade { get; init; }

    /// <summary>Whole grams.</summary>
    [Range(1L, 100_000_000L)]
    public required long Grams { get; init; }
}

/// <summary>Packs filled from a lot.</summary>
public sealed record PackingBody
{
    /// <summary>Code of the lot of tea.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>The pack size that is filled.</summary>
    [Length(2, 32)]
    public required string Sku { get; init; }

    /// <summary>How many packs.</summary>
    [Range(1, 100_000)]
    public required int Units { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly PackedOn { get; init; }

    /// <summary>Later than packedOn.</summary>
    public required DateOnly BestBefore { get; init; }
}
