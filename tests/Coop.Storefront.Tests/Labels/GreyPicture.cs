using System.Globalization;
using System.Text;

namespace Coop.Storefront.Tests.Labels;

/// <summary>A page of 300 dots an inch in grey, as pdftoppm writes it (PGM, P5).</summary>
internal sealed record GreyPicture(int Width, byte[] Dots)
{
    private const double DotsPerMillimetre = 300 / 25.4;

    public static GreyPicture Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var words = Encoding.ASCII.GetString(bytes, 0, 40).Split((char[]?)null, 5);
        var size = words.Take(4).Sum(word => word.Length + 1);
        return new GreyPicture(int.Parse(words[1], CultureInfo.InvariantCulture), bytes[size..]);
    }

    public string Cut(string file, double left, double top, double width, double height)
    {
        var (x, y, w, h) = (Dot(left), Dot(top), Dot(width), Dot(height));
        using var part = File.Create(file);
        part.Write(Encoding.ASCII.GetBytes($"P5\n{w} {h}\n255\n"));
        for (var row = 0; row < h; row++)
        {
            part.Write(Dots, (y + row) * Width + x, w);
        }

        return file;
    }

    private static int Dot(double millimetres) => (int)(millimetres * DotsPerMillimetre);
}
