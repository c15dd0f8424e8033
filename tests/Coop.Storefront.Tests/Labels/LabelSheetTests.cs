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
        PdfSharp.Pdf.IO.PdfReader.Open(pdf, PdfSharp.Pdf.IO.PdfDocumentOpenMode.Import).PageCount.ShouldBe(pages);
    }

    [Fact]
    public void More_than_one_file_holds_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Print(LabelPaper.TwentyFour, LabelSheet.Most + 1));

    [Theory]
    [InlineData("24")]
    [InlineData("65")]
    public void Every_QR_on_the_paper_says_the_address_of_its_pack(string key)
    {
        Assert.SkipWhen(Tool("pdftoppm") is null || Tool("zbarimg") is null,
            "pdftoppm or zbarimg is missing: apt-get install poppler-utils zbar-tools");
        var paper = LabelPaper.Find(key)!;
        using var pdf = Print(paper, paper.PerPage);
        Decode(pdf).ShouldBe(Labels(paper.PerPage).Select(label => label.Address), ignoreOrder: true);
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
        return new PackLabel(serial, $"https://che-trunglong.example/01/09521234567899/10/{Run.Lot}/21/{serial}");
    })];

    private static string[] Decode(Stream pdf)
    {
        var folder = Directory.CreateTempSubdirectory("labels");
        try
        {
            var file = Path.Combine(folder.FullName, "labels.pdf");
            using (var copy = File.Create(file))
            {
                pdf.CopyTo(copy);
            }

            Start("pdftoppm", "-r", "300", "-gray", file, Path.Combine(folder.FullName, "page"));
            return Start("zbarimg", ["-q", "--raw", .. folder.GetFiles("*.pgm").Select(f => f.FullName)])
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);
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
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
