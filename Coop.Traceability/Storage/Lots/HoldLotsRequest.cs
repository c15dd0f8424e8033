using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Holds lots: nothing leaves them or is made of them until they are released.</summary>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
/// <param name="Recall">Code of the recall that asks for it; null when a person does.</param>
public sealed record HoldLotsRequest(IReadOnlyList<LotCode> Lots, string Reason, string? Recall = null);

/// <summary>The lots are held.</summary>
/// <param name="Hold">One for all of them.</param>
/// <param name="Lots">Those that this hold was laid on; a lot the same recall held already is
/// missing.</param>
public sealed record LotsHeld(HoldId Hold, IReadOnlyList<LotCode> Lots);

/// <summary>Lifts the holds of a recall, or those that people laid.</summary>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
/// <param name="Recall">Code of the recall whose holds end; null for holds laid by people.</param>
public sealed record ReleaseLotsRequest(IReadOnlyList<LotCode> Lots, string Reason, string? Recall = null);

/// <summary>The holds are lifted.</summary>
/// <param name="Free">Lots that nothing holds any more.</param>
public sealed record LotsReleased(IReadOnlyList<LotCode> Lots, IReadOnlyList<LotCode> Free);
