using System.Globalization;
using Coop.Storefront.Labels;

namespace Coop.Storefront.Papers;

/// <summary>
/// Writes a paper of any length as a PDF of A4 pages, from top to bottom, straight to a stream that need not
/// seek: only the page at hand is in memory. Tables break over pages and repeat their headings.
/// </summary>
/// <remarks>Writes synchronously; an answer of the web must allow that, see
/// <see cref="PaperAnswer"/>.</remarks>
public sealed class PaperWriter
{
    private const double Margin = 14;
    private const double Padding = 1.2;
    private const double Leading = 1.3;

    private readonly PdfWriter file;
    private readonly PaperFrame frame;
    private readonly LabelInk title = new("Bold", LabelFonts.Bold, 15);
    private readonly LabelInk heading = new("Bold", LabelFonts.Bold, 11);
    private readonly LabelInk plain = new("Regular", LabelFonts.Regular, 9);
    private readonly LabelInk cell = new("Regular", LabelFonts.Regular, 7.5);
    private readonly LabelInk head = new("Bold", LabelFonts.Bold, 7.5);
    private readonly double width;
    private readonly double height;
    private PdfDrawing page;
    private double y = Margin;
    private bool ended;

    /// <summary>Begins the first page with holder, title and line.</summary>
    public PaperWriter(Stream target, PaperFrame frame)
    {
        this.frame = frame;
        (width, height) = frame.Wide ? (297.0, 210.0) : (210.0, 297.0);
        file = new PdfWriter(target);
        file.AddFont("Regular", "BeVietnamPro-Regular", LabelFonts.Regular);
        file.AddFont("Bold", "BeVietnamPro-SemiBold", LabelFonts.Bold);
        page = new PdfDrawing(height);
        Write(plain, frame.Holder);
        Write(title, frame.Title);
        if (frame.Line.Length > 0)
        {
            Write(plain, frame.Line);
        }

        y += 2;
    }

    /// <summary>Pages finished and the one at hand.</summary>
    public int Pages => file.Pages + (ended ? 0 : 1);

    private double Inner => width - (2 * Margin);

    private double Bottom => height - Margin - 6;

    /// <summary>A heading; never the last line of a page.</summary>
    public void Heading(string text)
    {
        y += 2;
        Room(3 * heading.Size * Leading);
        Write(heading, text);
        y += 1;
    }

    /// <summary>Plain sentences.</summary>
    public void Words(string text) => Write(plain, text);

    /// <summary>Names and values, line by line.</summary>
    public void Facts(IEnumerable<(string Name, string Value)> facts)
    {
        var left = Inner * 0.34;
        foreach (var (name, value) in facts)
        {
            Side(name, value, left);
        }

        y += 1;
    }

    /// <summary>A QR code with its quiet zone; the side is in millimetres.</summary>
    public void Qr(string text, double side)
    {
        Room(side);
        var code = QrModules.Of(text);
        var module = side / (code.Size + (2 * QrModules.QuietZone));
        page.Qr(code, Margin + (QrModules.QuietZone * module), y + (QrModules.QuietZone * module), module);
        y += side;
    }

    /// <summary>Places to sign, side by side.</summary>
    public void Signatures(params string[] roles)
    {
        y += 4;
        Room(32);
        var part = Inner / roles.Length;
        for (var i = 0; i < roles.Length; i++)
        {
            var left = Margin + (i * part);
            Put(heading, left, roles[i], y);
            Put(cell, left, "(Ký, ghi rõ họ tên)", y + 5);
        }

        y += 30;
    }

    /// <summary>A table; without rows it says <paramref name="empty"/>.</summary>
    public void Table(
        IReadOnlyList<PaperColumn> columns, IEnumerable<IReadOnlyList<string>> rows, string empty = "–")
    {
        var table = new PaperTable(columns, Inner);
        Head(table);
        var any = false;
        foreach (var row in rows)
        {
            any = true;
            Row(table, row);
        }

        Close(any, empty);
    }

