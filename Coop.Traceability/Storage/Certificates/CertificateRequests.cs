using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>What a certificate covers, in the codes people use.</summary>
/// <param name="Plots">Codes of plots.</param>
/// <param name="AreaM2">Square metres; null when none is printed.</param>
/// <param name="OutputGrams">Expected output of a year in grams; null when none is printed.</param>
/// <param name="IsFreshLeaf">Whether the output is fresh leaf, not made tea.</param>
/// <param name="Products">Slugs, with OCOP stars.</param>
public sealed record ScopeRequest(
    IReadOnlyList<string> Plots, long? AreaM2, long? OutputGrams, bool IsFreshLeaf,
    IReadOnlyList<ProductScopeRequest> Products);

/// <summary>A product a certificate covers.</summary>
/// <param name="Stars">OCOP: 3 to 5.</param>
public sealed record ProductScopeRequest(string Slug, int? Stars = null);

/// <summary>Enters a certificate as it is printed.</summary>
/// <param name="Scheme">vietgap, organic, ocop or standard.</param>
/// <param name="Edition">Id of an edition; null: the one in force on the day of issue.</param>
/// <param name="Body">Who issued it.</param>
/// <param name="BodyCode">Code of that body; may be empty.</param>
/// <param name="Addresses">As printed, old names included.</param>
/// <param name="Evidence">SHA-256 of the files that show it.</param>
public sealed record RecordCertificateRequest(
    string Scheme, string? Edition, string Number, string Body, string BodyCode, string Holder,
    string Addresses, ScopeRequest Scope, DateOnly IssuedOn, DateOnly? ExpiresOn,
    IReadOnlyList<string> Evidence);

/// <summary>Moves the last day.</summary>
public sealed record ExtendCertificateRequest(
    string Certificate, DateOnly Until, DateOnly On, IReadOnlyList<string> Evidence);

/// <summary>Suspends, reinstates or takes back; which, the command says.</summary>
public sealed record CertificateStandingRequest(string Certificate, string Reason, DateOnly On);

/// <summary>Changes what it covers from a day on.</summary>
public sealed record ChangeScopeRequest(
    string Certificate, ScopeRequest Scope, DateOnly On, IReadOnlyList<string> Evidence);

/// <summary>The certificate as it stands after the command.</summary>
public sealed record CertificateDone(CertificateId Id, string Code);
