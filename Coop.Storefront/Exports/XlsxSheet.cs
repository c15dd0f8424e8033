using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Exports;

/// <summary>
/// A table as the smallest Office Open XML workbook (ECMA-376): one sheet of inline texts and numbers,
/// written
/// row by row into the zip. Texts are texts there, so that no formula can come in.
/// </summary>
internal static class XlsxSheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The media type.</summary>
    public const string Media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes the workbook; it can be sorted and filtered by every column.</summary>
    public static async Task WriteAsync(
        Stream to, Sheet sheet, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken stop)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Part(zip, "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels"
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
            PartName="/xl/workbook.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """);
        Part(zip, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
        Part(zip, "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{sheet.Key}" sheetId="1"
            r:id="rId1"/></sheets></workbook>
            """);
        Part(zip, "xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml"));
        await using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        using var xml = XmlWriter.Create(entry, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false), CheckCharacters = false,
        });
        xml.WriteStartDocument(true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        Row(xml, sheet, [.. sheet.Columns.Select(c => (object?)c.Title)]);
        long count = 1;
        await foreach (var row in rows.WithCancellation(stop))
        {
            Row(xml, sheet, row);
            count++;
        }

        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", Main);
        xml.WriteAttributeString("ref", string.Create(
            CultureInfo.InvariantCulture, $"A1:{Letter(sheet.Columns.Count)}{count}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Row(XmlWriter xml, Sheet sheet, IReadOnlyList<object?> row)
    {
        xml.WriteStartElement("row", Main);
        for (var i = 0; i < row.Count; i++)
        {
            var text = SheetCells.InFile(row[i], sheet.Columns[i].Kind);
            xml.WriteStartElement("c", Main);
            if (SheetCells.IsNumber(row[i]))
            {
                xml.WriteElementString("v", Main, text);
            }
            else
            {
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteElementString("t", Main, Clean(text));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Letter(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString()
        : Letter((column - 1) / 26) + Letter(((column - 1) % 26) + 1);

    private static string Clean(string text) => string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Relation(string type, string target) =>
        $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/{type}"
        Target="{target}"/></Relationships>
        """;

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content);
    }
}
