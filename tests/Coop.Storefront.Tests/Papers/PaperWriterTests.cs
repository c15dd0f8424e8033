using System.Diagnostics;
using System.Text;
using Coop.Storefront.Papers;

namespace Coop.Storefront.Tests.Papers;

/// <summary>Papers for the auditor's folder.</summary>
public class PaperWriterTests
{
    private static readonly PaperFrame Frame = new(
        "Sổ phun thuốc", "HTX chè Ngân Sơn Trung Long", "01/01/2026 – 31/12/2026", "in 16:20, 10/03/2026");

    [Fact]
    public async Task A_long_table_breaks_over_numbered_pages_and_repeats_its_headings()
    {
        Assert.SkipWhen(Tool("pdftotext") is null, "pdftotext is missing: apt-get install poppler-utils");
        var pages = Read(await Print(Frame, 200)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        pages.Length.ShouldBeGreaterThan(2);
        for (var i = 0; i < pages.Length - 1; i++)
        {
            pages[i].ShouldContain("Thuốc và lý do");
            pages[i].ShouldContain($"Trang {i + 1}");
        }

        pages[^1].ShouldContain($"Cộng {pages.Length} trang");
        var all = string.Concat(pages);
        Enumerable.Range(0, 200).ShouldAllBe(i => all.Contains($"NH-{i:000}"));
    }

    [Fact]
    public void A_cell_longer_than_a_page_goes_on_with_the_next()
    {
        Assert.SkipWhen(Tool("pdftotext") is null, "pdftotext is missing: apt-get install poppler-utils");
        using var pdf = new MemoryStream();
        var paper = new PaperWriter(pdf, Frame);
        var words = string.Join(' ', Enumerable.Range(0, 900).Select(i => $"chữ{i}"));
        paper.Table([new("Ghi chú"), new("Số")], [[words, "1"]]);
        paper.End();
        var text = Read(pdf);
        text.ShouldContain("chữ0 ");
        text.ShouldContain("chữ899");
    }

    [Fact]
    public async Task Pages_leave_before_the_last_row_is_known()
    {
        using var pdf = new MemoryStream();
        var paper = new PaperWriter(pdf, Frame with { Wide = true });
        var before = pdf.Length;
        await paper.TableAsync([new("Hộ"), new("Thuốc và lý do")], Rows(500, at =>
        {
            if (at == 400)
            {
                pdf.Length.ShouldBeGreaterThan(before + 1000);
            }
        }));
        paper.End();
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> Rows(int count, Action<int> seen)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            seen(i);
            yield return [$"NH-{i:000}",
                "Trừ rầy xanh bằng thuốc sinh học, pha 20 ml cho bình 16 lít nước", "5"];
        }
    }

    private static async Task<MemoryStream> Print(PaperFrame frame, int rows)
    {
        var pdf = new MemoryStream();
        var paper = new PaperWriter(pdf, frame);
        paper.Heading("Nương chè");
        paper.Facts([("Mã nương", "NH-04-P1"), ("Diện tích", "2.400 m²")]);
        await paper.TableAsync(
            [new("Hộ"), new("Thuốc và lý do", 3), new("Ngày", 1, Right: true)], Rows(rows, _ => { }));
        paper.Signatures("Người lập", "Giám đốc");
        paper.End();
        return pdf;
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string Read(MemoryStream pdf)
    {
        var file = Path.GetTempFileName();
        File.WriteAllBytes(file, pdf.ToArray());
        try
        {
            using var run = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            return run.StandardOutput.ReadToEnd();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
