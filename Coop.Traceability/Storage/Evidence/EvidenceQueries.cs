using Coop.Traceability.Evidence;
using Marten;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>Reads evidence files.</summary>
public static class EvidenceQueries
{
    /// <summary>How many files one record may name.</summary>
    public const int MostFiles = 10;

    /// <summary>A file with its bytes; null when the co-op has none of this hash.</summary>
    public static async Task<(EvidenceFile File, byte[] Bytes)?> FileAsync(
        this IQuerySession session, string sha256, CancellationToken stop = default)
    {
        var rows = await session.AdvancedSql.QueryAsync<string, byte[]>(
            $"select row(media_type), row(bytes) from {Table(session)} where tenant_id = ? and sha256 = ?",
            stop, session.TenantId, sha256);
        return rows.Count == 0
            ? null
            : (new EvidenceFile(sha256, rows[0].Item1, rows[0].Item2.Length), rows[0].Item2);
    }

    /// <summary>The files of these hashes, without their bytes; unknown ones are missing.</summary>
    public static async Task<IReadOnlyList<EvidenceFile>> FilesAsync(
        this IQuerySession session, IEnumerable<string> sha256, CancellationToken stop = default)
    {
        var names = sha256.Distinct().ToArray();
        if (names.Length == 0)
        {
            return [];
        }

        var rows = await session.AdvancedSql.QueryAsync<string, string, int>(
            $"select row(sha256), row(media_type), row(size) from {Table(session)} "
            + "where tenant_id = ? and sha256 = any(?) order by sha256",
            stop, session.TenantId, names);
        return [.. rows.Select(r => new EvidenceFile(r.Item1, r.Item2, r.Item3))];
    }

    /// <summary>Those of the hashes of which the co-op has no file.</summary>
    public static async Task<IReadOnlyList<string>> MissingFilesAsync(
        this IQuerySession session, IReadOnlyList<string> sha256, CancellationToken stop = default)
    {
        var known = await session.FilesAsync(sha256, stop);
        return [.. sha256.Except(known.Select(f => f.Sha256))];
    }

    private static string Table(IQuerySession session) =>
        $"{session.DocumentStore.Options.DatabaseSchemaName}.{EvidenceTable.Name}";
}
