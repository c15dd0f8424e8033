using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Http;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Plots;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Seals;
using Coop.Traceability.Supplies;
using Marten;

namespace Coop.Storefront.Exports;

/// <summary>
/// The VietGAP auditor's folder as one zip, written as it is read: every log as A4 paper and as a table, the
/// evidence files, and a manifest with the SHA-256 of each and the newest seal of the co-op's log.
/// </summary>
internal static class Dossier
{
    public static Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call) =>
        ExportFile.Ready(to => WriteAsync(to, call));

    private static async Task WriteAsync(Stream to, ExportCall call)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var folder = new DossierFolder(zip);
        var evidence = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var log in AuditLogs.All)
        {
            await folder.AddAsync($"{log.Sheet.Key}.pdf", file => PaperSheet.WriteAsync(
                file, log.Sheet, call.RowsAsync(log, fact => evidence.UnionWith(EvidenceOf(fact))),
                    call.Frame,
                call.Stop));
            await folder.AddAsync($"{log.Sheet.Key}.csv", file => CsvSheet.WriteAsync(
                file, log.Sheet, call.RowsAsync(log), call.Stop));
        }

        evidence.UnionWith(await DossierCertificates.WriteAsync(folder, call));
        evidence.UnionWith(await DossierBook.WriteAsync(folder, call));
        foreach (var sha in evidence)
        {
            if (await call.Session.FileAsync(sha, call.Stop) is { } kept)
            {
                await folder.AddAsync(
                    $"tep/{sha}.{Ending(kept.File.MediaType)}",
                    file => file.WriteAsync(kept.Bytes, call.Stop).AsTask(), sha);
            }
        }

        await using var manifest = zip.CreateEntry("manifest.json").Open();
        await JsonSerializer.SerializeAsync(
            manifest, await ManifestAsync(call, folder), Json.Options, call.Stop);
    }

    private static async Task<JsonObject> ManifestAsync(ExportCall call, DossierFolder folder)
    {
        var store = call.Http.RequestServices.GetRequiredService<IDocumentStore>();
        var heads = (await store.SealBookAsync(call.Tenant, call.Stop)).Heads;
        return new JsonObject
        {
            ["coop"] = call.Frame.Holder,
            ["of"] = call.Days,
            ["from"] = SheetCells.InFile(call.From, CellKind.Day),
            ["to"] = SheetCells.InFile(call.To, CellKind.Day),
            ["madeAt"] = call.Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
            ["files"] = new JsonArray([.. folder.Files.Select(f => (JsonNode)new JsonObject
            {
                ["name"] = f.Name, ["bytes"] = f.Size, ["sha256"] = f.Sha256,
            })]),
            ["seal"] = heads.Count == 0
                ? null : JsonSerializer.SerializeToNode(heads[^1], Json.Options),
        };
    }

    private static IEnumerable<string> EvidenceOf(StoredFact fact) => fact.Data switch
    {
        SupplyEvent.Purchased e => e.Evidence,
        PlotEvent.Sprayed { Details: { } d } => Of(d),
        PlotEvent.SprayCorrected { Details: { } d } => Of(d),
        AccountEvent.Paid e => e.Evidence,
        _ => [],
    };

    private static IEnumerable<string> Of(SprayDetails details) => details.Evidence ?? [];

    private static string Ending(string media) => media switch
    {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        _ => "pdf",
    };
}
