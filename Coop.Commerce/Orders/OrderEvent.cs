using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Commerce.Orders;

/// <summary>What can have happened to an order. No fact holds anything about the person.</summary>
public abstract record OrderEvent
{
    private OrderEvent() { }

    /// <summary>A guest ordered, and the goods were set aside.</summary>
    /// <param name="Contact">Key of the vault row with name, phone and address.</param>
    /// <param name="ShippingFee">Whole đồng.</param>
    public sealed record Placed(
        OrderId Id,
        OrderCode Code,
        PaymentId Payment,
        PersonId Contact,
        string Language,
        string Channel,
        string Method,
        IReadOnlyList<OrderLine> Lines,
        IReadOnlyList<Allocation> Allocations,
        long ShippingFee,
        FieldTime At) : OrderEvent, IOccurred;

    /// <summary>The order stands: it is paid, or the buyer said so on the phone.</summary>
    /// <param name="By"><c>payment</c> or <c>phone</c>.</param>
    public sealed record Confirmed(string By, FieldTime At) : OrderEvent, IOccurred;

    /// <summary>Somebody is taking the goods from the shelf.</summary>
    public sealed record PickingBegan(FieldTime At) : OrderEvent, IOccurred;

    /// <summary>A parcel was handed over.</summary>
    /// <param name="Number">1 for the first parcel of the order.</param>
    public sealed record Shipped(
        int Number, string Carrier, string Tracking, IReadOnlyList<ShippedPack> Packs, FieldTime At)
            : OrderEvent, IOccurred;

    /// <summary>Everything handed over so far has arrived.</summary>
    public sealed record Delivered(FieldTime At) : OrderEvent, IOccurred;

    /// <summary>Delivered and paid: nothing is open.</summary>
    public sealed record Completed(FieldTime At) : OrderEvent, IOccurred;

    /// <summary>Called off; goods set aside are free again.</summary>
    /// <param name="Note">The side document with the words; null when none were given.</param>
    public sealed record Cancelled(SideRef? Note, FieldTime At) : OrderEvent, IOccurred;

    /// <summary>
    /// Its goods are recalled: what was set aside is free of the order, and nothing more is sent with it.
    /// </summary>
    /// <param name="Recall">Code of the recall.</param>
    public sealed record Stopped(string Recall, FieldTime At) : OrderEvent, IOccurred;

    /// <summary>Nobody paid in time; goods set aside are free again.</summary>
    public sealed record Expired(FieldTime At) : OrderEvent, IOccurred;

    /// <summary>The harvest came in: what the order waited for was set aside from the shelf.</summary>
    public sealed record Filled(IReadOnlyList<Allocation> Allocations, FieldTime At) : OrderEvent, IOccurred;

    /// <summary>The money came late, but goods were still there and were set aside anew.</summary>
    public sealed record Reinstated(IReadOnlyList<Allocation> Allocations, FieldTime At)
        : OrderEvent, IOccurred;
}

/// <summary>One pack in a parcel.</summary>
public sealed record ShippedPack(Sku Sku, LotCode Lot, string Place, SerialNumber Serial);
