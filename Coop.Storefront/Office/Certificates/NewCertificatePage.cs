using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Office.Certificates;

/// <summary>Enters a certificate as it is printed.</summary>
internal static class NewCertificatePage
{
    public static Task<IResult> ShowAsync(Desk desk) =>
        Task.FromResult(Form(desk, FormInput.Fresh(desk.Language, ("fresh", "yes"))));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var files = await input.FilesAsync(desk, "files");
        var scheme = input.One("scheme", Schemes.All);
        var request = new RecordCertificateRequest(
            scheme, null, input.Text("number", 120), input.Text("body", 120), input.Text("bodyCode", 120, 0),
            input.Text("holder", 120), input.Text("addresses", 1000), ScopeFields.Read(input),
            input.Day("issuedOn"), input.Typed("expiresOn").Length == 0 ? null : input.Day("expiresOn"),
            files);
        return input.HasFaults
            ? Form(desk, input, files, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.RecordCertificateAsync(request, stop),
                done => (desk.To(CertificatesPaths.One, done.Code),
                    desk.Say(OfficeCertificatesTexts.Recorded, request.Number)),
                told => Task.FromResult(Form(desk, input.Blamed(told, Blame), files, told)));
    }

    private static readonly (string, string)[] Blame =
    [
        ("certificate.number", "number"), ("certificate.dates", "expiresOn"),
        ("certificate.ahead", "issuedOn"),
        ("certificate.no-plots", "plots"), ("plot.", "plots"), ("certificate.products", "products"),
        ("certificate.stars", "products"),
    ];

    private static IResult Form(
        Desk desk, FormInput input, IReadOnlyList<string>? files = null, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("scheme", OfficeCertificatesTexts.Scheme, FieldKind.Select, choices:
            [
                new(Schemes.VietGap, desk.Say(OfficeCertificatesTexts.VietGap)),
                new(Schemes.Organic, desk.Say(OfficeCertificatesTexts.Organic)),
                new(Schemes.Ocop, desk.Say(OfficeCertificatesTexts.Ocop)),
                new(Schemes.Standard, desk.Say(OfficeCertificatesTexts.Standard)),
            ])
            .Add("number", OfficeCertificatesTexts.Number)
            .Add("body", OfficeCertificatesTexts.Body)
            .Add("bodyCode", OfficeCertificatesTexts.BodyCode, optional: true)
            .Add("holder", OfficeCertificatesTexts.Holder)
            .Add("addresses", OfficeCertificatesTexts.Addresses, FieldKind.Lines,
                OfficeCertificatesTexts.AddressesHint)
            .Add("issuedOn", OfficeCertificatesTexts.IssuedOn, FieldKind.Day)
            .Add("expiresOn", OfficeCertificatesTexts.ExpiresOn, FieldKind.Day, optional: true);
        ScopeFields.Add(fields).Files(desk, input, "files", files);
        return desk.Page(desk.Say(OfficeCertificatesTexts.New), OfficeTab.Books,
            [new Part.Form(
                desk.Form(desk.To(CertificatesPaths.New), fields.All, OfficeTexts.Save, told?.Sentence))],
            CertificatesPaths.All, status: told?.Status ?? status);
    }
}
