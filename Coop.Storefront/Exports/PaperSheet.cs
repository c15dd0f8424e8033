using Coop.Storefront.Papers;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Exports;

/// <summary>A table on paper.</summary>
internal static class PaperSheet
{
    /// <summary>Writes a whole paper of one table to a stream; gives the number of rows.</summary>
    public static async Task<long> WriteAsync(
        Stream to, Sheet sheet, IAsyncEnumerable<IReadOnlyList<object?>> rows, PaperFrame frame,
        CancellationToken stop)
    {
        var paper = new PaperWriter(to, frame with { Title = sheet.Title, Wide = true });
        var count = await paper.TableAsync(
            [.. sheet.Columns.Select(c => new PaperColumn(
                c.Title, c.Share, c.Kind is CellKind.Grams or CellKind.Money or CellKind.Number))],
            Cells(sheet, rows), "Không có bản ghi nào trong thời gian này.", stop);
        paper.Words($"Tổng số dòng: {count}.");
        paper.Signatures("Người lập", "Người kiểm tra", "Giám đốc");
        paper.End();
        return count;
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> Cells(
        Sheet sheet, IAsyncEnumerable<IReadOnlyList<object?>> rows)
    {
        await foreach (var row in rows)
        {
            yield return [.. row.Select((cell, i) => SheetCells.OnPaper(cell, sheet.Columns[i].Kind))];
        }
    }
}
