using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>Certificates for pages, lists and claims.</summary>
public static class CertificateQueries
{
    /// <summary>All certificates of the co-op, the newest first; they are few.</summary>
    public static async Task<IReadOnlyList<Certificate>> CertificatesAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<Certificate>().ToListAsync(stop)).OrderByDescending(c => c.IssuedOn)
            .ThenBy(c => c.Code.Value, StringComparer.Ordinal)];

    /// <summary>The certificate of a code; null when the co-op has none.</summary>
    public static Task<Certificate?> CertificateAsync(
        this IQuerySession session, string? code, CancellationToken stop = default)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Certificate>()
            .Where(c => c.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }
}
