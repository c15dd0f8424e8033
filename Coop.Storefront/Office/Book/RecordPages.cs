using System.Globalization;
using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Book;

/// <summary>The logs of the book: which there are, one of them by month, and a new entry.</summary>
public static class RecordPages
{
    private const string LastPlot = "coop-book-plot";

    public static IResult Contents(Desk desk) => desk.Page(
        desk.Say(OfficeBookTexts.Book), OfficeTab.Books,
        [
            new Part.Rows(
                [.. Sheets.All.Where(s => desk.Staff.Right.May(s.Right)).Select(
                    s => new Row(desk.Say(s.Name), "", desk.To(BookPaths.Kind, s.Kind)))],
                ""),
        ], OfficePaths.Books);

    public static Task<IResult> ListAsync(Desk desk) => WithSheetAsync(desk, async sheet =>
    {
        var month = MonthOf(desk);
        var scope = await FieldScope.OfAsync(desk);
        await using var session = desk.Read();
        var last = month.AddMonths(1).AddDays(-1);
        var found = await session.EntriesAsync(sheet.Kind, month, last, stop: desk.Stop);
        var rows = found.Where(e => Seen(desk, scope, e)).Reverse().Select(e => RowOf(desk, sheet, e));
        var own = desk.To(BookPaths.Kind, sheet.Kind);
        return desk.Page(desk.Say(sheet.Name), OfficeTab.Books,
        [
            new Part.Links(
            [
                new Link(desk.To(BookPaths.New, sheet.Kind), desk.Say(sheet.Enter), true),
                new Link(desk.To(BookPaths.Print, sheet.Kind), desk.Say(OfficeBookTexts.Print)),
            ]),
            new Part.Heading(desk.Say(
                OfficeBookTexts.Month, Numerals.Of(month.Month), Numerals.Of(month.Year))),
            new Part.Rows([.. rows], desk.Say(OfficeBookTexts.Nothing)),
            new Part.Links(
            [
                new Link($"{own}?thang={Month(month.AddMonths(-1))}", desk.Say(OfficeBookTexts.Before)),
                new Link($"{own}?thang={Month(month.AddMonths(1))}", desk.Say(OfficeBookTexts.After)),
            ]),
        ], BookPaths.Book);
    });

    public static Task<IResult> NewAsync(Desk desk) => WithSheetAsync(desk, async sheet =>
    {
        var plot = desk.Query("plot") is { Length: > 0 } asked
            ? asked : desk.Http.Request.Cookies[LastPlot] ?? "";
        return await FormAsync(desk, sheet, FormInput.Fresh(
            desk.Language, ("plots", plot), ("lot", desk.Query("lot")),
            ("unit", sheet.Fields.Any(f => f.Kind == SheetKind.Amount) ? "g" : "")));
    });

    public static Task<IResult> PostNewAsync(Desk desk) => WithSheetAsync(desk, async sheet =>
    {
        var input = await FormInput.OfAsync(desk);
        var scope = await FieldScope.OfAsync(desk);
        var files = await input.FilesAsync(desk, "files");
        if (SheetInput.Read(desk, sheet, input, scope, files) is not { } request)
        {
            return await FormAsync(desk, sheet, input, status: StatusCodes.Status400BadRequest, files: files);
        }

        return await desk.RunAsync(
            input, (session, stop) => session.RecordAsync(request, stop),
            done => Landed(desk, sheet, input, done),
            told => FormAsync(desk, sheet, input, Marked(desk, sheet, input, told), files: files));
    });

    /// <summary>Does something with the sheet of the address, if the person may use it.</summary>
    internal static Task<IResult> WithSheetAsync(Desk desk, Func<RecordSheet, Task<IResult>> act) =>
        Sheets.Find(desk.Route("kind")) is not { } sheet ? Task.FromResult(Gate.NotHere(desk))
        : desk.Staff.Right.May(sheet.Right) ? act(sheet)
        : Task.FromResult(Gate.NotAllowed(desk, sheet.Right));

