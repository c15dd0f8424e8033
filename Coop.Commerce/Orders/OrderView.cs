using Coop.Commerce.Payments;
using Coop.Commerce.Pricing;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Orders;

/// <summary>An order as pages and the API show it. Holds nothing about the person; see
/// <see cref="OrderContact"/>.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Code">The nine characters the buyer is told.</param>
/// <param name="Number">The same code as a whole number, for providers that need one.</param>
/// <param name="State">placed, confirmed, picking, partly_shipped, shipped, delivered, completed,
/// cancelled, expired.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>: how the co-op writes to this buyer.</param>
/// <param name="Method"><c>ship</c> or <c>pickup</c>.</param>
/// <param name="Goods">Sum of the lines, whole đồng.</param>
/// <param name="ShippingFee">Whole đồng.</param>
/// <param name="Total">Goods and shipping, whole đồng, VAT included.</param>
/// <param name="Vat">The VAT inside <paramref name="Total"/>, whole đồng, rounded once per line.</param>
/// <param name="Version">Of the order's stream; what an office edit must name.</param>
public sealed record OrderView(
    string Id,
    string Code,
    long Number,
    string State,
    string Language,
    string Channel,
    string Method,
    DateTimeOffset PlacedAt,
    IReadOnlyList<OrderLineView> Lines,
    long Goods,
    long ShippingFee,
    long Total,
    long Vat,
    string Currency,
    PaymentView Payment,
    IReadOnlyList<ShipmentView> Shipments,
    long Version);

/// <summary>One line with the prices that held when it was ordered.</summary>
/// <param name="UnitPrice">Whole đồng, VAT included.</param>
/// <param name="Total">Quantity × unit price, whole đồng.</param>
/// <param name="Vat">VAT inside <paramref name="Total"/>, whole đồng, rounded half up.</param>
/// <param name="Allocations">Which lots fill the line, first to expire first.</param>
/// <param name="Shipped">Pieces already handed over; of gift boxes those that are complete.</param>
/// <param name="Packs">The very packs that were handed over for the line.</param>
/// <param name="Parts">What lies in one gift box; empty for a plain pack.</param>
/// <param name="Basis">Where the price comes from; null on orders of old.</param>
/// <param name="VatRule">Which rule gave the rate; null: it was set by hand.</param>
/// <param name="Promise">The harvest the line still waits for; null: none.</param>
/// <param name="Discounts">What was taken off, each with its reason.</param>
public sealed record OrderLineView(
    string Sku,
    string ProductSlug,
    Catalog.Translated Name,
    long NetGrams,
    int Quantity,
    long UnitPrice,
    int VatPercent,
    long Total,
    long Vat,
    IReadOnlyList<AllocationView> Allocations,
    int Shipped,
    IReadOnlyList<PackView> Packs,
    IReadOnlyList<OrderPartView> Parts,
    PriceBasis? Basis,
    string? VatRule,
    LinePromise? Promise,
    IReadOnlyList<LineDiscount> Discounts);

/// <summary>So many of one pack size in a gift box.</summary>
/// <param name="Quantity">In one box.</param>
/// <param name="Amount">What of the line's total it stands for, whole đồng.</param>
public sealed record OrderPartView(
    string Sku, string ProductSlug, Catalog.Translated Name, long NetGrams, int Quantity, int VatPercent,
    long Amount);

/// <summary>Pieces of one lot set aside for an order line.</summary>
public sealed record AllocationView(LotCode Lot, string Place, int Units);

/// <summary>One parcel. <c>State</c>: handed_over, delivered.</summary>
/// <param name="Serials">Every pack in it, with the lot it belongs to.</param>
public sealed record ShipmentView(
    int Number,
    string State,
    string Carrier,
    string Tracking,
    DateTimeOffset HandedOverAt,
    DateTimeOffset? DeliveredAt,
    IReadOnlyList<PackView> Serials);

/// <summary>One pack in a parcel.</summary>
public sealed record PackView(string Sku, string? Gtin, string ProductSlug, LotCode Lot, SerialNumber Serial);

/// <summary>The person behind an order, opened from the vault for staff or for the buyer.</summary>
/// <param name="Phone">E.164.</param>
/// <param name="WardName">Commune and province in words; null when picked up.</param>
public sealed record OrderContact(
    string Name, string Phone, string? Ward, string? WardName, string? Street, string? Note);
