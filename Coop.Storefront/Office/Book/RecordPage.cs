using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Book;

/// <summary>One record: what stands, how it came to stand, and what can be done about it.</summary>
public static class RecordPage
{
    public static Task<IResult> ShowAsync(Desk desk) => WithRecordAsync(
        desk, (sheet, story) => PageAsync(desk, sheet, story, null));

    /// <summary>Does something with the record of the address, if it is there and may be seen.</summary>
    internal static Task<IResult> WithRecordAsync(
        Desk desk, Func<RecordSheet, EntryStory, Task<IResult>> act) =>
        RecordPages.WithSheetAsync(desk, async sheet =>
        {
            var scope = await FieldScope.OfAsync(desk);
            await using var session = desk.Read();
            var vault = desk.Staff.Right.May(Right.Office) ? desk.Need<PeopleVault>() : null;
            return await session.EntryAsync(desk.Route("code"), vault, desk.Stop) is { } story
                && story.Entry.Kind == sheet.Kind && RecordPages.Seen(desk, scope, story.Entry)
                ? await act(sheet, story)
                : Gate.NotHere(desk);
        });

    /// <summary>The page, with a refused form opened again.</summary>
    internal static async Task<IResult> PageAsync(
        Desk desk, RecordSheet sheet, EntryStory story, Func<Part>? again,
        int status = StatusCodes.Status200OK)
    {
        var entry = story.Entry;
        var parts = new List<Part>();
        if (entry.IsRetracted)
        {
            parts.Add(new Part.Note(Tone.Stop, desk.Say(OfficeBookTexts.RetractedNote)));
        }
        else if (entry.Late)
        {
            parts.Add(new Part.Note(Tone.Care, desk.Say(OfficeBookTexts.LateNote)));
        }

        parts.Add(new Part.Facts(SheetShow.Facts(sheet, entry.Record, desk.Language)));
        if (entry.Record.Evidence is { Count: > 0 } files)
        {
            parts.Add(new Part.Links([.. files.Select(
                f => new Link(desk.To(EvidencePaths.File, f), desk.Say(OfficeBookTexts.File, f[..8])))]));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeBookTexts.History)));
        parts.Add(new Part.Rows(await HistoryAsync(desk, sheet, story), ""));
        if (!entry.IsRetracted)
        {
            parts.AddRange(Deeds(desk, sheet, story, again));
        }

        return desk.Page(
            desk.Say(OfficeBookTexts.Step, desk.Say(sheet.Name), entry.Code), OfficeTab.Books, parts,
            BookPaths.Kind.Of(sheet.Kind), status: status);
    }

    private static IEnumerable<Part> Deeds(Desk desk, RecordSheet sheet, EntryStory story, Func<Part>? again)
    {
        if (again is not null)
        {
            yield return again();
        }
        else if (story.Entry.IsOpen() && FinishPage.Can(story.Entry.Kind)
            && desk.Staff.Right.May(Right.Office))
        {
            yield return new Part.Form(FinishPage.Form(
                desk, story.Entry, FormInput.Fresh(desk.Language), null));
        }

        yield return new Part.Links(
        [
            new Link(
                desk.To(BookPaths.Correct, sheet.Kind, story.Entry.Code), desk.Say(OfficeBookTexts.Correct)),
        ]);
        if (again is null)
        {
            yield return CorrectPage.RetractForm(
                desk, sheet, story.Entry, FormInput.Fresh(desk.Language), null);
        }
    }

    private static async Task<IReadOnlyList<Row>> HistoryAsync(Desk desk, RecordSheet sheet, EntryStory story)
    {
        var names = new Dictionary<string, string>();
        foreach (var user in story.Steps.Select(s => s.RecordedBy).Distinct())
        {
            var right = await desk.Need<People>().FindAsync(desk.Tenant, user, desk.Stop);
            names[user] = right?.Name ?? user;
        }

        return [.. story.Steps.Select((step, i) => new Row(
            Told(desk, step, i == 0),
            desk.Say(OfficeBookTexts.Step, Show.Time(step.RecordedAt, desk.Language), names[step.RecordedBy])
                + (step.Record is { } record ? " · " + Show.Date(record.On, desk.Language) + " · "
                    + SheetShow.Brief(sheet, record, desk.Language) : "")))];
    }

    private static string Told(Desk desk, EntryStep step, bool first)
    {
        var day = Show.Date(FieldTime.DayOf(step.RecordedAt), desk.Language);
        var text = step.Text ?? "";
        return step.Kind switch
        {
            "corrected" => desk.Say(OfficeBookTexts.CorrectedOn, day, text),
            "retracted" => desk.Say(OfficeBookTexts.RetractedOn, day, text),
            "closed" => desk.Say(OfficeBookTexts.ClosedOn, Show.Date(step.On, desk.Language), text),
            "answered" => desk.Say(OfficeBookTexts.AnsweredOn, Show.Date(step.On, desk.Language), text),
            _ => desk.Say(first ? OfficeBookTexts.Recorded : OfficeBookTexts.Replaced),
        };
    }
}
