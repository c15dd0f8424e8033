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

/// <summary>What is to become of a lot's public display.</summary>
public sealed record DisplayBody
{
    /// <summary>suspended, restored or cancelled.</summary>
    [AllowedValues("suspended", "restored", "cancelled")]
    public required string State { get; init; }

    /// <summary>Why, in plain words; not public.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }

    /// <summary>The document and article it rests on; public, so no names of people.</summary>
    [Length(3, 120)]
    public required string Basis { get; init; }

    /// <summary>Who asks: authority or coop; left out: the co-op itself.</summary>
    [AllowedValues("authority", "coop")]
    public string? By { get; init; }

    /// <summary>When the fault or the order became known: 24 hours run from there; left out: now.</summary>
    public DateTimeOffset? KnownAt { get; init; }
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

/// <summary>Some of a lot that is gone, or was found again in a count.</summary>
public sealed record TakingBody
{
    /// <summary>Lot code.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>Why.</summary>
    [AllowedValues("difference", "shrinkage", "sample", "tasting", "gift", "own-use")]
    public required string For { get; init; }

    /// <summary>Whole grams, or packs of a lot of packs.</summary>
    [Range(1L, 100_000_000L)]
    public required long Amount { get; init; }

    /// <summary>True when a count found again what an earlier one had missed.</summary>
    public bool? Found { get; init; }

    /// <summary>In plain words.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Some of a lot that was destroyed.</summary>
public sealed record DisposalBody
{
    /// <summary>Lot code.</summary>
    [Length(6, 20)]
    public required string Lot { get; init; }

    /// <summary>Whole grams, or packs of a lot of packs.</summary>
    [Range(1L, 100_000_000L)]
    public required long Amount { get; init; }

    /// <summary>How.</summary>
    [AllowedValues("composted", "burned", "buried", "collected", "other")]
    public required string Way { get; init; }

    /// <summary>In plain words.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Lots delivered unpacked.</summary>
public sealed record LotDeliveryBody
{
    /// <summary>Who received them; kept in the vault.</summary>
    public required ReceiverBody Receiver { get; init; }

    /// <summary>Number plate.</summary>
    [Length(1, 40)]
    public string? Vehicle { get; init; }

    /// <summary>Number of the paper that went along.</summary>
    [Length(1, 40)]
    public string? Document { get; init; }

    /// <summary>Lots and how much of each.</summary>
    [Length(1, 200)]
    public required IReadOnlyList<BatchInputBody> Lines { get; init; }

    /// <summary>When they left.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>A receiver.</summary>
public sealed record ReceiverBody
{
    /// <summary>A person or a firm.</summary>
    [Length(1, 120)]
    public required string Name { get; init; }

    /// <summary>Any way a phone number is typed.</summary>
    [Length(8, 20)]
    public string? Phone { get; init; }

    /// <summary>Where the goods went.</summary>
    [Length(1, 240)]
    public required string Address { get; init; }
}

/// <summary>Part of a delivery that came back.</summary>
public sealed record DeliveryReturnBody
{
    /// <summary>Lots and how much of each.</summary>
    [Length(1, 200)]
    public required IReadOnlyList<BatchInputBody> Lines { get; init; }

    /// <summary>On hand again, on hand but held, or destroyed.</summary>
    [AllowedValues("stock", "held", "disposed")]
    public required string Fate { get; init; }

    /// <summary>In plain words.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>One step of a run.</summary>
public sealed record StepBody
{
    /// <summary>Which step.</summary>
    [AllowedValues("spreading", "fixing", "rolling", "drying", "sorting")]
    public required string Step { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>Temperature in tenths of a degree Celsius.</summary>
    [Range(-300, 5000)]
    public int? TenthsOfDegree { get; init; }

    /// <summary>Code of the machine.</summary>
    [Length(2, 20)]
    public string? Machine { get; init; }

    /// <summary>Member code of who did it.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }
}

/// <summary>What had been weighed in wrongly; what is left out stays as it is.</summary>
public sealed record CorrectionBody
{
    /// <summary>The right picking day.</summary>
    public DateOnly? PickedOn { get; init; }

    /// <summary>The right weight, whole grams.</summary>
    [Range(1L, 100_000_000L)]
    public long? Grams { get; init; }

    /// <summary>The right plucking grade.</summary>
    [Length(1, 40)]
    public string? Grade { get; init; }

    /// <summary>Why it was wrong, in plain words.</summary>
    [Length(5, 1000)]
    public required string Reason { get; init; }
}
