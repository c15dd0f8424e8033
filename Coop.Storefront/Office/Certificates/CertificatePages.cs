using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Certificates;
using Coop.Traceability.Plots;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Office.Certificates;

/// <summary>The certificates, and one of them with what can be done to it.</summary>
internal static class CertificatePages
{
    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var all = await session.CertificatesAsync(desk.Stop);
        var parts = new List<Part>
        {
            new Part.Links([new Link(
                desk.To(CertificatesPaths.New), desk.Say(OfficeCertificatesTexts.New), true)]),
        };
        parts.AddRange(all.Where(c => Soon(c, desk.Day)).Select(c => new Part.Note(Tone.Care, desk.Say(
            OfficeCertificatesTexts.SoonExpires, c.Number,
            Numerals.Of(c.ExpiresOn!.Value.DayNumber - desk.Day.DayNumber)))));
        parts.Add(new Part.Rows(
            [.. all.Select(c => RowOf(desk, c))], desk.Say(OfficeCertificatesTexts.None)));
        return desk.Page(
            desk.Say(OfficeCertificatesTexts.Certificates), OfficeTab.Books, parts, OfficePaths.Books);
    }

    public static async Task<IResult> ShowAsync(
        Desk desk, string? deed = null, FormInput? input = null, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        if (await session.CertificateAsync(desk.Route("code"), desk.Stop) is not { } certificate)
        {
            return Gate.NotHere(desk);
        }

        var sheet = await session.LoadAsync<CertificateSheet>(certificate.Sheet.Id, desk.Stop);
        var plots = (await session.LoadManyAsync<Plot>(
            desk.Stop, [.. certificate.Scope().Plots.Select(p => p.Value)])).Select(p => p.Code.Value)
            .Order(StringComparer.Ordinal).ToList();
        var output = await session.OutputAsync([certificate], desk.Day, desk.Stop);
        var parts = new List<Part>
        {
            new Part.Facts(Facts(desk, certificate, sheet, plots, output.GetValueOrDefault(certificate.Id))),
        };
        parts.AddRange(CertificateDeeds.Forms(desk, certificate, plots, deed, input, told));
        return desk.Page(
            certificate.Number, OfficeTab.Books, parts, CertificatesPaths.All,
            status: told?.Status ?? status);
    }

    private static bool Soon(Certificate certificate, DateOnly today) =>
        certificate is { RevokedOn: null, ExpiresOn: { } end } && today <= end
        && end.DayNumber - today.DayNumber <= CertificateReminder.Before[0];

    private static Row RowOf(Desk desk, Certificate certificate)
    {
        var state = certificate.StateOn(desk.Day);
        return new Row(
            $"{SchemeOf(desk, certificate)} · {certificate.Number}",
            certificate.ExpiresOn is { } end
                ? $"{certificate.Body} · {Show.Dates(certificate.IssuedOn, end, desk.Language)}"
                : $"{certificate.Body} · {Show.Date(certificate.IssuedOn, desk.Language)}",
            desk.To(CertificatesPaths.One, certificate.Code.Value),
            desk.Say(OfficeCertificatesTexts.StateOf(state)),
            state == CertificateStates.Valid ? Tone.Good
                : state is CertificateStates.Suspended or CertificateStates.Revoked ? Tone.Stop : Tone.Care);
    }

    private static string SchemeOf(Desk desk, Certificate certificate)
    {
        var name = SchemeEditions.Find(certificate.Edition)?.Name;
        return name is null ? certificate.Scheme : new Phrase(name.Vi, name.En).In(desk.Language);
    }

    private static List<(string, string)> Facts(
        Desk desk, Certificate certificate, CertificateSheet? sheet, List<string> plots, long used)
    {
        var (language, scope) = (desk.Language, certificate.Scope());
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficeCertificatesTexts.State),
                desk.Say(OfficeCertificatesTexts.StateOf(certificate.StateOn(desk.Day)))),
            (desk.Say(OfficeCertificatesTexts.Edition),
                SchemeEditions.Find(certificate.Edition)?.Document ?? certificate.Edition),
            (desk.Say(OfficeCertificatesTexts.Body), $"{certificate.Body} {certificate.BodyCode}".Trim()),
            (desk.Say(OfficeCertificatesTexts.Holder), sheet?.Holder ?? ""),
            (desk.Say(OfficeCertificatesTexts.Addresses), sheet?.Addresses ?? ""),
            (desk.Say(OfficeCertificatesTexts.IssuedOn), Show.Date(certificate.IssuedOn, language)),
        };
        if (certificate.ExpiresOn is { } end)
        {
            facts.Add((desk.Say(OfficeCertificatesTexts.ExpiresOn), Show.Date(end, language)));
        }

        if (plots.Count > 0)
        {
            facts.Add((desk.Say(OfficeCertificatesTexts.Plots), string.Join(", ", plots)));
        }

        if (scope.Products.Count > 0)
        {
            facts.Add((desk.Say(OfficeCertificatesTexts.Products),
                string.Join(", ", scope.Products.Select(p => p.Stars is { } s ? $"{p.Slug} {s}★" : p.Slug))));
        }

        if (certificate.LeafLimit(desk.Day) is { } limit)
        {
            facts.Add((desk.Say(OfficeCertificatesTexts.UsedUp), desk.Say(
                OfficeCertificatesTexts.UsedOf, Show.Weight(used, language), Show.Weight(limit, language))));
        }

        return facts;
    }
}
