using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Api;

/// <summary>The API about certificates.</summary>
internal static class CertificatesEndpoints
{
    public static void MapCertificates(this RouteGroupBuilder api)
    {
        api.MapPost("/certificates", Record).Needs(Scopes.TraceWrite)
            .Describes<CertificateBody, CertificateDone>("Enter a certificate");
        api.MapPost("/certificates/{code}/extend", Extend).Needs(Scopes.TraceWrite)
            .Describes<ExtensionBody, CertificateDone>("Extend a certificate");
        api.MapPost("/certificates/{code}/scope", ChangeScope).Needs(Scopes.TraceWrite)
            .Describes<ScopeChangeBody, CertificateDone>("Change what a certificate covers");
        api.MapPost("/certificates/{code}/suspend", Suspend).Needs(Scopes.TraceWrite)
            .Describes<StandingBody, CertificateDone>("Suspend a certificate");
        api.MapPost("/certificates/{code}/reinstate", Reinstate).Needs(Scopes.TraceWrite)
            .Describes<StandingBody, CertificateDone>("End the suspension of a certificate");
        api.MapPost("/certificates/{code}/revoke", Revoke).Needs(Scopes.TraceWrite)
            .Describes<StandingBody, CertificateDone>("Take a certificate back for good");
    }

    private static Task<IResult> Record(HttpContext http, Posting posting) =>
        posting.RunAsync<CertificateBody, RecordCertificateRequest, CertificateDone>(
            http,
            b => new RecordCertificateRequest(
                b.Scheme, b.Edition, b.Number, b.Body, b.BodyCode ?? "", b.Holder, b.Addresses,
                b.Scope.Request(), b.IssuedOn, b.ExpiresOn, b.Evidence ?? []),
            (session, request, stop) => session.RecordCertificateAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Extend(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<ExtensionBody, ExtendCertificateRequest, CertificateDone>(
            http, b => new ExtendCertificateRequest(code, b.Until, b.On, b.Evidence ?? []),
            (session, request, stop) => session.ExtendCertificateAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> ChangeScope(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<ScopeChangeBody, ChangeScopeRequest, CertificateDone>(
            http, b => new ChangeScopeRequest(code, b.Scope.Request(), b.On, b.Evidence ?? []),
            (session, request, stop) => session.ChangeScopeAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Suspend(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<StandingBody, CertificateStandingRequest, CertificateDone>(
            http, b => new CertificateStandingRequest(code, b.Reason, b.On),
            (session, request, stop) => session.SuspendCertificateAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Reinstate(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<StandingBody, CertificateStandingRequest, CertificateDone>(
            http, b => new CertificateStandingRequest(code, b.Reason, b.On),
            (session, request, stop) => session.ReinstateCertificateAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Revoke(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<StandingBody, CertificateStandingRequest, CertificateDone>(
            http, b => new CertificateStandingRequest(code, b.Reason, b.On),
            (session, request, stop) => session.RevokeCertificateAsync(request, stop),
            done => Answer.Created(done));
}
