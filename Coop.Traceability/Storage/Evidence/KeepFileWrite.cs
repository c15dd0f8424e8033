using Coop.Traceability.Decisions;
using Coop.Traceability.Evidence;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>Keeps evidence files.</summary>
public static class KeepFileWrite
{
    /// <summary>Keeps one file under its hash; the same bytes twice are one row.</summary>
    public static Task<Outcome<EvidenceFile>> KeepFileAsync(
        this CoopSession session, EvidenceUpload upload, CancellationToken stop = default)
    {
        var outcome = KeepFile.Decide(upload);
        if (outcome is Outcome<EvidenceFile>.Done kept)
        {
            var schema = session.Documents.DocumentStore.Options.DatabaseSchemaName;
            session.Queue(
                new FileArrives(schema, session.Context.Tenant, kept.Value, upload.Bytes, session.Now));
        }

        return Task.FromResult(outcome);
    }

    /// <summary>
    /// The refusal when a record names a file the co-op does not have, or too many; null when all is well.
    /// </summary>
    public static async Task<Refusal?> CheckFilesAsync(
        this CoopSession session, IReadOnlyList<string> files, CancellationToken stop = default)
    {
        if (files.Count > EvidenceQueries.MostFiles)
        {
            return new EvidenceRefusal.TooMany(files.Count, EvidenceQueries.MostFiles);
        }

        var missing = await session.Documents.MissingFilesAsync(files, stop);
        return missing.Count == 0 ? null : new EvidenceRefusal.NotFound(missing[0]);
    }
}