    /// <summary>Whether a record is within what the person may see.</summary>
    internal static bool Seen(Desk desk, FieldScope scope, EntryView entry) =>
        desk.Staff.Right.May(Right.Office) || entry.Plots.Count == 0
        || entry.Plots.Any(key => scope.Plots.Any(p => p.Id.Value == key));

    /// <summary>Inputs to take from, those with stock only.</summary>
    internal static async Task<IReadOnlyList<Choice>> SuppliesAsync(Desk desk, RecordSheet sheet)
    {
        if (sheet.Fields.All(f => f.Kind != SheetKind.Supply))
        {
            return [];
        }

        await using var session = desk.Read();
        return [.. (await session.SuppliesAsync(desk.Stop))
            .Where(s => s.Kind != SupplyWords.Pesticide && s.OnHand > 0)
            .Select(s => new Choice(s.Code.Value, $"{s.TradeName} ({s.Code})"))];
    }

    /// <summary>Marks the field a refusal names, and calls it what the form calls it.</summary>
    internal static Told Marked(Desk desk, RecordSheet sheet, FormInput input, Told told)
    {
        var named = sheet.Fields.FirstOrDefault(
            f => told.Sentence.Contains($"“{f.Name}”", StringComparison.Ordinal));
        if (named is not null)
        {
            told = told with
            {
                Sentence = told.Sentence.Replace(
                    $"“{named.Name}”", $"“{desk.Say(named.Label)}”", StringComparison.Ordinal),
            };
        }

        var field = named?.Name ?? told.Code.Split('.')[0] switch
        {
            "lot" => "lot",
            "supply" => "supply",
            "plot" => sheet.Field("plots") is null ? "plot" : "plots",
            _ => told.Code == "record.ahead" ? "on" : "",
        };
        if (field.Length > 0)
        {
            input.Blame(field, told.Sentence);
        }

        return told;
    }

    private static (string, string) Landed(
        Desk desk, RecordSheet sheet, FormInput input, RecordEntered done)
    {
        if (input.Typed("plots") is { Length: > 0 } plot)
        {
            desk.Http.Response.Cookies.Append(LastPlot, plot, new CookieOptions
            {
                HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = desk.Http.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(1),
            });
        }

        var list = $"{desk.To(BookPaths.Kind, sheet.Kind)}?thang={Month(done.On)}";
        return (list, desk.Say(OfficeBookTexts.Saved, done.Code));
    }

    private static async Task<IResult> FormAsync(
        Desk desk, RecordSheet sheet, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK, IReadOnlyList<string>? files = null)
    {
        var scope = await FieldScope.OfAsync(desk);
        var fields = SheetForm.For(desk, sheet, input, scope, await SuppliesAsync(desk, sheet))
            .Files(desk, input, "files", files);
        return desk.Page(
            desk.Say(sheet.Enter), OfficeTab.Books,
            [new Part.Form(desk.Form(
                desk.To(BookPaths.New, sheet.Kind), fields.All, OfficeTexts.Save, told?.Sentence))],
            BookPaths.Kind.Of(sheet.Kind), status: told?.Status ?? status);
    }

    private static Row RowOf(Desk desk, RecordSheet sheet, EntryView entry)
    {
        var pill = entry switch
        {
            { IsCorrected: true } => OfficeBookTexts.WasCorrected,
            { DueOn: not null, DoneOn: not null } => OfficeBookTexts.Finished,
            { Kind: "inspection" or "complaint" } when entry.IsOpen() => OfficeBookTexts.Open,
            { Late: true } => OfficeBookTexts.Late,
            _ => null,
        };
        return new Row(
            $"{Show.Date(entry.On, desk.Language)} · {entry.Code}",
            SheetShow.Brief(sheet, entry.Record, desk.Language),
            desk.To(BookPaths.Record, sheet.Kind, entry.Code), pill is null ? null : desk.Say(pill),
            pill == OfficeBookTexts.Finished ? Tone.Good : Tone.Care);
    }

    private static DateOnly MonthOf(Desk desk)
    {
        var asked = DateOnly.TryParseExact(
            desk.Query("thang") + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            && day.Year is >= 2000 and < 2200 ? day : desk.Day;
        return new DateOnly(asked.Year, asked.Month, 1);
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
