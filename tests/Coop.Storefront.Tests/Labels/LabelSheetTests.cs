using System.Diagnostics;
using System.Text;
using Coop.Storefront.Labels;

namespace Coop.Storefront.Tests.Labels;

/// <summary>Sheets of stickers as they come out of the printer.</summary>
public class LabelSheetTests
{
    private static readonly LabelRun Run = new(
        "Chè móc câu Trung Long hái tay", 100, "TL-7K4Q9MPWX", new(2026, 3, 15), new(2028, 3, 15),
        "HTX chè Ngân Sơn Trung Long", "thôn Trung Long, xã Tân Trào, tỉnh Tuyên Quang");

    [Theory]
    [InlineData("24", 30, 2)]
    [InlineData("65", 70, 2)]
    public void A_run_fills_as_many_pages_as_it_needs(string paper, int labels, int pages)
    {
        using var pdf = Print(LabelPaper.Find(paper)!, labels);
        Encoding.Latin1.GetString(pdf.ToArray()).Split("/Type /Page ").Length.ShouldBe(pages + 1);
    }

    [Fact]
    public void The_words_of_the_law_can_be_read_back_with_every_Vietnamese_letter()
    {
        Assert.SkipWhen(Tool("pdftotext") is null, "pdftotext is missing: apt-get install poppler-utils");
        using var pdf = Print(LabelPaper.TwentyFour, 1);
        var words = string.Join(' ', InFile(pdf, file => Start("pdftotext", "-layout", file, "-"))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var said in new[]
            { "Chè móc câu", "Khối lượng tịnh: 100 g", "Lô: TL-7K4Q9MPWX", "NSX: 15/03/2026",
                "HSD: 15/03/2028" })
        {
            words.ShouldContain(said);
        }
    }

    [Fact]
    public void Thousands_of_stickers_go_to_a_stream_that_cannot_seek()
    {
        using var target = new Forward();
        LabelSheet.Write(target, LabelPaper.SixtyFive, Run, Labels(3000));
        target.Written.ShouldBeGreaterThan(100_000);
    }

    [Theory]
    [InlineData("24")]
    [InlineData("65")]
    public void Every_QR_on_the_paper_says_the_address_of_its_pack(string key)
    {
        Assert.SkipWhen(Tool("pdftoppm") is null || Tool("zbarimg") is null,
            "pdftoppm or zbarimg is missing: apt-get install poppler-utils zbar-tools");
        var paper = LabelPaper.Find(key)!;
        using var pdf = Print(paper, paper.PerPage);
        Decode(pdf, paper).ShouldBe(Labels(paper.PerPage).Select(label => label.Address));
    }

    [Theory]
    [InlineData("24")]
    [InlineData("65")]
    public void The_symbol_is_at_least_15_mm_wide(string key)
    {
        var code = QrModules.Of(Labels(1)[0].Address);
        var module = LabelPaper.Find(key)!.QrSide / (code.Size + 2 * QrModules.QuietZone);
        (module * code.Size).ShouldBeGreaterThanOrEqualTo(15);
    }

    private static MemoryStream Print(LabelPaper paper, int count)
    {
        var pdf = new MemoryStream();
        LabelSheet.Write(pdf, paper, Run, Labels(count));
        pdf.Position = 0;
        return pdf;
    }

    private static PackLabel[] Labels(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var serial = $"7F3K9Q2MX{i:0000}";
        return new PackLabel(
            serial, $"https://che-trunglong.example/01/09521234567899/10/{Run.Lot}/21/{serial}");
    })];

    /// <summary>Cuts the page into its stickers, as a phone sees one at a time.</summary>
    private static string[] Decode(Stream pdf, LabelPaper paper) => InFile(pdf, file =>
    {
        var folder = Path.GetDirectoryName(file)!;
        Start("pdftoppm", "-r", "300", "-gray", "-singlefile", file, Path.Combine(folder, "page"));
        var page = GreyPicture.Read(Path.Combine(folder, "page.pgm"));
        string[] stickers = [.. Enumerable.Range(0, paper.PerPage).Select(i => page.Cut(
            Path.Combine(folder, $"{i:000}.pgm"),
            paper.Left + i % paper.Columns * (paper.Width + paper.Gap),
            paper.Top + i / paper.Columns * paper.Height,
            paper.Width, paper.Height))];
        return Start("zbarimg", ["-q", "--raw", .. stickers]).Split(
            '\n', StringSplitOptions.RemoveEmptyEntries);
    });

    private static T InFile<T>(Stream pdf, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("labels");
        try
        {
            var file = Path.Combine(folder.FullName, "labels.pdf");
            using (var copy = File.Create(file))
            {
                pdf.CopyTo(copy);
            }

            return use(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Start(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Tool(tool)!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Like the body of an HTTP answer: takes bytes, never looks back.</summary>
    private sealed class Forward : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
