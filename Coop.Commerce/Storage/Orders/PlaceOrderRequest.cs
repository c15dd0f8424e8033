using Coop.Commerce.Orders;

namespace Coop.Commerce.Storage.Orders;

/// <summary>A guest's order. The goods are set aside in the same transaction, or the order is
/// refused.</summary>
/// <param name="Payment"><c>vietqr</c>, <c>cod</c> or <c>stripe</c>.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="ExpectedTotal">What the buyer was shown, whole đồng; a different total is refused, never
/// applied silently.</param>
/// <param name="Group">The buyer's group, whose price lists hold; told by the co-op, never by a
/// guest.</param>
public sealed record PlaceOrderRequest(
    IReadOnlyList<OrderedLine> Lines,
    Buyer Buyer,
    DeliveryAddress Delivery,
    string Payment,
    string Language,
    string Channel = "web",
    long? ExpectedTotal = null,
    string? Group = null);

/// <summary>What came of <see cref="PlaceOrderRequest"/>.</summary>
public sealed record OrderPlaced(string Code, OrderView Order);
