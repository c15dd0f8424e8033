using System.Text;
using Coop.Traceability.Certificates;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Stores what <see cref="RecordCertificate"/> decides.</summary>
public static class RecordCertificateWrite
{
    /// <summary>Enters a certificate, counts the leaf that came in under it, and sets reminders.</summary>
    public static async Task<Outcome<CertificateDone>> RecordCertificateAsync(
        this CoopSession session, RecordCertificateRequest request, CancellationToken stop = default)
    {
        var (scope, unknown) = await Scoping.ReadAsync(session, request.Scope, stop);
        if (scope is null)
        {
            return unknown!;
        }

        var code = RecordCertificate.CodeOf(request.Number);
        var taken = code is { } known
            && await session.Documents.CertificateAsync(known.Value, stop) is not null;
        var sheet = new CertificateSheet(
            StreamKey.Of("certsheet", Mint.Ulid(session.Now)), Tidy(request.Holder), Tidy(request.Addresses),
            Mint.Salt());
        var id = CertificateId.From(Mint.Ulid(session.Now));
        var decision = RecordCertificate.Decide(taken, new RecordCertificate(
            id, request.Scheme, request.Edition, Tidy(request.Number), Tidy(request.Body),
            Tidy(request.BodyCode), sheet.Holder, sheet.Addresses, scope, request.IssuedOn, request.ExpiresOn,
            request.Evidence, sheet.Ref(), session.Now));
        if (decision.Begin<Certificate, CertificateEvent>(session, id.Value) is { } no)
        {
            return no;
        }

        session.Documents.Store(sheet);
        var certificate = Certificate.Fold(null, decision.Facts()[0]);
        await CertifiedOutput.CountAsync(session, certificate, stop);
        Reminding.Schedule(session, certificate);
        return new CertificateDone(id, certificate.Code.Value);
    }

    private static string Tidy(string? text) => (text ?? "").Trim().Normalize(NormalizationForm.FormC);
}
