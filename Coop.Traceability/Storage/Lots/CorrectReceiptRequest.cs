using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Corrects leaf that was weighed in wrongly; null fields stay as they are.</summary>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
public sealed record CorrectReceiptRequest(
    LotCode Lot, DateOnly? PickedOn, long? Grams, string? Grade, string Reason);

/// <summary>The correction is on record.</summary>
/// <param name="OnHand">What is left of the lot now. Grams.</param>
/// <param name="Of">What the leaf is worth now; null when it has no price.</param>
/// <param name="Before">What was owed for it before; null when that did not change.</param>
public sealed record ReceiptCorrected(LotCode Lot, long OnHand, LeafAmount? Of = null, long? Before = null);
