using System.Text;
using Coop.Traceability.Certificates;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Stores what the changes of a certificate decide.</summary>
public static class ChangeCertificateWrite
{
    /// <summary>Most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Moves the last day of a certificate.</summary>
    public static async Task<Outcome<CertificateDone>> ExtendCertificateAsync(
        this CoopSession session, ExtendCertificateRequest request, CancellationToken stop = default)
    {
        var done = await ChangeAsync(session, request.Certificate, c => ExtendCertificate.Decide(
            c, new ExtendCertificate(
                request.Certificate, request.Until, request.On, request.Evidence, session.Now)), stop);
        if (done.After is { } certificate)
        {
            Reminding.Schedule(session, certificate);
        }

        return done.Outcome;
    }

    /// <summary>Suspends a certificate from a day on.</summary>
    public static Task<Outcome<CertificateDone>> SuspendCertificateAsync(
        this CoopSession session, CertificateStandingRequest request, CancellationToken stop = default) =>
        StandAsync(session, request, (c, reason) => SuspendCertificate.Decide(
            c, new SuspendCertificate(request.Certificate, reason, request.On, session.Now)), stop);

    /// <summary>Ends a suspension.</summary>
    public static Task<Outcome<CertificateDone>> ReinstateCertificateAsync(
        this CoopSession session, CertificateStandingRequest request, CancellationToken stop = default) =>
        StandAsync(session, request, (c, reason) => ReinstateCertificate.Decide(
            c, new ReinstateCertificate(request.Certificate, reason, request.On, session.Now)), stop);

    /// <summary>Takes a certificate back for good.</summary>
    public static Task<Outcome<CertificateDone>> RevokeCertificateAsync(
        this CoopSession session, CertificateStandingRequest request, CancellationToken stop = default) =>
        StandAsync(session, request, (c, reason) => RevokeCertificate.Decide(
            c, new RevokeCertificate(request.Certificate, reason, request.On, session.Now)), stop);

    /// <summary>Changes what a certificate covers from a day on.</summary>
    public static async Task<Outcome<CertificateDone>> ChangeScopeAsync(
        this CoopSession session, ChangeScopeRequest request, CancellationToken stop = default)
    {
        var (scope, unknown) = await Scoping.ReadAsync(session, request.Scope, stop);
        if (scope is null)
        {
            return unknown!;
        }

        var done = await ChangeAsync(session, request.Certificate, c => ChangeScope.Decide(
            c, new ChangeScope(request.Certificate, scope, request.On, request.Evidence, session.Now)), stop);
        if (done.After is { } certificate)
        {
            await CertifiedOutput.CountAsync(session, certificate, stop);
        }

        return done.Outcome;
    }

    private static async Task<Outcome<CertificateDone>> StandAsync(
        CoopSession session, CertificateStandingRequest request,
        Func<Certificate?, SideRef, Decision<CertificateEvent>> decide, CancellationToken stop)
    {
        var words = (request.Reason ?? "").Trim().Normalize(NormalizationForm.FormC);
        if (words.Length is 0 or > LongestReason)
        {
            return new CertificateRefusal.TextInvalid("reason", LongestReason);
        }

        var text = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        var done = await ChangeAsync(session, request.Certificate, c => decide(c, text.Ref()), stop);
        if (done.After is not null)
        {
            session.Documents.Store(text);
        }

        return done.Outcome;
    }

    private static async Task<(Outcome<CertificateDone> Outcome, Certificate? After)> ChangeAsync(
        CoopSession session, string code, Func<Certificate?, Decision<CertificateEvent>> decide,
        CancellationToken stop)
    {
        if (await session.Documents.CertificateAsync(code, stop) is not { } known)
        {
            return (new CertificateRefusal.NotFound(code), null);
        }

        var stream = await session.FetchAsync<Certificate>(known.Id, stop);
        var decision = decide(stream.Aggregate);
        if (decision.AppendTo(stream) is { } no)
        {
            return (no, null);
        }

        var after = decision.Facts().Aggregate(stream.Aggregate, Certificate.Fold)!;
        return (new CertificateDone(CertificateId.Parse(known.Id), known.Code.Value), after);
    }
}
