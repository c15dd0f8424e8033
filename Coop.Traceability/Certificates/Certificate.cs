using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Rules;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Certificates;

/// <summary>A certificate as it stands, with its history: what it covered when.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Scopes">What it covers, each from a day on, the oldest first.</param>
/// <param name="Suspensions">The oldest first.</param>
/// <param name="PrintedEnd">Last day before any extension.</param>
/// <param name="ExpiresOn">Last day; null for standards without end.</param>
public sealed record Certificate(
    string Id, RecordCode Code, string Scheme, string Edition, string Number, string Body, string BodyCode,
    SideRef Sheet, DateOnly IssuedOn, DateOnly? PrintedEnd, DateOnly? ExpiresOn,
    IReadOnlyList<ScopeFrom> Scopes, IReadOnlyList<Suspension> Suspensions, DateOnly? RevokedOn,
    IReadOnlyList<string> Evidence)
{
    /// <summary>What it covers now.</summary>
    public CertificateScope Scope() => Scopes[^1].Scope;

    /// <summary>What it covered on a day; before its first day that of the first.</summary>
    public CertificateScope ScopeOn(DateOnly day) =>
        (Scopes.LastOrDefault(s => s.From <= day) ?? Scopes[0]).Scope;

    /// <summary>Whether the day lies between issue and expiry, both included.</summary>
    public bool IsValidOn(DateOnly day) =>
        IssuedOn <= day && (ExpiresOn is not { } end || day <= end);

    /// <summary>Whether the day lies in a suspension; the day of reinstating does not.</summary>
    public bool IsSuspendedOn(DateOnly day) =>
        Suspensions.Any(s => s.From <= day && (s.Until is not { } end || day < end));

    /// <summary>Whether it has been taken back by that day.</summary>
    public bool IsRevokedOn(DateOnly day) => RevokedOn is { } on && on <= day;

    /// <summary>Whether something may be sold under it on a day.</summary>
    public bool StandsOn(DateOnly day) => IsValidOn(day) && !IsSuspendedOn(day) && !IsRevokedOn(day);

    /// <summary>The product it covers now; null when it does not.</summary>
    public CertifiedProduct? Product(string slug) =>
        Scope().Products.FirstOrDefault(p => p.Slug == slug);

    /// <summary>Which year of the certificate a day falls in, counted from its day of issue: 0, 1,
    /// …</summary>
    public int YearOf(DateOnly day)
    {
        var years = day.Year - IssuedOn.Year;
        return IssuedOn.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>
    /// How much fresh leaf a year it covers, in grams; null without a limit. Output certified as made tea is
    /// turned into leaf by the highest plausible yield, so that never more is claimed than was certified.
    /// </summary>
    public long? LeafLimit(DateOnly day) => ScopeOn(day) switch
    {
        { OutputGrams: null } => null,
        { IsFreshLeaf: true } scope => scope.OutputGrams,
        { } scope => (long)(scope.OutputGrams!.Value * 100 / YieldBand.On(day, TeaType.Green, []).MaxPercent),
    };

    /// <summary>One fact further.</summary>
    public static Certificate Fold(Certificate? certificate, CertificateEvent fact) =>
        (certificate, fact) switch
    {
        (null, CertificateEvent.Recorded e) => new Certificate(
            e.Certificate.Value, e.Code, e.Scheme, e.Edition, e.Number, e.Body, e.BodyCode, e.Sheet, e.At.On,
            e.ExpiresOn, e.ExpiresOn, [new ScopeFrom(e.At.On, e.Scope)], [], null, e.Evidence),
        ({ } c, CertificateEvent.Extended e) =>
            c with { ExpiresOn = e.Until, Evidence = [.. c.Evidence, .. e.Evidence] },
        ({ } c, CertificateEvent.Suspended e) =>
            c with { Suspensions = [.. c.Suspensions, new Suspension(e.At.On, null, e.Reason)] },
        ({ } c, CertificateEvent.Reinstated e) => c with
        {
            Suspensions = [.. c.Suspensions.SkipLast(1), c.Suspensions[^1] with { Until = e.At.On }],
        },
        ({ } c, CertificateEvent.Revoked e) => c with { RevokedOn = e.At.On },
        ({ } c, CertificateEvent.ScopeChanged e) => c with
        {
            Scopes = [.. c.Scopes, new ScopeFrom(e.At.On, e.Scope)],
            Evidence = [.. c.Evidence, .. e.Evidence],
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}

/// <summary>What a certificate covers from a day on.</summary>
public sealed record ScopeFrom(DateOnly From, CertificateScope Scope);

/// <summary>A time in which nothing may be sold under a certificate.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">The day of reinstating; null while it lasts.</param>
public sealed record Suspension(DateOnly From, DateOnly? Until, SideRef Reason);

/// <summary>Where a certificate stands on a day, as it is written on the wire.</summary>
public static class CertificateStates
{
    public const string Valid = "valid";
    public const string NotYet = "not-yet-valid";
    public const string Expired = "expired";
    public const string Suspended = "suspended";
    public const string Revoked = "revoked";

    /// <summary>The word.</summary>
    public static string StateOn(this Certificate certificate, DateOnly day) => certificate switch
    {
        _ when certificate.IsRevokedOn(day) => Revoked,
        _ when certificate.IsSuspendedOn(day) => Suspended,
        _ when day < certificate.IssuedOn => NotYet,
        _ when !certificate.IsValidOn(day) => Expired,
        _ => Valid,
    };
}
