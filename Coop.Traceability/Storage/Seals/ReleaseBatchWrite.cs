using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Evidence;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Seals;

/// <summary>Asks to confirm a run.</summary>
/// <param name="Key">Public half of the person's key.</param>
/// <param name="Sign">Signs with its private half.</param>
/// <param name="Evidence">SHA-256 of files kept before.</param>
public sealed record ReleaseBatchRequest(
    string Batch, SealKey Key, Func<byte[], string> Sign, IReadOnlyList<string> Evidence,
    OutsideSignature? Outside);

/// <summary>The run is confirmed.</summary>
public sealed record BatchReleased(LotCode Batch, string RecordHash, string KeyId);

/// <summary>Confirms runs.</summary>
public static class ReleaseBatchWrite
{
    /// <summary>Confirms a run's record with the person's own key, once.</summary>
    public static async Task<Outcome<BatchReleased>> ReleaseBatchAsync(
        this CoopSession session, ReleaseBatchRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.BatchByCodeAsync(request.Batch, stop) is not { } batch)
        {
            return new SealRefusal.NoSuchBatch(request.Batch);
        }

        if (!batch.WithinBand && !batch.Explained)
        {
            return new SealRefusal.NotExplained(batch.Code.Value);
        }

        if ((await session.Documents.ReleasesAsync([batch.Code], stop)).Count > 0)
        {
            return new SealRefusal.AlreadyReleased(batch.Code.Value);
        }

        if (await session.CheckFilesAsync(request.Evidence, stop) is { } missing)
        {
            return missing;
        }

        var hash = ReleaseRecord.Hash(session.Context.Tenant, batch);
        var signature = request.Sign(ReleaseRecord.Signed(session.Context.Tenant, batch.Code, hash));
        session.Start<Release>(
            batch.Id.Replace("batch-", "release-", StringComparison.Ordinal), new ReleaseEvent.Confirmed(
                BatchId.Parse(batch.Id), batch.Code, hash, signature, request.Key.Id,
                Convert.ToBase64String(request.Key.PublicKey), SealKey.Algorithm, request.Evidence,
                request.Outside, FieldTime.Of(session.Now)));
        return new BatchReleased(batch.Code, hash, request.Key.Id);
    }

    /// <summary>The confirmations of runs.</summary>
    public static async Task<IReadOnlyList<Release>> ReleasesAsync(
        this IQuerySession session, IEnumerable<LotCode> batches, CancellationToken stop = default)
    {
        var codes = batches.Select(c => c.Value).Distinct().ToArray();
        return codes.Length == 0 ? [] : await session.Query<Release>()
            .Where(r => r.MatchesSql("d.data ->> 'code' = any(?)", (object)codes)).ToListAsync(stop);
    }
}
