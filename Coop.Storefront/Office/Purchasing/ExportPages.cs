using Coop.Storefront.Exports;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage.Members;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>All files that leave the co-op, on one page: choose days, lot or household, press once.</summary>
public static class ExportPages
{
    public static Task<IResult> ShowAsync(Desk desk) => PageAsync(desk, null);

    /// <summary>Keeps what was chosen in the address, so that the links carry it.</summary>
    public static async Task<IResult> PostAsync(Desk desk)
    {
        var form = await desk.Http.Request.ReadFormAsync(desk.Stop);
        var chosen = new[] { "from", "to", "lot", "member" }.ToDictionary(n => n, n => (string?)form[n]);
        return Http.Answer.SeeOther(desk.To(PurchasingPaths.Exports) + QueryString.Create(chosen));
    }

    public static async Task<IResult> FileAsync(Desk desk) =>
        await ExportFile.AnswerAsync(desk.Http, desk.Route("file")) switch
        {
            Outcome<IResult>.Done done => done.Value,
            Outcome<IResult>.Refused no => await PageAsync(desk, Told.Of(no.Reason, desk.Language)),
            _ => throw new InvalidOperationException("A file is made or refused."),
        };

    private static async Task<IResult> PageAsync(Desk desk, Told? told)
    {
        await using var session = desk.Read();
        var members = await session.MembersAsync(desk.Stop);
        var lot = desk.Query("lot");
        var (from, to) = (Or(desk.Query("from"), new DateOnly(desk.Day.Year, 1, 1)), Or(desk.Query("to"),
            desk.Day));
        var parts = new List<Part>();
        if (told is not null)
        {
            parts.Add(new Part.Note(Tone.Stop, told.Sentence));
        }

        parts.Add(new Part.Words(desk.Say(OfficeExportTexts.Lead)));
        var input = FormInput.Fresh(
            desk.Language, ("from", from), ("to", to), ("lot", lot), ("member", desk.Query("member")));
        parts.Add(new Part.Form(desk.Form(
            desk.To(PurchasingPaths.Exports),
            new Fields(desk, input)
                .Add("from", OfficeExportTexts.From, FieldKind.Day)
                .Add("to", OfficeExportTexts.To, FieldKind.Day)
                .Add("lot", OfficeExportTexts.Lot, hint: OfficeExportTexts.LotHint, optional: true)
                .Add("member", OfficeExportTexts.Member, FieldKind.Select, optional: true, choices:
                    [.. members.Select(m => new Choice(m.Code.Value, $"{m.Code.Value} · {m.Hamlet}"))]).All,
            OfficeExportTexts.Choose)));
        var query = $"?from={from}&to={to}&lot={Uri.EscapeDataString(lot)}"
            + $"&member={Uri.EscapeDataString(desk.Query("member"))}";
        foreach (var group in OfficeExportTexts.Groups)
        {
            parts.Add(new Part.Heading(desk.Say(group.Name)));
            parts.Add(new Part.Words(desk.Say(group.What)));
            parts.Add(new Part.Links([.. group.Files.Select(f => new Link(
                desk.To(PurchasingPaths.Export, f) + query, Ending(f)))]));
        }

        return desk.Page(
            desk.Say(OfficeExportTexts.Title), OfficeTab.Books, parts, OfficePaths.Books,
            status: told?.Status ?? StatusCodes.Status200OK);
    }

    private static string Or(string typed,
        DateOnly otherwise) => typed.Length > 0 ? typed : DayTiles.Wire(otherwise);

    private static string Ending(string file) => file[(file.LastIndexOf('.') + 1)..].ToUpperInvariant();
}
