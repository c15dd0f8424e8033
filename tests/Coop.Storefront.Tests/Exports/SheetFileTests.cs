using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Coop.Storefront.Exports;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Tests.Exports;

/// <summary>Tables as files: harmless in spreadsheets, and on their way before the last row is
/// known.</summary>
public class SheetFileTests
{
    private static readonly Sheet Sheet = new("t", "T",
        [new("Tên"), new("Số", 1, CellKind.Number), new("Cân", 1, CellKind.Grams)]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84961", "'+84961")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("Lan, \"Bà\"", "\"Lan, \"\"Bà\"\"\"")]
    public async Task A_spreadsheet_takes_no_text_for_a_formula(string typed, string written)
    {
        using var file = new MemoryStream();
        await CsvSheet.WriteAsync(file, Sheet, Rows(1, _ => { }, typed), default);
        var bytes = file.ToArray();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes).Split("\r\n")[1].ShouldBe($"{written},-7,18.505");
    }

    [Fact]
    public async Task A_workbook_holds_texts_as_texts_and_numbers_as_numbers()
    {
        using var file = new MemoryStream();
        await XlsxSheet.WriteAsync(file, Sheet, Rows(3, _ => { }, "=1+1"), default);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            XDocument.Load(stream).Root.ShouldNotBeNull();
        }

        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var cells = XDocument.Load(sheet).Descendants().Where(e => e.Name.LocalName == "c").Skip(3).Take(3);
        cells.Select(c => c.Attribute("t")?.Value).ShouldBe(["inlineStr", null, null]);
        cells.Select(c => c.Value).ShouldBe(["=1+1", "-7", "18.505"]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public async Task Rows_leave_while_later_ones_are_still_read_and_memory_stays_flat(string form)
    {
        using var file = new Counting();
        var before = 0L;
        var high = 0L;
        var rows = Rows(20_000, at =>
        {
            if (at == 10_000)
            {
                before = file.Written;
            }

            if (at % 5_000 == 4_999)
            {
                high = Math.Max(high, GC.GetTotalMemory(forceFullCollection: true));
            }
        }, "Trừ rầy xanh bằng thuốc sinh học");
        var start = GC.GetTotalMemory(forceFullCollection: true);
        await (form switch
        {
            "csv" => CsvSheet.WriteAsync(file, Sheet, rows, default),
            "xlsx" => XlsxSheet.WriteAsync(file, Sheet, rows, default),
            _ => PaperSheet.WriteAsync(file, Sheet, rows, new("", "HTX"), default),
        });
        before.ShouldBeGreaterThan(10_000);
        file.Written.ShouldBeGreaterThan(before);
        (high - start).ShouldBeLessThan(40_000_000);
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(int count, Action<int> seen,
        string text)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            seen(i);
            yield return [text, -7L, 18_505L];
        }
    }

    /// <summary>Like the body of an answer: takes bytes and forgets them.</summary>
    private sealed class Counting : MemoryStream
    {
        public long Written { get; private set; }

        public override bool CanSeek => false;

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken stop)
        {
            Written += count;
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken stop = default)
        {
            Written += buffer.Length;
            return ValueTask.CompletedTask;
        }
    }
}
