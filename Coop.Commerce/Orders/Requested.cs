namespace Coop.Commerce.Orders;

/// <summary>How many packs of one SKU a buyer asks for.</summary>
public sealed record OrderedLine(string Sku, int Quantity);

/// <summary>Who buys. Kept in the vault, never in an event.</summary>
/// <param name="Name">2 to 60 characters, as the person writes it.</param>
/// <param name="Phone">Any way a phone number is typed; kept as E.164.</param>
public sealed record Buyer(string Name, string Phone);

/// <summary>Where the goods go. Kept in the vault, never in an event.</summary>
/// <param name="Method"><c>ship</c> or <c>pickup</c>.</param>
/// <param name="Ward">Five-digit code of the commune, list since 1 July 2025; may be empty for
/// pickup.</param>
/// <param name="Street">House, hamlet, street; may be empty for pickup.</param>
/// <param name="Note">What the buyer asks of the co-op; at most 300 characters.</param>
public sealed record DeliveryAddress(string Method, string? Ward, string? Street, string? Note);
