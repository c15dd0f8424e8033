using System.Text.Json;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Certificates;

/// <summary>What a certificate covers.</summary>
/// <param name="Plots">Land it covers; empty for certificates of products.</param>
/// <param name="AreaM2">Square metres as printed; null when it names none.</param>
/// <param name="OutputGrams">Expected output of a year; null when it names none.</param>
/// <param name="IsFreshLeaf">Whether that output is fresh leaf; else it is made tea.</param>
/// <param name="Products">Products it covers; for a standard, none means all.</param>
public sealed record CertificateScope(
    IReadOnlyList<PlotId> Plots, long? AreaM2, long? OutputGrams, bool IsFreshLeaf,
    IReadOnlyList<CertifiedProduct> Products);

/// <summary>A product that a certificate covers.</summary>
/// <param name="Slug">Its word in addresses.</param>
/// <param name="Stars">OCOP stars, 3 to 5; null elsewhere.</param>
public sealed record CertifiedProduct(string Slug, int? Stars = null);

/// <summary>Who holds a certificate and where, word for word as printed. Never changed.</summary>
/// <param name="Id">Key, <c>certsheet-…</c>.</param>
/// <param name="Addresses">Head office and places of production as printed, old names included.</param>
/// <param name="Salt">Random characters that keep the hash from being guessed.</param>
public sealed record CertificateSheet(string Id, string Holder, string Addresses, string Salt)
{
    /// <summary>What the event keeps.</summary>
    public SideRef Ref() =>
        new(Id, SideRef.HashOf(Salt, JsonSerializer.Serialize(new { Holder, Addresses })));
}
