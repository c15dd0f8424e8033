using System.Globalization;
using System.Text;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Labels;

/// <summary>Prints stickers as a PDF: one QR and the words the label law asks for on each.</summary>
public static class LabelSheet
{
    private const string Regular = "R";
    private const string Bold = "B";
    private const double Margin = 1;

    /// <summary>Writes the sheets one by one; a run of thousands takes the memory of one sheet.</summary>
    /// <param name="target">Where the PDF goes; stays open and need not seek.</param>
    /// <param name="paper">The kind of sticker sheet.</param>
    /// <param name="run">What all stickers say.</param>
    /// <param name="labels">What differs, in the order of printing.</param>
    public static void Write(Stream target, LabelPaper paper, LabelRun run, IEnumerable<PackLabel> labels)
    {
        var writer = new PdfWriter(target);
        writer.AddFont(Regular, "BeVietnamPro-Regular", LabelFonts.Regular);
        writer.AddFont(Bold, "BeVietnamPro-SemiBold", LabelFonts.Bold);
        foreach (var sheet in labels.Chunk(paper.PerPage))
        {
            var page = new PdfDrawing();
            for (var i = 0; i < sheet.Length; i++)
            {
                var left = paper.Left + i % paper.Columns * (paper.Width + paper.Gap);
                var top = paper.Top + i / paper.Columns * paper.Height;
                Draw(page, paper, run, sheet[i], left, top);
            }

            writer.AddPage(page.ToString());
        }

        writer.End();
    }

    private static void Draw(
        PdfDrawing page, LabelPaper paper, LabelRun run, PackLabel label, double left, double top)
    {
        var code = QrModules.Of(label.Address);
        var module = paper.QrSide / (code.Size + 2 * QrModules.QuietZone);
        var quiet = module * QrModules.QuietZone;
        page.Qr(code, left + Margin / 2 + quiet, top + (paper.Height - paper.QrSide) / 2 + quiet, module);

        var (name, ink) = (
            new LabelInk(Bold, LabelFonts.Bold, paper.NameSize),
            new LabelInk(Regular, LabelFonts.Regular, paper.TextSize));
        var text = new LabelText(
            page, left + paper.QrSide + Margin / 2, top + Margin, paper.Width - paper.QrSide - Margin,
            paper.Height - 2 * Margin);
        text.Write(Tidy(run.Product), name, lines: 2);
        text.Write($"Khối lượng tịnh: {Show.Weight(run.NetGrams)}", ink, lines: 2);
        text.Write($"Lô: {run.Lot}", ink);
        text.Write($"NSX: {Day(run.MadeOn)}", ink);
        text.Write($"HSD: {Day(run.BestBefore)}", ink);
        text.Write(Show.Spaced(label.Serial), ink);
        text.Write($"{Tidy(run.Maker)}, {Tidy(run.MakerAddress)}", ink, lines: 4);
    }

    private static string Tidy(string text) => text.Normalize(NormalizationForm.FormC);

    private static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
}
