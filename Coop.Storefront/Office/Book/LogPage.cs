using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Book;

/// <summary>A log as auditors want it on paper: one table on A4, with VietGAP's headings.</summary>
public static class LogPage
{
    public static Task<IResult> ShowAsync(Desk desk) => RecordPages.WithSheetAsync(desk, async sheet =>
    {
        var to = DayOf(desk, "den", desk.Day);
        var from = DayOf(desk, "tu", to.AddMonths(-12));
        var scope = await FieldScope.OfAsync(desk);
        await using var session = desk.Read();
        var vault = desk.Staff.Right.May(Right.Office) ? desk.Need<PeopleVault>() : null;
        var found = await session.EntriesAsync(sheet.Kind, from, to, vault, desk.Stop);
        var legal = (await session.CoopSettingsAsync(desk.Stop)).Legal;
        desk.Http.Response.Headers.CacheControl = "no-store";
        return Html.Page(LogView.Create(new Log(
            desk.Language, desk.Say(sheet.Heading), legal.Name, legal.Address, from, to,
            desk.To(BookPaths.Kind, sheet.Kind), desk.To(BookPaths.Print, sheet.Kind),
            [
                desk.Say(OfficeBookTexts.Code), desk.Say(OfficeBookTexts.Day),
                .. sheet.Fields.Select(f => desk.Say(f.Label)), desk.Say(OfficeBookTexts.Remark),
            ],
            [.. found.Where(e => RecordPages.Seen(desk, scope, e)).Select(e => Line(desk, sheet, e))])));
    });

    private static IReadOnlyList<string> Line(Desk desk, RecordSheet sheet, EntryView entry) =>
    [
        entry.Code, .. SheetShow.Line(sheet, entry.Record, desk.Language),
        string.Join(", ", Remarks(desk, entry)),
    ];

    private static IEnumerable<string> Remarks(Desk desk, EntryView entry)
    {
        if (entry.IsCorrected)
        {
            yield return desk.Say(OfficeBookTexts.WasCorrected);
        }

        if (entry.Late)
        {
            yield return desk.Say(OfficeBookTexts.Late);
        }

        if (entry.DoneOn is { } done)
        {
            yield return $"{desk.Say(OfficeBookTexts.Finished)} {Show.Date(done, desk.Language)}";
        }
    }

    private static DateOnly DayOf(Desk desk, string name, DateOnly otherwise) =>
        Typed.Day(desk.Query(name)) is Typed<DateOnly>.Read read ? read.Value : otherwise;
}

/// <summary>A log on paper; every text is in the page's language.</summary>
/// <param name="Back">The log's page in the office.</param>
/// <param name="Own">This page, for another period.</param>
public sealed record Log(
    Language Language, string Heading, string Coop, string Address, DateOnly From, DateOnly To, string Back,
    string Own, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Lines);
