using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Storage.Diary;

namespace Coop.Storefront.Api;

/// <summary>A household that joins.</summary>
public sealed record MemberBody
{
    /// <summary>Its code, unique in the co-op, for example <c>NH-04</c>.</summary>
    [Length(1, 20)]
    public required string Code { get; init; }

    /// <summary>The hamlet it lives in.</summary>
    [Length(1, 80)]
    public required string Hamlet { get; init; }

    /// <summary>Who it is; kept in the vault.</summary>
    public required PersonBody Person { get; init; }

    /// <summary>What pages may call it once it consents.</summary>
    [Length(1, 60)]
    public string? PublicName { get; init; }

    /// <summary>Whether it agreed that pages name it.</summary>
    public bool? ConsentToBeNamed { get; init; }
}

/// <summary>A person.</summary>
public sealed record PersonBody
{
    /// <summary>Full name in one field.</summary>
    [Length(2, 60)]
    public required string Name { get; init; }

    /// <summary>Any way a phone number is typed.</summary>
    [Length(8, 20)]
    public string? Phone { get; init; }
}

/// <summary>A point on the map, degrees of WGS 84.</summary>
public sealed record PointBody
{
    /// <summary>Latitude.</summary>
    [Range(-90.0, 90.0)]
    public required double Lat { get; init; }

    /// <summary>Longitude.</summary>
    [Range(-180.0, 180.0)]
    public required double Lon { get; init; }
}

/// <summary>A plot of land.</summary>
public sealed record PlotBody
{
    /// <summary>Code of the household that tends it.</summary>
    [Length(1, 20)]
    public required string Member { get; init; }

    /// <summary>Its code, unique in the co-op.</summary>
    [Length(1, 20)]
    public required string Code { get; init; }

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
}

/// <summary>A spraying.</summary>
public sealed record SprayBody
{
    /// <summary>Code of the plot.</summary>
    [Length(1, 20)]
    public required string Plot { get; init; }

    /// <summary>The product as its label names it; left out when a label or supply is named.</summary>
    [Length(1, 120)]
    public string? TradeName { get; init; }

    /// <summary>From the label.</summary>
    [Length(1, 120)]
    public string? ActiveIngredient { get; init; }

    /// <summary>As applied; left out: as on the label named.</summary>
    [Length(1, 80)]
    public string? Dose { get; init; }

    /// <summary>Whole days from spraying to picking, from the label; left out when unknown.</summary>
    [Range(0, 365)]
    public int? PhiDays { get; init; }

    /// <summary>The local day.</summary>
    public required DateOnly SprayedOn { get; init; }

    /// <summary>Member code of who sprayed.</summary>
    [Length(1, 20)]
    public required string Operator { get; init; }

    /// <summary>Member code of whose diary it is.</summary>
    [Length(1, 20)]
    public string? OnBehalfOf { get; init; }

    /// <summary>What it was for.</summary>
    [Length(1, 120)]
    public string? Pest { get; init; }

    /// <summary>Code of a row of the label catalogue.</summary>
    [Length(2, 20)]
    public string? Label { get; init; }

    /// <summary>Code of the purchase it was taken from; its stock falls.</summary>
    [Length(2, 20)]
    public string? Supply { get; init; }

    /// <summary>How much of the supply, in its smallest unit.</summary>
    [Range(1L, 1_000_000_000L)]
    public long? Amount { get; init; }

    /// <summary>Unit of the amount; left out: the supply's own.</summary>
    [AllowedValues("ml", "g", "piece")]
    public string? Unit { get; init; }

    /// <summary>Treated area, square metres.</summary>
    [Range(1L, 10_000_000L)]
    public long? AreaM2 { get; init; }

    /// <summary>Water, millilitres.</summary>
    [Range(1L, 1_000_000_000L)]
    public long? WaterMl { get; init; }

    /// <summary>What it was sprayed with.</summary>
    [Length(1, 120)]
    public string? Equipment { get; init; }

    /// <summary>The weather.</summary>
    [Length(1, 120)]
    public string? Weather { get; init; }

    /// <summary>SHA-256 of pictures kept before.</summary>
    [Length(0, 10)]
    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>As the diary is asked.</summary>
    internal RecordSprayRequest Request() => new(
        Plot, TradeName ?? "", ActiveIngredient, Dose ?? "", PhiDays, SprayedOn, Operator, OnBehalfOf, Pest,
        Extras());

    private SprayExtras? Extras()
    {
        var extras = new SprayExtras(
            Label, Supply, Amount, Unit, AreaM2, WaterMl, Equipment, Weather,
            Evidence is { Count: > 0 } ? Evidence : null);
        return extras == new SprayExtras() ? null : extras;
    }
}
