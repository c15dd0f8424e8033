using System.Buffers.Binary;
using System.Text;

namespace Coop.Storefront.Labels;

/// <summary>What printing needs to know of a TrueType file: which glyph a letter has and how wide it
/// is.</summary>
/// <remarks>Tables as in the OpenType specification: head, hhea, hmtx, and the Unicode sub-table (format 4)
/// of cmap.</remarks>
public sealed class TrueTypeFont
{
    private readonly Dictionary<char, ushort> glyphs;
    private readonly ushort[] widths;
    private readonly int unitsPerEm;

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no TrueType font, or has no Unicode letters.</exception>
    public TrueTypeFont(byte[] file)
    {
        File = file;
        var tables = Tables(file);
        unitsPerEm = UInt16(file, Table(tables, "head") + 18);
        var hhea = Table(tables, "hhea");
        (Ascent, Descent) = (PerMille(Int16(file, hhea + 4)), PerMille(Int16(file, hhea + 6)));
        var hmtx = Table(tables, "hmtx");
        widths = [.. Enumerable.Range(0, UInt16(file, hhea + 34)).Select(i => UInt16(file, hmtx + 4 * i))];
        glyphs = Letters(file, Table(tables, "cmap"));
    }

    /// <summary>The bytes of the file, embedded whole.</summary>
    public byte[] File { get; }

    /// <summary>Above the base line, in thousandths of the size.</summary>
    public int Ascent { get; }

    /// <summary>Below the base line, negative, in thousandths of the size.</summary>
    public int Descent { get; }

    /// <summary>Every letter with its glyph.</summary>
    public IReadOnlyDictionary<char, ushort> Glyphs => glyphs;

    /// <summary>Widths by glyph in thousandths of the size; later glyphs are as wide as the last.</summary>
    public IEnumerable<int> Widths => widths.Select(width => PerMille(width));

    /// <summary>The glyph of a letter; 0, an empty box, when the font has none.</summary>
    public ushort Glyph(char letter) => glyphs.GetValueOrDefault(letter);

    /// <summary>How long a text is when its letters are of size 1.</summary>
    public double Measure(string text) =>
        text.Sum(letter => (double)widths[Math.Min((int)Glyph(letter), widths.Length - 1)]) / unitsPerEm;

    private int PerMille(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);

    private static Dictionary<string, int> Tables(byte[] file)
    {
        if (file.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(file) != 0x00010000)
        {
            throw new InvalidDataException("This is not a TrueType font.");
        }

        return Enumerable.Range(0, UInt16(file, 4)).Select(i => 12 + 16 * i).ToDictionary(
            at => Encoding.ASCII.GetString(file, at, 4),
            at => (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8)));
    }

    private static int Table(Dictionary<string, int> tables, string name) =>
        tables.TryGetValue(name, out var at) ? at
            : throw new InvalidDataException($"The font has no '{name}'.");

    private static Dictionary<char, ushort> Letters(byte[] file, int cmap)
    {
        var format4 = Enumerable.Range(0, UInt16(file, cmap + 2)).Select(i => cmap + 4 + 8 * i)
            .Where(at => UInt16(file, at) is 0 or 3)
            .Select(at => cmap + (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 4)))
            .Where(at => UInt16(file, at) == 4).Select(at => (int?)at).FirstOrDefault()
            ?? throw new InvalidDataException("The font has no Unicode letters.");
        var segments = UInt16(file, format4 + 6) / 2;
        var found = new Dictionary<char, ushort>();
        for (var i = 0; i < segments; i++)
        {
            AddSegment(file, format4 + 14 + 2 * i, segments, found);
        }

        return found;
    }

    private static void AddSegment(byte[] file, int end, int segments, Dictionary<char, ushort> found)
    {
        var start = end + 2 * segments + 2;
        var (delta, range) = (start + 2 * segments, start + 4 * segments);
        for (int code = UInt16(file, start); code <= UInt16(file, end) && code != 0xFFFF; code++)
        {
            var offset = UInt16(file, range);
            var raw = offset == 0 ? code : UInt16(file, range + offset + 2 * (code - UInt16(file, start)));
            var glyph = offset != 0 && raw == 0 ? 0 : (ushort)(raw + UInt16(file, delta));
            if (glyph != 0)
            {
                found[(char)code] = (ushort)glyph;
            }
        }
    }

    private static ushort UInt16(byte[] file, int at) =>
        BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private static short Int16(byte[] file, int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));
}
