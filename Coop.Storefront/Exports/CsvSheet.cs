using System.Text;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Exports;

/// <summary>
/// A table as RFC 4180 text with a byte order mark, so that spreadsheets read Vietnamese, and with a quote
/// before whatever they would take for a formula.
/// </summary>
internal static class CsvSheet
{
    private const string FormulaBegins = "=+-@\t\r";

    /// <summary>Writes heads and rows as they come.</summary>
    public static async Task WriteAsync(
        Stream to, Sheet sheet, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken stop)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(true), 16 * 1024, leaveOpen: true);
        await writer.WriteAsync(Line(sheet.Columns.Select(c => Safe(c.Title))).AsMemory(), stop);
        await foreach (var row in rows.WithCancellation(stop))
        {
            var cells = row.Select((cell, i) => Cell(cell, sheet.Columns[i].Kind));
            await writer.WriteAsync(Line(cells).AsMemory(), stop);
        }
    }

    private static string Cell(object? cell, CellKind kind)
    {
        var text = SheetCells.InFile(cell, kind);
        return SheetCells.IsNumber(cell) ? text : Safe(text);
    }

    private static string Safe(string text)
    {
        var harmless = text.Length > 0 && FormulaBegins.Contains(text[0], StringComparison.Ordinal)
            ? "'" + text : text;
        return harmless.AsSpan().ContainsAny("\",\r\n;") ? $"\"{harmless.Replace("\"", "\"\"")}\"" : harmless;
    }

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells) + "\r\n";
}
