using Coop.Traceability.Recalls;

namespace Coop.Storefront.Recalls;

/// <summary>What a recall reaches, in four lists. Nothing is cut off.</summary>
/// <param name="Recall">Code of the recall; left out for a dry run.</param>
/// <param name="StartedFrom">The start in words: its kind and its codes.</param>
/// <param name="Shipped">Orders that packs left with; the buyer only for those who may see people.</param>
/// <param name="StillStoppable">Open orders that wait for packs of it.</param>
/// <param name="StockOnHand">Packs on the shelf, by place.</param>
/// <param name="Delivered">Lots that left unpacked, to whom; the receiver as with the orders.</param>
/// <param name="Upstream">Plots, households, leaf and purchases to inspect.</param>
public sealed record RecallScope(
    string? Recall, bool Drill, IReadOnlyList<string> StartedFrom, DateTimeOffset AskedAt, long TookMs,
    ScopeOf Scope, IReadOnlyList<ShippedOrder> Shipped, IReadOnlyList<BulkDelivered> Delivered,
    IReadOnlyList<StoppableOrder> StillStoppable,
    IReadOnlyList<StockAt> StockOnHand, IReadOnlyList<RecallUpstream> Upstream);

/// <summary>Affected lots and where their packs are.</summary>
public sealed record ScopeOf(IReadOnlyList<ScopeLot> Lots, ScopeUnits Units);

/// <summary>One affected lot.</summary>
/// <param name="Kind">leaf, tea or packs.</param>
/// <param name="OnHand">Grams left; of packs none.</param>
/// <param name="Units">Packs recalled of it.</param>
public sealed record ScopeLot(string Code, string Kind, long OnHand, int Units, bool Held);

/// <summary>Where the packs are; together they are all that were made.</summary>
/// <param name="Opened">Taken apart again in the workshop.</param>
/// <param name="Sold">Arrived at buyers.</param>
/// <param name="InTransit">On their way to buyers.</param>
/// <param name="Returned">Of those sold or on their way.</param>
/// <param name="Unaccounted">Nobody can tell; must be 0.</param>
public sealed record ScopeUnits(
    int Made, int Opened, int Sold, int InStock, int InTransit, int Returned, int Destroyed, int Unaccounted)
{
    public static ScopeUnits Of(RecallUnits u) => new(
        u.Made, u.Opened, u.Sold, u.InStock, u.InTransit, u.Returned, u.Destroyed, u.Unaccounted);

    public RecallUnits Plain() => new(Made, Opened, Sold, InStock, InTransit, Returned, Destroyed);
}

/// <summary>An order that packs left with.</summary>
/// <param name="Buyer">Left out for those who may not see people, or when the person was forgotten.</param>
/// <param name="DeliveredAt">When the last parcel arrived; left out while one is on its way.</param>
public sealed record ShippedOrder(
    string Order, string? Buyer, string? Phone, string? Address, IReadOnlyList<string> Lots, int Units,
    DateTimeOffset? DeliveredAt);

/// <summary>Affected lots that were delivered unpacked.</summary>
/// <param name="Receiver">Left out for those who may not see people, or when the person was
/// forgotten.</param>
/// <param name="Grams">Still with the receiver.</param>
/// <param name="Back">Grams that came back.</param>
public sealed record BulkDelivered(
    string Delivery, string? Receiver, string? Phone, string? Address, string? Document, DateOnly On,
    IReadOnlyList<string> Lots, long Grams, long Back);

/// <summary>An order that can still be stopped.</summary>
/// <param name="Units">Packs set aside for it.</param>
public sealed record StoppableOrder(
    string Order, string State, string PaymentState, int Units, string? Buyer, string? Phone);

/// <summary>Packs of one lot at one place.</summary>
public sealed record StockAt(string Place, string Lot, string Sku, int Units, bool Held);
