using System.ComponentModel.DataAnnotations;

namespace Coop.Storefront.Api;

/// <summary>Lots to hold or to release, all of them or none.</summary>
public sealed record HoldBody
{
    /// <summary>Lot codes.</summary>
    [Length(1, 1000)]
    public required IReadOnlyList<string> Lots { get; init; }

    /// <summary>Why, in plain words.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }
}

/// <summary>Lots taken apart, put together or graded anew.</summary>
public sealed record ReworkBody
{
    /// <summary>split, merge or regrade.</summary>
    [AllowedValues("split", "merge", "regrade")]
    public required string Kind { get; init; }

    /// <summary>Lots and how much of each.</summary>
    [Length(1, 50)]
    public required IReadOnlyList<BatchInputBody> Inputs { get; init; }

    /// <summary>What comes of them; the rest is loss.</summary>
    [Length(1, 20)]
    public required IReadOnlyList<ReworkOutputBody> Outputs { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }
}

/// <summary>One lot that comes out.</summary>
public sealed record ReworkOutputBody
{
    /// <summary>Its grade; left out: the grade of the first lot that goes in.</summary>
    [Length(1, 40)]
    public string? Grade { get; init; }

    /// <summary>Whole grams.</summary>
    [Range(1L, 100_000_000L)]
    public required long Grams { get; init; }
}

/// <summary>Packs that are opened.</summary>
public sealed record UnpackingBody
{
    /// <summary>Code of the lot of packs.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>How many packs.</summary>
    [Range(1, 100_000)]
    public required int Units { get; init; }

    /// <summary>Whole grams found in them; left out: all that was filled in.</summary>
    [Range(1L, 100_000_000L)]
    public long? Grams { get; init; }

    /// <summary>Which packs; left out: the last ones of the lot that are there.</summary>
    [Length(1, 1000)]
    public IReadOnlyList<string>? Serials { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }
}
