using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Certificates;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Office.Certificates;

/// <summary>What the office does to a certificate: each a small form behind a line.</summary>
internal static class CertificateDeeds
{
    private const string Extend = "extend";
    private const string Suspend = "suspend";
    private const string Reinstate = "reinstate";
    private const string Revoke = "revoke";
    private const string Scope = "scope";

    /// <summary>The forms that fit where the certificate stands; the one refused is open.</summary>
    public static IEnumerable<Part> Forms(
        Desk desk, Certificate certificate, IReadOnlyList<string> plots, string? deed, FormInput? input,
        Told? told)
    {
        if (certificate.RevokedOn is not null)
        {
            yield break;
        }

        var suspended = certificate.Suspensions is [.., { Until: null }];
        string[] deeds = [suspended ? Reinstate : Suspend, Extend, Scope, Revoke];
        foreach (var name in deeds)
        {
            var mine = name == deed ? input! : FormInput.Fresh(desk.Language, [
                ("on", DayTiles.Wire(desk.Day)),
                .. name == Scope ? ScopeFields.Of(certificate.Scope(), plots) : []]);
            yield return new Part.Folded(desk.Say(Title(name)), desk.Form(
                desk.To(CertificatesPaths.Deed, certificate.Code.Value, name),
                FieldsOf(desk, name, mine).All, Title(name), name == deed ? told?.Sentence : null,
                quiet: true), name == deed);
        }
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (code, deed) = (desk.Route("code"), desk.Route("deed"));
        if (deed is not (Extend or Suspend or Reinstate or Revoke or Scope))
        {
            return Gate.NotHere(desk);
        }

        var command = await CommandAsync(desk, input, code, deed);
        return input.HasFaults
            ? await CertificatePages.ShowAsync(
                desk, deed, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => command(session, stop),
                done => (desk.To(CertificatesPaths.One, done.Code), desk.Say(OfficeCertificatesTexts.Done)),
                told => CertificatePages.ShowAsync(desk, deed, input.Blamed(told,
                    ("certificate.extension", "until"), ("certificate.ahead", "on"),
                    ("certificate.before-last", "on"), ("plot.", "plots")), told));
    }

    private delegate Task<Outcome<CertificateDone>> Deed(CoopSession session, CancellationToken stop);

    private static async Task<Deed> CommandAsync(
        Desk desk, FormInput input, string code, string deed)
    {
        var on = input.Day("on");
        if (deed is Extend or Scope)
        {
            var files = await input.FilesAsync(desk, "files");
            if (deed == Extend)
            {
                var until = input.Day("until");
                var more = new ExtendCertificateRequest(code, until, on, files);
                return (session, stop) => session.ExtendCertificateAsync(more, stop);
            }

            var scope = ScopeFields.Read(input);
            return (session, stop) =>
                session.ChangeScopeAsync(new ChangeScopeRequest(code, scope, on, files), stop);
        }

        var request = new CertificateStandingRequest(code, input.Text("reason", 500), on);
        return deed switch
        {
            Suspend => (session, stop) => session.SuspendCertificateAsync(request, stop),
            Reinstate => (session, stop) => session.ReinstateCertificateAsync(request, stop),
            _ => (session, stop) => session.RevokeCertificateAsync(request, stop),
        };
    }

    private static Fields FieldsOf(Desk desk, string deed, FormInput input)
    {
        var fields = new Fields(desk, input).Add("on", OfficeCertificatesTexts.On, FieldKind.Day);
        return deed switch
        {
            Extend => fields.Add("until", OfficeCertificatesTexts.Until, FieldKind.Day)
                .Files(desk, input, "files"),
            Scope => ScopeFields.Add(fields).Files(desk, input, "files"),
            _ => fields.Add("reason", OfficeCertificatesTexts.Reason, FieldKind.Lines),
        };
    }

    private static Phrase Title(string deed) => deed switch
    {
        Extend => OfficeCertificatesTexts.Extend,
        Suspend => OfficeCertificatesTexts.Suspend,
        Reinstate => OfficeCertificatesTexts.Reinstate,
        Revoke => OfficeCertificatesTexts.Revoke,
        _ => OfficeCertificatesTexts.ChangeScope,
    };
}
