using Coop.Storefront.Office.Book;
using Coop.Storefront.Texts;
using Coop.Traceability.Exports;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Exports;

/// <summary>The logs of the book: one paper and one table a kind, read month by month.</summary>
internal static class DossierBook
{
    /// <summary>Writes them; gives the evidence files they name.</summary>
    public static async Task<IReadOnlyCollection<string>> WriteAsync(DossierFolder folder, ExportCall call)
    {
        var files = new HashSet<string>();
        var plots = await PlotsAsync(call);
        for (var i = 0; i < Sheets.All.Count; i++)
        {
            var kind = Sheets.All[i];
            var key = FormattableString.Invariant($"{i + 20}-{kind.Kind}");
            var sheet = new Sheet(key, kind.Heading.In(Language.Vi),
            [
                new(OfficeBookTexts.Code.In(Language.Vi)), new(OfficeBookTexts.Day.In(Language.Vi)),
                .. kind.Fields.Select(f => new SheetColumn(f.Label.In(Language.Vi))),
                new(OfficeBookTexts.Remark.In(Language.Vi)),
            ]);
            await folder.AddAsync($"{key}.pdf", to => PaperSheet.WriteAsync(
                to, sheet, RowsAsync(call, kind, plots, files), call.Frame, call.Stop));
            await folder.AddAsync($"{key}.csv", to => CsvSheet.WriteAsync(
                to, sheet, RowsAsync(call, kind, plots, files), call.Stop));
        }

        return files;
    }

    /// <summary>The plots a lot came from; null when the folder is of all lots.</summary>
    private static async Task<IReadOnlySet<string>?> PlotsAsync(ExportCall call) => call.Lot is { } lot
        ? (await call.Session.AncestryAsync(
            Traceability.Identifiers.LotId.Parse(lot.Id), call.Stop)).Plots.Keys.ToHashSet()
        : null;

    private static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        ExportCall call, RecordSheet kind, IReadOnlySet<string>? plots, HashSet<string> files)
    {
        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        for (var day = call.From; day <= call.To; day = day.AddMonths(1))
        {
            var last = day.AddMonths(1).AddDays(-1);
            var entries = await call.Session.EntriesAsync(
                kind.Kind, day, last < call.To ? last : call.To, vault, call.Stop);
            foreach (var entry in entries.Where(
                e => plots is null || e.Plots.Count == 0 || e.Plots.Any(plots.Contains)))
            {
                files.UnionWith(entry.Record.Evidence ?? []);
                yield return
                [
                    entry.Code, .. SheetShow.Line(kind, entry.Record, Language.Vi), Remark(entry),
                ];
            }
        }
    }

    private static string Remark(EntryView entry) => string.Join(", ", new[]
    {
        entry.IsCorrected ? OfficeBookTexts.WasCorrected.In(Language.Vi) : "",
        entry.Late ? OfficeBookTexts.Late.In(Language.Vi) : "",
    }.Where(r => r.Length > 0));
}
