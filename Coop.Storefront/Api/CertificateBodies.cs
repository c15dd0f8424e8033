using System.ComponentModel.DataAnnotations;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Api;

/// <summary>A certificate as it is printed.</summary>
public sealed record CertificateBody
{
    /// <summary>vietgap, organic, ocop or standard.</summary>
    [AllowedValues("vietgap", "organic", "ocop", "standard")]
    public required string Scheme { get; init; }

    /// <summary>Id of an edition; left out: the one in force on the day of issue.</summary>
    [Length(1, 40)]
    public string? Edition { get; init; }

    /// <summary>As printed.</summary>
    [Length(1, 120)]
    public required string Number { get; init; }

    /// <summary>Who issued it.</summary>
    [Length(1, 120)]
    public required string Body { get; init; }

    /// <summary>Code of that body.</summary>
    [Length(1, 120)]
    public string? BodyCode { get; init; }

    /// <summary>Who holds it.</summary>
    [Length(1, 120)]
    public required string Holder { get; init; }

    /// <summary>Word for word as printed.</summary>
    [Length(1, 1000)]
    public required string Addresses { get; init; }

    /// <summary>What it covers.</summary>
    public required ScopeBody Scope { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Its last day; left out for standards without end.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>SHA-256 of files that show it.</summary>
    [Length(0, 20)]
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>What a certificate covers.</summary>
public sealed record ScopeBody
{
    /// <summary>Codes of plots.</summary>
    [Length(0, 500)]
    public IReadOnlyList<string>? Plots { get; init; }

    /// <summary>Whole square metres.</summary>
    [Range(1L, 100_000_000L)]
    public long? AreaM2 { get; init; }

    /// <summary>Expected output of a year in grams.</summary>
    [Range(1L, 100_000_000_000L)]
    public long? OutputGrams { get; init; }

    /// <summary>Whether that output is fresh leaf; left out: it is.</summary>
    public bool? IsFreshLeaf { get; init; }

    /// <summary>Products it covers.</summary>
    [Length(0, 100)]
    public IReadOnlyList<ProductScopeBody>? Products { get; init; }

    internal ScopeRequest Request() => new(
        Plots ?? [], AreaM2, OutputGrams, IsFreshLeaf ?? true,
        [.. (Products ?? []).Select(p => new ProductScopeRequest(p.Slug, p.Stars))]);
}

/// <summary>A product a certificate covers.</summary>
public sealed record ProductScopeBody
{
    /// <summary>The product's word in addresses.</summary>
    [Length(1, 80)]
    public required string Slug { get; init; }

    /// <summary>OCOP stars.</summary>
    [Range(3, 5)]
    public int? Stars { get; init; }
}

/// <summary>A later last day.</summary>
public sealed record ExtensionBody
{
    /// <summary>The new last day.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The day of the body's decision.</summary>
    public required DateOnly On { get; init; }

    /// <summary>SHA-256 of files that show it.</summary>
    [Length(0, 20)]
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>A suspension, its end, or a revocation.</summary>
public sealed record StandingBody
{
    /// <summary>Why.</summary>
    [Length(1, 500)]
    public required string Reason { get; init; }

    /// <summary>From which day.</summary>
    public required DateOnly On { get; init; }
}

/// <summary>Another scope.</summary>
public sealed record ScopeChangeBody
{
    /// <summary>What it covers from then on.</summary>
    public required ScopeBody Scope { get; init; }

    /// <summary>From which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>SHA-256 of files that show it.</summary>
    [Length(0, 20)]
    public IReadOnlyList<string>? Evidence { get; init; }
}