    /// <summary>A table whose rows come in while it is written; gives their number.</summary>
    public async Task<long> TableAsync(
        IReadOnlyList<PaperColumn> columns, IAsyncEnumerable<IReadOnlyList<string>> rows, string empty = "–",
        CancellationToken stop = default)
    {
        var table = new PaperTable(columns, Inner);
        Head(table);
        long count = 0;
        await foreach (var row in rows.WithCancellation(stop))
        {
            count++;
            Row(table, row);
        }

        Close(count > 0, empty);
        return count;
    }

    /// <summary>Finishes the last page and the file.</summary>
    public void End()
    {
        Write(plain, $"Hết. Cộng {Number(Pages)} trang.");
        Finish();
        ended = true;
        file.End();
    }

    private void Close(bool any, string empty)
    {
        if (!any)
        {
            Write(plain, empty);
        }

        y += 2;
    }

    private void Head(PaperTable table)
    {
        var lines = table.Broken([.. table.Columns.Select(c => c.Title)], head);
        var tall = (lines.Max(l => l.Count) * head.Size * Leading) + (2 * Padding);
        Room(tall + (3 * cell.Size * Leading));
        page.Shade(Margin, y, Inner, tall);
        Cells(table, lines, head, tall);
    }

    /// <summary>A row that is taller than what is left goes to the next page, or is cut in lines.</summary>
    private void Row(PaperTable table, IReadOnlyList<string> row)
    {
        var lines = table.Broken(row, cell);
        var step = cell.Size * Leading;
        var total = lines.Max(l => l.Count);
        var most = (int)((Bottom - (3 * Margin) - (2 * Padding)) / step);
        for (var from = 0; from < total; from += most)
        {
            var part = lines.Select(l => (IReadOnlyList<string>)[.. l.Skip(from).Take(most)]).ToList();
            var tall = (part.Max(l => l.Count) * step) + (2 * Padding);
            if (y + tall > Bottom)
            {
                Turn();
                Head(table);
            }

            Cells(table, part, cell, tall);
        }
    }

    private void Cells(
        PaperTable table, IReadOnlyList<IReadOnlyList<string>> lines, LabelInk ink, double tall)
    {
        var x = Margin;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            for (var n = 0; n < lines[i].Count; n++)
            {
                var text = lines[i][n];
                var from = table.Columns[i].Right
                    ? x + table.Widths[i] - Padding - ink.Measure(text) : x + Padding;
                Put(ink, from, text, y + Padding + (n * ink.Size * Leading));
            }

            x += table.Widths[i];
        }

        y += tall;
        page.Line(Margin, y, Margin + Inner, y);
    }

    private void Side(string name, string value, double left)
    {
        var names = plain.Lines(name, left - Padding);
        var values = plain.Lines(value, Inner - left);
        for (var i = 0; i < Math.Max(names.Count, values.Count); i++)
        {
            Room(plain.Size * Leading);
            Put(plain, Margin, names.ElementAtOrDefault(i) ?? "", y);
            Put(plain, Margin + left, values.ElementAtOrDefault(i) ?? "", y);
            y += plain.Size * Leading;
        }
    }

    private void Write(LabelInk ink, string text)
    {
        foreach (var line in ink.Lines(text, Inner))
        {
            Room(ink.Size * Leading);
            Put(ink, Margin, line, y);
            y += ink.Size * Leading;
        }
    }

    private void Put(LabelInk ink, double x, string text, double top) =>
        page.Text(ink.Name, ink.File, ink.Points, x, top + ink.Size, text);

    private void Room(double needed)
    {
        if (y + needed > Bottom)
        {
            Turn();
        }
    }

    private void Turn()
    {
        Finish();
        page = new PdfDrawing(height);
        y = Margin;
    }

    private void Finish()
    {
        var number = "Trang " + Number(file.Pages + 1);
        Put(cell, Margin, frame.Foot.Length > 0 ? $"{frame.Title} · {frame.Foot}" : frame.Title, Bottom + 4);
        Put(cell, Margin + Inner - cell.Measure(number), number, Bottom + 4);
        file.AddPage(page.ToString(), frame.Wide);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
