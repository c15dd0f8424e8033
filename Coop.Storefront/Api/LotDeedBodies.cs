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
