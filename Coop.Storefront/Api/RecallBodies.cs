using System.ComponentModel.DataAnnotations;

namespace Coop.Storefront.Api;

/// <summary>A recall to be declared.</summary>
public sealed record RecallBody
{
    /// <summary>Where it begins.</summary>
    public required RecallStartBody Start { get; init; }

    /// <summary>Why, in plain words.</summary>
    [Length(5, 1000)]
    public required string Why { get; init; }

    /// <summary>True for practice: nothing is held, stopped or shown.</summary>
    public bool? Drill { get; init; }
}

/// <summary>Where a recall begins.</summary>
public sealed record RecallStartBody
{
    /// <summary>lot, batch, plot, supply, serials or serial-range.</summary>
    [Length(3, 20)]
    public required string Kind { get; init; }

    /// <summary>Codes of that kind; of a range the first and the last serial.</summary>
    [Length(1, 1000)]
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>First day of picking; for plots only.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of picking; for plots only.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>Somebody was told of a recall.</summary>
public sealed record RecallNoticeBody
{
    /// <summary>phone, zalo, paper, sms, email or press.</summary>
    [Length(3, 10)]
    public required string Channel { get; init; }

    /// <summary>Code of the order whose buyer was told.</summary>
    [Length(9, 9)]
    public string? Order { get; init; }

    /// <summary>Whether the buyer answered.</summary>
    public bool? Answered { get; init; }
}

/// <summary>Packs that came back.</summary>
public sealed record RecallReturnBody
{
    /// <summary>Code of the order they came from.</summary>
    [Length(9, 9)]
    public string? Order { get; init; }

    /// <summary>How many.</summary>
    [Range(1, 1_000_000)]
    public required int Units { get; init; }
}

/// <summary>Packs that were destroyed.</summary>
public sealed record RecallDestructionBody
{
    /// <summary>How many.</summary>
    [Range(1, 1_000_000)]
    public required int Units { get; init; }

    /// <summary>How and before whom.</summary>
    [Length(5, 1000)]
    public required string How { get; init; }
}

/// <summary>Why a recall is lifted.</summary>
public sealed record RecallLiftBody
{
    /// <summary>In plain words.</summary>
    [Length(5, 1000)]
    public required string Why { get; init; }
}

/// <summary>Nothing needs to be said.</summary>
public sealed record RecallCloseBody;
