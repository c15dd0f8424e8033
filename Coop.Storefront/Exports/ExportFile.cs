using Coop.Storefront.Papers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Exports;

/// <summary>A file that can be asked for. Whatever may be refused is refused before the first byte.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Media">Its media type.</param>
/// <param name="Open">Makes it ready: a refusal, or what writes it.</param>
internal sealed record ExportFile(
    string Name, string Media, Func<ExportCall, Task<Outcome<Func<Stream, Task>>>> Open)
{
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>The files there are.</summary>
    public static readonly IReadOnlyList<ExportFile> All =
    [
        new("vietgap-dossier.zip", "application/zip", Dossier.OpenAsync),
        new("fsma204.csv", Csv, call => Ready(to =>
            CsvSheet.WriteAsync(to, Fsma204.Sheet, call.Fsma204Async(), call.Stop))),
        new("fsma204.xlsx", XlsxSheet.Media, call => Ready(to =>
            XlsxSheet.WriteAsync(to, Fsma204.Sheet, call.Fsma204Async(), call.Stop))),
        new("eudr.geojson", "application/geo+json", EudrFile.OpenAsync),
        new("organic-register.csv", Csv, call => OrganicFile.OpenAsync(call, CsvSheet.WriteAsync)),
        new("organic-register.pdf", "application/pdf", call => OrganicFile.OpenAsync(call, OnPaper(call))),
        new("leaf-purchases.csv", Csv, call => LeafFile.OpenAsync(call, CsvSheet.WriteAsync)),
        new("leaf-purchases.pdf", "application/pdf", call => LeafFile.OpenAsync(call, OnPaper(call))),
        new("member-statement.csv", Csv, call => StatementFile.OpenAsync(call, paper: false)),
        new("member-statement.pdf", "application/pdf", call => StatementFile.OpenAsync(call, paper: true)),
        new("lot.json", "application/json; charset=utf-8", LotFile.OpenAsync),
    ];

    /// <summary>The answer: the file as it is made, or the rule that forbids it.</summary>
    public static async Task<Outcome<IResult>> AnswerAsync(HttpContext http, string name)
    {
        if (All.FirstOrDefault(f => f.Name == name) is not { } file)
        {
            return new ExportRefusal.NotFound(name);
        }

        var read = await ExportCall.OfAsync(http);
        if (read is not Outcome<ExportCall>.Done { Value: var call })
        {
            return ((Outcome<ExportCall>.Refused)read).Reason;
        }

        return await file.Open(call) switch
        {
            Outcome<Func<Stream, Task>>.Done done => new Outcome<IResult>.Done(
                PaperAnswer.Streamed(http, file.Media, Saved(call, file.Name), done.Value)),
            Outcome<Func<Stream, Task>>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("A file is made or refused."),
        };
    }

    /// <summary>Nothing can be refused any more.</summary>
    public static Task<Outcome<Func<Stream, Task>>> Ready(Func<Stream, Task> write) =>
        Task.FromResult<Outcome<Func<Stream, Task>>>(write);

    private static SheetWriter OnPaper(ExportCall call) =>
        (to, sheet, rows, stop) => PaperSheet.WriteAsync(to, sheet, rows, call.Frame, stop);

    private static string Saved(ExportCall call, string name) => call.Lot is { } lot
        ? $"{lot.Code.Value}-{name}"
        : FormattableString.Invariant($"{call.From:yyyyMMdd}-{call.To:yyyyMMdd}-{name}");
}

/// <summary>Writes a table in one form or another.</summary>
internal delegate Task SheetWriter(
    Stream to, Sheet sheet, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken stop);
