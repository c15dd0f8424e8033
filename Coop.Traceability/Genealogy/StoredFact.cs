namespace Coop.Traceability.Genealogy;

/// <summary>A fact as it lies in the store.</summary>
/// <param name="Stream">Key of its stream.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Data">The fact.</param>
/// <param name="Late">Whether it was written down days after it happened.</param>
/// <param name="Hash">From its header.</param>
public sealed record StoredFact(
    string Stream, long Version, Guid Id, string Type, object Data, DateTimeOffset RecordedAt, bool Late,
    string Hash);
