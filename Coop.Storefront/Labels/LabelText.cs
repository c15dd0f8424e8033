namespace Coop.Storefront.Labels;

/// <summary>One way of writing on a label.</summary>
/// <param name="Name">The font's name in the PDF.</param>
/// <param name="File">The font.</param>
/// <param name="Points">Size of the letters.</param>
internal sealed record LabelInk(string Name, TrueTypeFont File, double Points)
{
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>Size of the letters in millimetres.</summary>
    public double Size => Points * MillimetresPerPoint;

    /// <summary>How long a text is, in millimetres.</summary>
    public double Measure(string text) => File.Measure(text) * Size;
}

/// <summary>Writes lines downward into a box, breaking between words; what does not fit is left out
/// whole.</summary>
internal sealed class LabelText(PdfDrawing page, double left, double top, double width, double height)
{
    private const double Leading = 1.16;
    private readonly double bottom = top + height;
    private double y = top;

    /// <summary>Writes a text in at most some lines; a longer one ends with an ellipsis.</summary>
    public void Write(string text, LabelInk ink, int lines = 1)
    {
        var step = ink.Size * Leading;
        var broken = Break(text, ink);
        var fits = Math.Min(lines, (int)((bottom - y + 0.05) / step));
        if (fits < broken.Count && fits > 0)
        {
            broken[fits - 1] += "…";
        }

        foreach (var line in broken.Take(fits))
        {
            page.Text(ink.Name, ink.File, ink.Points, left, y + ink.Size, line);
            y += step;
        }
    }

    private List<string> Break(string text, LabelInk ink)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = lines[^1].Length == 0 ? word : lines[^1] + " " + word;
            if (lines[^1].Length > 0 && ink.Measure(longer) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }
}
