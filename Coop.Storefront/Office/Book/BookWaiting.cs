using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>What of the book waits for the office: findings, complaints, checks of machines.</summary>
internal static class BookWaiting
{
    private const int Most = 8;

    /// <summary>The most urgent ones.</summary>
    public static IEnumerable<Row> Rows(Desk desk, IReadOnlyList<EntryView> open) =>
        open.Take(Most).Select(entry =>
        {
            var sheet = Sheets.Find(entry.Kind)!;
            var due = Show.ShortDate(entry.DueOn!.Value, desk.Language);
            return new Row(
                desk.Say(sheet.Name), SheetShow.Brief(sheet, entry.Record, desk.Language),
                desk.To(BookPaths.Record, entry.Kind, entry.Code), desk.Say(OfficeBookTexts.DueBy, due),
                entry.DueOn < desk.Day ? Tone.Stop : Tone.Care);
        });
}
