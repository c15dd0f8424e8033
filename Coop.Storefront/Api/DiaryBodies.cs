using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Plots;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Api;

/// <summary>How a spraying really was.</summary>
public sealed record SprayCorrectionBody
{
    /// <summary>Why it is corrected.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }

    /// <summary>The whole spraying as it was; its plot stays.</summary>
    public required SprayBody Spray { get; init; }
}

/// <summary>Why something is done.</summary>
public sealed record ReasonBody
{
    /// <summary>Why.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }
}

/// <summary>A plot as it is now; what has not changed is given again.</summary>
public sealed record PlotChangeBody
{
    /// <summary>What people call it.</summary>
    [Length(1, 80)]
    public required string Name { get; init; }

    /// <summary>Whole square metres.</summary>
    [Range(1L, 10_000_000L)]
    public required long AreaM2 { get; init; }

    /// <summary>The tea that grows there.</summary>
    [Length(1, 40)]
    public required string Cultivar { get; init; }

    /// <summary>A point on it.</summary>
    public PointBody? Point { get; init; }

    /// <summary>Its outline, closed.</summary>
    [Length(4, 500)]
    public IReadOnlyList<PointBody>? Polygon { get; init; }

    /// <summary>Year of planting.</summary>
    [Range(1800, 2200)]
    public int? PlantedIn { get; init; }

    /// <summary>Neighbours and risks.</summary>
    [Length(1, 1000)]
    public string? Risk { get; init; }

    /// <summary>Growing-area code of the province.</summary>
    [Length(1, 40)]
    public string? AreaCode { get; init; }

    /// <summary>As the register is asked.</summary>
    internal ChangePlotRequest Request(string code) => new(
        code, Name, AreaM2, Cultivar, Point is null ? null : new GeoPoint(Point.Lat, Point.Lon),
        Polygon?.Select(p => new GeoPoint(p.Lat, p.Lon)).ToList(), PlantedIn, Risk, AreaCode);
}

/// <summary>What a label says about one crop and one pest.</summary>
public sealed record LabelBody
{
    /// <summary>As registered.</summary>
    [Length(1, 120)]
    public required string TradeName { get; init; }

    /// <summary>For example chè.</summary>
    [Length(1, 120)]
    public required string Crop { get; init; }

    /// <summary>What it is against.</summary>
    [Length(1, 120)]
    public required string Pest { get; init; }

    /// <summary>Whose registration the label names.</summary>
    [Length(1, 120)]
    public string? Registrant { get; init; }

    /// <summary>One or more, as on the label.</summary>
    [Length(1, 120)]
    public required string ActiveIngredient { get; init; }

    /// <summary>For example 5EC.</summary>
    [Length(1, 120)]
    public string? Formulation { get; init; }

    /// <summary>The registered dose.</summary>
    [Length(1, 120)]
    public required string Dose { get; init; }

    /// <summary>Whole days from last use to picking.</summary>
    [Range(0, 365)]
    public required int PhiDays { get; init; }

    /// <summary>Number of the registration.</summary>
    [Length(1, 120)]
    public string? RegistrationNo { get; init; }

    /// <summary>The list of allowed products it was found in.</summary>
    [Length(1, 120)]
    public string? ListEdition { get; init; }

    /// <summary>Where it was copied from.</summary>
    [Length(1, 120)]
    public string? Source { get; init; }

    /// <summary>SHA-256 of a picture of the label kept before.</summary>
    [Length(64, 64)]
    public string? Photo { get; init; }

    /// <summary>As the catalogue keeps it.</summary>
    internal LabelSheet Sheet() => new(
        TradeName, Crop, Pest, Registrant, ActiveIngredient, Formulation, Dose, PhiDays, RegistrationNo,
        ListEdition, Source, Photo);
}

/// <summary>A list of active ingredients.</summary>
public sealed record ActiveListBody
{
    /// <summary>What the co-op calls it.</summary>
    [Length(1, 120)]
    public required string Edition { get; init; }

    /// <summary>CSV or JSON with active, status, document, validFrom, validTo, useUntil.</summary>
    [Length(1, 2_000_000)]
    public required string Text { get; init; }
}
