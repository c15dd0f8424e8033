using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Delivers lots unpacked (lô hàng giao).</summary>
/// <param name="To">Kept in the vault.</param>
/// <param name="Vehicle">Number plate, or null.</param>
/// <param name="Document">Number of the paper that went along, or null.</param>
public sealed record SendDeliveryRequest(
    DeliveryContact To, string? Vehicle, string? Document, IReadOnlyList<BatchInput> Lines,
    DateTimeOffset At);

/// <summary>The delivery is on record.</summary>
public sealed record DeliverySent(DeliveryId Id, LotCode Delivery, long Grams);

/// <summary>Takes part of a delivery back.</summary>
/// <param name="Fate">stock: on hand again; held: on hand but held; disposed: destroyed.</param>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document.</param>
public sealed record ReturnDeliveryRequest(
    string Delivery, IReadOnlyList<BatchInput> Lines, string Fate, string Reason, DateTimeOffset At);

/// <summary>It is back.</summary>
public sealed record DeliveryBack(LotCode Delivery, long Grams);
