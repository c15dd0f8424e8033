using Coop.Storefront.Labels;

namespace Coop.Storefront.Papers;

/// <summary>The columns of a table with their widths in millimetres.</summary>
internal sealed class PaperTable
{
    private const double Padding = 1.2;

    public PaperTable(IReadOnlyList<PaperColumn> columns, double width)
    {
        var all = columns.Sum(c => c.Share);
        Columns = columns;
        Widths = [.. columns.Select(c => width * c.Share / all)];
    }

    public IReadOnlyList<PaperColumn> Columns { get; }

    public IReadOnlyList<double> Widths { get; }

    /// <summary>The lines of every cell; cells that a row lacks are empty.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Broken(IReadOnlyList<string> row, LabelInk ink) =>
    [
        .. Columns.Select((_, i) =>
            ink.Lines(i < row.Count ? row[i] : "", Widths[i] - (2 * Padding))),
    ];
}
