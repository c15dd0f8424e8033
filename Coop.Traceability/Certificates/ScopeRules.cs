using Coop.Traceability.Identifiers;
using Coop.Traceability.Rules;

namespace Coop.Traceability.Certificates;

/// <summary>What the scope of a certificate has to be like.</summary>
internal static class ScopeRules
{
    /// <summary>A hundred square kilometres, more than any co-op tends.</summary>
    public const long MostM2 = 100_000_000;

    /// <summary>A hundred thousand tonnes.</summary>
    public const long MostGrams = 100_000_000_000;

    private const int FingerprintLength = 64;

    /// <summary>The first thing wrong with it; null when it is right.</summary>
    public static CertificateRefusal? Fault(
        string scheme, CertificateScope scope, IReadOnlyList<string> evidence) => scope switch
    {
        _ when Schemes.IsOfLand(scheme) && scope.Plots.Count == 0 => new CertificateRefusal.NoPlots(scheme),
        { AreaM2: <= 0 or > MostM2 } => new CertificateRefusal.AmountInvalid(scope.AreaM2.Value, MostM2),
        { OutputGrams: <= 0 or > MostGrams } =>
            new CertificateRefusal.AmountInvalid(scope.OutputGrams.Value, MostGrams),
        _ when Products(scheme, scope) is { } fault => fault,
        _ when evidence.FirstOrDefault(e => !IsFingerprint(e)) is { } odd =>
            new CertificateRefusal.EvidenceInvalid(odd),
        _ => null,
    };

    private static CertificateRefusal? Products(string scheme, CertificateScope scope)
    {
        var products = scope.Products;
        if ((scheme == Schemes.Ocop && products.Count == 0)
            || products.Any(p => !Slug.Fits(p.Slug))
            || products.DistinctBy(p => p.Slug).Count() != products.Count)
        {
            return new CertificateRefusal.ProductsInvalid(scheme);
        }

        return scheme == Schemes.Ocop && products.FirstOrDefault(p => p.Stars is not (3 or 4 or 5)) is { } odd
            ? new CertificateRefusal.StarsInvalid(odd.Slug, odd.Stars)
            : null;
    }

    private static bool IsFingerprint(string text) =>
        text.Length == FingerprintLength && text.All(char.IsAsciiHexDigitLower);
}
