using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Somebody phoned the buyer of a cash-on-delivery order and the order stands.</summary>
public sealed record ConfirmCodRequest(string Code);

/// <summary>Somebody begins to take the goods of a confirmed order from the shelf.</summary>
public sealed record PickOrderRequest(string Code);

/// <summary>Hands a parcel over. The packs leave the stock and are named on the order.</summary>
/// <param name="Carrier">Who carries it; <c>pickup</c> when handed to the buyer.</param>
/// <param name="Tracking">The carrier's number; may be empty.</param>
/// <param name="Serials">Which packs; null: picked by expiry from the lots set aside, all that is still to
/// be sent.</param>
public sealed record ShipOrderRequest(
    string Code, string Carrier, string Tracking, IReadOnlyList<SerialNumber>? Serials = null);

/// <summary>The harvest is in and packed: what an order waited for is set aside from the shelf.</summary>
public sealed record FillOrderRequest(string Code);

/// <summary>The goods arrived.</summary>
public sealed record DeliverOrderRequest(string Code);

/// <summary>Nothing is open any more on a delivered, paid order.</summary>
public sealed record CompleteOrderRequest(string Code);

/// <summary>Calls an order off; goods not yet shipped are on sale again.</summary>
/// <param name="Reason">Free text; kept in a side document, never in an event.</param>
public sealed record CancelOrderRequest(string Code, string Reason);

/// <summary>A timer ran out. Harmless when the order was paid, confirmed or closed meanwhile.</summary>
public sealed record ExpireOrderRequest(OrderId Order);

/// <summary>The order after a change.</summary>
public sealed record OrderChanged(string Code, OrderView Order);
