using System.Globalization;
using System.Text;

namespace Coop.Storefront.Labels;

/// <summary>Drawing operators of one A4 page. Lengths are millimetres from the upper left corner.</summary>
internal sealed class PdfDrawing(double pageHeight = 297)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private readonly StringBuilder operators = new();

    /// <summary>Writes a text with its base line at <paramref name="y"/>; the size is in points.</summary>
    public void Text(string font, TrueTypeFont file, double size, double x, double y, string text)
    {
        operators.Append(CultureInfo.InvariantCulture, $"BT /{font} {size:0.##} Tf {Across(x)} {Up(y)} Td <");
        foreach (var letter in text)
        {
            operators.Append(CultureInfo.InvariantCulture, $"{file.Glyph(letter):X4}");
        }

        operators.Append("> Tj ET\n");
    }

    /// <summary>Draws a QR code in black: whole modules in one path, so that no seams show.</summary>
    public void Qr(QrModules code, double left, double top, double module)
    {
        var scale = Number(module * PointsPerMillimetre);
        operators.Append(
            CultureInfo.InvariantCulture, $"q {scale} 0 0 -{scale} {Across(left)} {Up(top)} cm\n");
        foreach (var run in code.Runs)
        {
            operators.Append(CultureInfo.InvariantCulture, $"{run.X} {run.Y} {run.Length} 1 re\n");
        }

        operators.Append("f Q\n");
    }

    /// <summary>Draws a hair line.</summary>
    public void Line(double x, double y, double toX, double toY) => operators.Append(
        CultureInfo.InvariantCulture, $"0.4 w {Across(x)} {Up(y)} m {Across(toX)} {Up(toY)} l S\n");

    /// <summary>Fills a box with light grey.</summary>
    public void Shade(double left, double top, double width, double height) => operators.Append(
        CultureInfo.InvariantCulture,
        $"0.92 g {Across(left)} {Up(top + height)} {Number(width * PointsPerMillimetre)} "
        + $"{Number(height * PointsPerMillimetre)} re f 0 g\n");

    public override string ToString() => operators.ToString();

    private static string Across(double x) => Number(x * PointsPerMillimetre);

    private string Up(double y) => Number((pageHeight - y) * PointsPerMillimetre);

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
