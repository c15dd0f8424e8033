using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Seals;

/// <summary>What can happen to the release of a processing run.</summary>
public abstract record ReleaseEvent
{
    private ReleaseEvent() { }

    /// <summary>
    /// The person whom the event's header names confirmed the run's record with a key of their own: an
    /// internal electronic confirmation, not a digital signature of a licensed provider.
    /// </summary>
    /// <param name="RecordHash">SHA-256 of the record, see <see cref="ReleaseRecord"/>.</param>
    /// <param name="PublicKey">Base64 of the key, so that it can be checked when the person is gone.</param>
    /// <param name="Evidence">SHA-256 of files attached.</param>
    /// <param name="Outside">What was found in an attached PDF signed outside; null without one.</param>
    public sealed record Confirmed(
        BatchId Batch, LotCode Code, string RecordHash, string Signature, string KeyId, string PublicKey,
        string Algorithm, IReadOnlyList<string> Evidence, OutsideSignature? Outside, FieldTime At)
        : ReleaseEvent, IOccurred;
}

/// <summary>A signature found in a PDF, and what was checked of it.</summary>
/// <param name="File">SHA-256 of the PDF.</param>
/// <param name="Whole">The signed bytes are as they were signed, by the certificate's key.</param>
/// <param name="CoversAll">Nothing was added to the file after signing.</param>
/// <param name="TaxCode">Tax code in the certificate; null when it names none.</param>
/// <param name="TaxCodeIsOurs">It is the co-op's.</param>
/// <param name="Chain">Always <c>not-checked</c>: who issued the certificate, and whether it was
/// withdrawn.</param>
public sealed record OutsideSignature(
    string File, bool Whole, bool CoversAll, string? TaxCode, bool TaxCodeIsOurs,
    string Chain = "not-checked");

/// <summary>A confirmed run.</summary>
/// <param name="Id">Stream key.</param>
public sealed record Release(
    string Id, LotCode Code, string RecordHash, string Signature, string KeyId, string PublicKey,
    OutsideSignature? Outside, FieldTime At)
{
    /// <summary>One fact further.</summary>
    public static Release Fold(Release? release, ReleaseEvent fact) => (release, fact) switch
    {
        (null, ReleaseEvent.Confirmed e) => new Release(
            e.Batch.Value.Replace("batch-", "release-", StringComparison.Ordinal), e.Code, e.RecordHash,
            e.Signature, e.KeyId, e.PublicKey, e.Outside, e.At),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    /// <summary>Whether the signature is the key's over the run's record as it is now.</summary>
    public bool Holds(string tenant, Lots.Batch batch)
    {
        var record = ReleaseRecord.Hash(tenant, batch);
        return record == RecordHash && SealKey.Of(Convert.FromBase64String(PublicKey))
            .Verifies(ReleaseRecord.Signed(tenant, Code, record), Signature);
    }
}
