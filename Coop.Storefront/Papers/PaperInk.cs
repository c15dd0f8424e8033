using System.Text;
using Coop.Storefront.Labels;

namespace Coop.Storefront.Papers;

/// <summary>Breaks text into lines of a width; words longer than a line are cut.</summary>
internal static class PaperInk
{
    /// <summary>The lines of a text; at least one, which may be empty.</summary>
    public static IReadOnlyList<string> Lines(this LabelInk ink, string text, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in Clean(text).Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : line + " " + word;
                if (ink.Measure(longer) <= width)
                {
                    line = longer;
                    continue;
                }

                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                line = Cut(ink, word, width, lines);
            }

            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Adds full lines of a word that is too long; gives what is left of it.</summary>
    private static string Cut(LabelInk ink, string word, double width, List<string> lines)
    {
        while (ink.Measure(word) > width && word.Length > 1)
        {
            var most = 1;
            while (most < word.Length - 1 && ink.Measure(word[..(most + 1)]) <= width)
            {
                most++;
            }

            lines.Add(word[..most]);
            word = word[most..];
        }

        return word;
    }

    private static string Clean(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormC).Where(c => c == '\n' || !char.IsControl(c)));
}
