using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Notes that some of a lot is gone, or was found again in a count.</summary>
/// <param name="For">difference, shrinkage, sample, tasting, gift or own-use.</param>
/// <param name="Amount">Grams, or packs of a lot of packs.</param>
/// <param name="Found">A count found again what an earlier one had missed; never of packs.</param>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
public sealed record TakeLotRequest(
    LotCode Lot, string For, long Amount, bool Found, string Reason, DateTimeOffset At);

/// <summary>Destroys some of a lot.</summary>
/// <param name="Amount">Grams, or packs of a lot of packs.</param>
/// <param name="Way">composted, burned, buried, collected or other.</param>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
public sealed record DisposeLotRequest(
    LotCode Lot, long Amount, string Way, string Reason, DateTimeOffset At);

/// <summary>It is on record.</summary>
/// <param name="Units">Packs; 0 for what is weighed.</param>
/// <param name="Sku">What the packs are; null for what is weighed.</param>
public sealed record LotLessened(LotCode Lot, long Grams, int Units, string? Sku);
