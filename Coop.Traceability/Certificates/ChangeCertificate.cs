using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Certificates;

/// <summary>Moves the last day of a certificate, as far as its scheme allows.</summary>
/// <param name="Code">Named in refusals.</param>
/// <param name="On">The day of the body's decision.</param>
public sealed record ExtendCertificate(
    string Code, DateOnly Until, DateOnly On, IReadOnlyList<string> Evidence, DateTimeOffset Now)
{
    public static Decision<CertificateEvent> Decide(Certificate? certificate, ExtendCertificate command)
    {
        if (Changing.Fault(certificate, command.Code, command.On, command.Now) is { } fault)
        {
            return fault;
        }

        var months = SchemeEditions.Find(certificate!.Edition)?.MonthsMore ?? 0;
        return certificate is { PrintedEnd: { } printed, ExpiresOn: { } end }
            && command.Until > end && command.Until <= printed.AddMonths(months)
            ? new CertificateEvent.Extended(command.Until, command.Evidence, FieldTime.Of(command.On))
            : new CertificateRefusal.ExtensionInvalid(command.Until, certificate.ExpiresOn, months);
    }
}

/// <summary>Suspends a certificate; pages change at once and no history is rewritten.</summary>
public sealed record SuspendCertificate(string Code, SideRef Reason, DateOnly On, DateTimeOffset Now)
{
    public static Decision<CertificateEvent> Decide(Certificate? certificate, SuspendCertificate command) =>
        Changing.Fault(certificate, command.Code, command.On, command.Now) is { } fault ? fault
        : certificate!.Suspensions is [.., { Until: null } open]
            ? new CertificateRefusal.IsSuspended(certificate.Number, open.From)
            : new CertificateEvent.Suspended(command.Reason, FieldTime.Of(command.On));
}

/// <summary>Ends a suspension.</summary>
public sealed record ReinstateCertificate(string Code, SideRef Reason, DateOnly On, DateTimeOffset Now)
{
    public static Decision<CertificateEvent> Decide(Certificate? certificate, ReinstateCertificate command) =>
        Changing.Fault(certificate, command.Code, command.On, command.Now) is { } fault ? fault
        : certificate!.Suspensions is [.., { Until: null }]
            ? new CertificateEvent.Reinstated(command.Reason, FieldTime.Of(command.On))
            : new CertificateRefusal.NotSuspended(certificate.Number);
}

/// <summary>Takes a certificate back for good.</summary>
public sealed record RevokeCertificate(string Code, SideRef Reason, DateOnly On, DateTimeOffset Now)
{
    public static Decision<CertificateEvent> Decide(Certificate? certificate, RevokeCertificate command) =>
        Changing.Fault(certificate, command.Code, command.On, command.Now) is { } fault
            ? fault
            : new CertificateEvent.Revoked(command.Reason, FieldTime.Of(command.On));
}

/// <summary>Changes what a certificate covers, from a day on.</summary>
public sealed record ChangeScope(
    string Code, CertificateScope Scope, DateOnly On, IReadOnlyList<string> Evidence, DateTimeOffset Now)
{
    public static Decision<CertificateEvent> Decide(Certificate? certificate, ChangeScope command) =>
        (Changing.Fault(certificate, command.Code, command.On, command.Now)
            ?? ScopeRules.Fault(certificate!.Scheme, command.Scope, command.Evidence)) is { } fault
            ? fault
            : new CertificateEvent.ScopeChanged(command.Scope, command.Evidence, FieldTime.Of(command.On));
}

/// <summary>What every change of a certificate asks for.</summary>
internal static class Changing
{
    public static CertificateRefusal? Fault(
        Certificate? certificate, string code, DateOnly on, DateTimeOffset now) => certificate switch
    {
        null => new CertificateRefusal.NotFound(code),
        { RevokedOn: { } revoked } => new CertificateRefusal.IsRevoked(certificate.Number, revoked),
        _ when FieldTime.Of(on).IsAheadOf(now) => new CertificateRefusal.Ahead(on, now),
        _ when on < Last(certificate) => new CertificateRefusal.BeforeLast(on, Last(certificate)),
        _ => null,
    };

    /// <summary>Facts follow one another by day, so that each folds on what was before it.</summary>
    private static DateOnly Last(Certificate certificate) => new[]
    {
        certificate.Scopes[^1].From,
        certificate.Suspensions.Count == 0 ? certificate.IssuedOn
            : certificate.Suspensions[^1].Until ?? certificate.Suspensions[^1].From,
    }.Max();
}
