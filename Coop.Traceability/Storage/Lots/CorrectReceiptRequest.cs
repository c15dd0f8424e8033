using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Corrects leaf that was weighed in wrongly; null fields stay as they are.</summary>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
public sealed record CorrectReceiptRequest(
    LotCode Lot, DateOnly? PickedOn, long? Grams, string? Grade, string Reason);

/// <summary>The correction is on record.</summary>
/// <param name="OnHand">What is left of the lot now. Grams.</param>
public sealed record ReceiptCorrected(LotCode Lot, long OnHand);
