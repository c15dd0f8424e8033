using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Correcting a record, and taking one back. The form names the fact it was opened on.</summary>
public static class CorrectPage
{
    private const string Event = "event";

    public static Task<IResult> ShowAsync(Desk desk) => RecordPage.WithRecordAsync(desk, (sheet, story) =>
        FormAsync(desk, sheet, story.Entry, FormInput.Fresh(
            desk.Language,
            [.. SheetForm.Typed(sheet, story.Entry.Record), (Event, story.Entry.EventId.ToString())]),
            files: story.Entry.Record.Evidence));

    public static Task<IResult> PostAsync(Desk desk) => RecordPage.WithRecordAsync(
        desk, async (sheet, story) =>
    {
        var input = await FormInput.OfAsync(desk);
        var scope = await FieldScope.OfAsync(desk);
        var files = await input.FilesAsync(desk, "files");
        var reason = input.Text("why", 2000);
        var named = EventOf(input);
        if (SheetInput.Read(desk, sheet, input, scope, files) is not { } request)
        {
            return await FormAsync(
                desk, sheet, story.Entry, input, status: StatusCodes.Status400BadRequest, files: files);
        }

        var replacement = request with { OnBehalfOf = story.Entry.Record.OnBehalfOf };
        var command = new CorrectRecordRequest(story.Entry.Code, named, reason, replacement);
        return await desk.RunAsync(
            input, (session, stop) => session.CorrectRecordAsync(command, stop),
            done => (desk.To(BookPaths.Record, sheet.Kind, done.Code),
                desk.Say(OfficeBookTexts.Corrected, done.Code)),
            told => FormAsync(
                desk, sheet, story.Entry, input, RecordPages.Marked(desk, sheet, input, told), files: files));
    });

    public static Task<IResult> PostRetractAsync(Desk desk) => RecordPage.WithRecordAsync(
        desk, async (sheet, story) =>
        {
            var input = await FormInput.OfAsync(desk);
            var command = new RetractRecordRequest(
                story.Entry.Code, EventOf(input), input.Text("why", 2000));
            return input.HasFaults
                ? await AgainAsync(desk, sheet, story, input, null)
                : await desk.RunAsync(
                    input, (session, stop) => session.RetractRecordAsync(command, stop),
                    done => (desk.To(BookPaths.Record, sheet.Kind, done.Code),
                        desk.Say(OfficeBookTexts.TakenBack, done.Code)),
                    told => AgainAsync(desk, sheet, story, input, told));
        });

    /// <summary>The form that takes a record back, behind a line to open it.</summary>
    internal static Part RetractForm(
        Desk desk, RecordSheet sheet, EntryView entry, FormInput input, Told? told) => new Part.Folded(
        desk.Say(OfficeBookTexts.Retract),
        desk.Form(
            desk.To(BookPaths.Retract, sheet.Kind, entry.Code),
            new Fields(desk, input).Add("why", OfficeBookTexts.RetractReason, FieldKind.Lines)
                .Hide(Event, entry.EventId.ToString()).All,
            OfficeBookTexts.DoRetract, told?.Sentence, quiet: true),
        Open: input.HasFaults);

    private static Task<IResult> AgainAsync(
        Desk desk, RecordSheet sheet, EntryStory story, FormInput input, Told? told) => RecordPage.PageAsync(
        desk, sheet, story, () => RetractForm(desk, sheet, story.Entry, input, told),
        told?.Status ?? StatusCodes.Status400BadRequest);

    private static Guid EventOf(FormInput input) =>
        Guid.TryParse(input.Typed(Event), out var named) ? named : Guid.Empty;

    private static async Task<IResult> FormAsync(
        Desk desk, RecordSheet sheet, EntryView entry, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK, IReadOnlyList<string>? files = null)
    {
        var scope = await FieldScope.OfAsync(desk);
        var fields = SheetForm.For(desk, sheet, input, scope, await SuppliesAsync(desk, sheet, entry))
            .Files(desk, input, "files", files)
            .Add("why", OfficeBookTexts.Reason, FieldKind.Lines)
            .Hide(Event, input.Typed(Event));
        return desk.Page(
            desk.Say(OfficeBookTexts.Correct), OfficeTab.Books,
            [
                new Part.Note(Tone.Care, desk.Say(OfficeBookTexts.CorrectMore)),
                new Part.Form(desk.Form(
                    desk.To(BookPaths.Correct, sheet.Kind, entry.Code), fields.All, OfficeTexts.Save,
                    told?.Sentence)),
            ],
            BookPaths.Record.Of(sheet.Kind, entry.Code), status: told?.Status ?? status);
    }

    /// <summary>Those with stock, and the one the record took from.</summary>
    private static async Task<IReadOnlyList<Choice>> SuppliesAsync(
        Desk desk, RecordSheet sheet, EntryView entry)
    {
        var choices = await RecordPages.SuppliesAsync(desk, sheet);
        return entry.Record is FertilisingRequest { Supply: { } own } && choices.All(c => c.Value != own)
            ? [.. choices, new Choice(own, own)]
            : choices;
    }
}
