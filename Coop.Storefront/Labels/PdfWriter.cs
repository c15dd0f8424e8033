using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Coop.Storefront.Labels;

/// <summary>
/// Writes a PDF 1.7 page by page to a stream that need not seek, so that a run of any length takes the memory
/// of
/// one page. Objects, cross-reference table and trailer as in ISO 32000-1 §7.5.
/// </summary>
internal sealed class PdfWriter
{
    private const int Catalog = 1;
    private const int PageTree = 2;

    private readonly Stream target;
    private readonly Dictionary<int, long> offsets = [];
    private readonly List<int> pages = [];
    private readonly Dictionary<string, int> fonts = [];
    private long written;
    private int last = PageTree;

    public PdfWriter(Stream target)
    {
        this.target = target;
        Raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    }

    /// <summary>Embeds a font under a name that pages use.</summary>
    public void AddFont(string name, string family, TrueTypeFont font)
    {
        var file = Stream(font.File, $"/Length1 {font.File.Length} ");
        var letters = Stream(Encoding.ASCII.GetBytes(ToUnicode(font)));
        var descriptor = Object(
            $"<< /Type /FontDescriptor /FontName /{family} /Flags 4 "
            + $"/FontBBox [-500 {font.Descent} 1500 {font.Ascent}] /ItalicAngle 0 /Ascent {font.Ascent} "
            + $"/Descent {font.Descent} /CapHeight 700 /StemV 80 /FontFile2 {file} 0 R >>");
        var glyphs = Object(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{family} /CIDToGIDMap /Identity "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} 0 R /DW {font.Widths.Last()} "
            + $"/W [0 [{string.Join(' ', font.Widths)}]] >>");
        fonts[name] = Object(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{family} /Encoding /Identity-H "
            + $"/DescendantFonts [{glyphs} 0 R] /ToUnicode {letters} 0 R >>");
    }

    /// <summary>Pages so far.</summary>
    public int Pages => pages.Count;

    /// <summary>Adds an A4 page with the given drawing operators.</summary>
    public void AddPage(string drawing, bool landscape = false)
    {
        var box = landscape ? "841.89 595.276" : "595.276 841.89";
        var content = Stream(Encoding.ASCII.GetBytes(drawing));
        var names = string.Join(' ', fonts.Select(font => $"/{font.Key} {font.Value} 0 R"));
        pages.Add(Object(
            $"<< /Type /Page /Parent {PageTree} 0 R /MediaBox [0 0 {box}] "
            + $"/Resources << /Font << {names} >> >> /Contents {content} 0 R >>"));
    }

    /// <summary>Writes what must come last. Nothing can be added afterwards.</summary>
    public void End()
    {
        var kids = string.Join(' ', pages.Select(page => $"{page} 0 R"));
        Object($"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>", PageTree);
        Object($"<< /Type /Catalog /Pages {PageTree} 0 R /Lang (vi) >>", Catalog);
        var table = written;
        Raw($"xref\n0 {last + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= last; number++)
        {
            Raw(offsets[number].ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Raw($"trailer\n<< /Size {last + 1} /Root {Catalog} 0 R >>\nstartxref\n{table}\n%%EOF\n");
    }

    private int Object(string body, int? reserved = null)
    {
        var number = reserved ?? ++last;
        offsets[number] = written;
        Raw($"{number} 0 obj\n{body}\nendobj\n");
        return number;
    }

    private int Stream(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(content);
        }

        var number = ++last;
        offsets[number] = written;
        Raw($"{number} 0 obj\n<< /Filter /FlateDecode {entries}/Length {packed.Length} >>\nstream\n");
        packed.Position = 0;
        packed.CopyTo(target);
        written += packed.Length;
        Raw("\nendstream\nendobj\n");
        return number;
    }

    private static string ToUnicode(TrueTypeFont font)
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
            + "/CMapName /Letters def /CMapType 2 def\n"
            + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var block in font.Glyphs.GroupBy(pair => pair.Value).Select(same => same.First()).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (letter, glyph) in block)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)letter:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }

    private void Raw(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        target.Write(bytes);
        written += bytes.Length;
    }
}
