using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Brings a finding or a complaint to its end.</summary>
public static class FinishPage
{
    /// <summary>Whether records of the kind come to an end at all.</summary>
    public static bool Can(string kind) => kind is BookKinds.Inspection or BookKinds.Complaint;

    public static Task<IResult> PostAsync(Desk desk) => RecordPage.WithRecordAsync(
        desk, async (sheet, story) =>
    {
        if (!Can(sheet.Kind))
        {
            return Gate.NotHere(desk);
        }

        var input = await FormInput.OfAsync(desk);
        var (code, on, text) = (story.Entry.Code, input.Day(desk, "on"), input.Text("text", 2000));
        return input.HasFaults
            ? await AgainAsync(desk, sheet, story, input, null)
            : await desk.RunAsync(
                input, (session, stop) => FinishAsync(session, sheet.Kind, code, on, text, stop),
                done => (desk.To(BookPaths.Record, sheet.Kind, done.Code),
                    desk.Say(OfficeBookTexts.Done, done.Code)),
                told => AgainAsync(desk, sheet, story, input, told));
    });

    /// <summary>The form.</summary>
    internal static OfficeForm Form(Desk desk, EntryView entry, FormInput input, Told? told)
    {
        var complaint = entry.Kind == BookKinds.Complaint;
        var fields = new Fields(desk, input)
            .Days(desk, input, "on", OfficeBookTexts.When)
            .Add("text", complaint ? OfficeBookTexts.Reply : OfficeBookTexts.CloseNote, FieldKind.Lines);
        return desk.Form(
            desk.To(BookPaths.Finish, entry.Kind, entry.Code), fields.All,
            complaint ? OfficeBookTexts.Answer : OfficeBookTexts.CloseFinding, told?.Sentence);
    }

    private static Task<Outcome<RecordChanged>> FinishAsync(
        CoopSession session, string kind, string code, DateOnly on, string text, CancellationToken stop) =>
        kind == BookKinds.Complaint
            ? session.AnswerComplaintAsync(new AnswerComplaintRequest(code, on, text), stop)
            : session.CloseFindingAsync(new CloseFindingRequest(code, on, null, text), stop);

    private static Task<IResult> AgainAsync(
        Desk desk, RecordSheet sheet, EntryStory story, FormInput input, Told? told) => RecordPage.PageAsync(
        desk, sheet, story, () => new Part.Form(Form(desk, story.Entry, input, told)),
        told?.Status ?? StatusCodes.Status400BadRequest);
}
