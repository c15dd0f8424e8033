using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>A transfer known by what its provider or its bank calls it, so that it is booked once.</summary>
/// <param name="Id"><c>{provider}/{number}</c> or <c>bank/{reference}</c>.</param>
/// <param name="Transfer">Key of the transfer's stream.</param>
/// <param name="Amount">Whole đồng.</param>
public sealed record TransferEntry(string Id, string Transfer, long Amount) : IClaim;

/// <summary>A notice of the card provider that was taken in; the key is the provider's, so that it counts
/// once.</summary>
/// <param name="BodyHash">SHA-256 of the bytes as they came.</param>
public sealed record CardNotice(string Id, string Kind, string BodyHash, DateTimeOffset At) : IClaim;
