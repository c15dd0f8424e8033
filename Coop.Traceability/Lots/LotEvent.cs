using System.Text.Json.Serialization;
using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>What can happen to a lot, be it fresh leaf, tea or packs.</summary>
public abstract record LotEvent
{
    private LotEvent() { }

    /// <summary>Fresh leaf was weighed in.</summary>
    /// <param name="PickedOn">The local day of picking.</param>
    /// <param name="Weight">Fresh weight.</param>
    /// <param name="Losses">Why it has no VietGAP claim; empty when it has.</param>
    /// <param name="Isolated">Picked under a waiting time: kept apart from all other leaf.</param>
    public sealed record Received(
        LotId Lot, LotCode Code, PlotId Plot, MemberId Member, DateOnly PickedOn, Weight Weight, string Grade,
        Line Line, IReadOnlyList<ClaimLoss> Losses, bool Isolated, FieldTime At) : LotEvent, IOccurred;

    /// <summary>Tea, or leaf sorted anew, came out of a run.</summary>
    /// <param name="Tea">Null for leaf: leaf was put together or taken apart.</param>
    /// <param name="Fresh">The fresh leaf this tea stands for, through all runs before.</param>
    /// <param name="Picked">When the leaf behind it was picked.</param>
    /// <param name="Unexplained">Runs in its ancestry whose yield still needs a reason.</param>
    public sealed record Produced(
        LotId Lot, LotCode Code, BatchId Batch, TeaType? Tea, string Grade, Weight Weight, Weight Fresh,
        PickingDays Picked, IReadOnlyList<ClaimLoss> Losses, bool Isolated,
        IReadOnlyList<BatchId> Unexplained,
        FieldTime At) : LotEvent, IOccurred;

    /// <summary>Packs of one product were filled.</summary>
    /// <param name="Source">The tea they were filled from.</param>
    /// <param name="Weight">Units times net weight.</param>
    /// <param name="Fresh">The fresh leaf they stand for; null in entries of before it was
    /// kept, and then not written, so that their hashes stay what they are.</param>
    public sealed record Packed(
        LotId Lot, LotCode Code, LotId Source, PackedGoods Goods, int Units, Weight Weight,
        DateOnly BestBefore,
        SerialRun Serials, TeaType Tea, string Grade, PickingDays Picked, IReadOnlyList<ClaimLoss> Losses,
        bool Isolated, FieldTime At,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Weight? Fresh = null)
        : LotEvent, IOccurred;

    /// <summary>Some of it went into a run.</summary>
    /// <param name="Fresh">The fresh leaf that stands for; null in entries of before it was
    /// kept, and then not written, so that their hashes stay what they are.</param>
    public sealed record Used(
        BatchId Batch, Weight Weight, FieldTime At,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Weight? Fresh = null)
        : LotEvent, IOccurred;

    /// <summary>Some of it went into packs.</summary>
    /// <param name="Fresh">The fresh leaf that stands for; null in entries of before it was
    /// kept, and then not written, so that their hashes stay what they are.</param>
    public sealed record Filled(
        LotId Into, Weight Weight, FieldTime At,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Weight? Fresh = null)
        : LotEvent, IOccurred;

    /// <summary>Packs were opened; what was in them is a lot of tea again, and their serials are
    /// void.</summary>
    /// <param name="Batch">The run in which that was done.</param>
    /// <param name="Weight">What the packs held.</param>
    /// <param name="Fresh">The fresh leaf that stands for.</param>
    public sealed record Unpacked(BatchId Batch, int Units, Weight Weight, Weight Fresh, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>It lost the VietGAP claim after it was made.</summary>
    public sealed record ClaimLost(ClaimLoss Loss, FieldTime At) : LotEvent, IOccurred;

    /// <summary>A loss rested on a spraying that was entered wrongly; it does not hold any more.</summary>
    public sealed record ClaimRestored(ClaimLoss Loss, FieldTime At) : LotEvent, IOccurred;

    /// <summary>The yield of a run in its ancestry was explained.</summary>
    public sealed record YieldExplained(BatchId Batch, FieldTime At) : LotEvent, IOccurred;

    /// <summary>Packs left with an order. Which ones, the order says.</summary>
    public sealed record Shipped(string Order, int Units, FieldTime At) : LotEvent, IOccurred;

    /// <summary>Some of it was destroyed.</summary>
    /// <param name="Units">Packs; 0 for what is weighed.</param>
    /// <param name="Way">One of <see cref="LotWords.Ways"/>.</param>
    /// <param name="Reason">Where the text is.</param>
    public sealed record Disposed(Weight Weight, int Units, string Way, SideRef Reason, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>Some of it went, or was found again, without being sold, used or destroyed.</summary>
    /// <param name="For">One of <see cref="LotWords.Purposes"/>.</param>
    /// <param name="Units">Packs; 0 for what is weighed.</param>
    /// <param name="Found">True when a count found again what an earlier one had missed.</param>
    /// <param name="Reason">Where the text is.</param>
    public sealed record Taken(
        string For, Weight Weight, int Units, bool Found, SideRef Reason, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>Some of it was delivered unpacked. To whom, the delivery says.</summary>
    /// <param name="Fresh">The fresh leaf that stands for.</param>
    public sealed record Delivered(DeliveryId Delivery, Weight Weight, Weight Fresh, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>Some of what was delivered came back and is on hand again.</summary>
    /// <param name="Fresh">The fresh leaf that stands for.</param>
    public sealed record Returned(DeliveryId Delivery, Weight Weight, Weight Fresh, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>Leaf had been weighed in wrongly; this is how it was.</summary>
    /// <param name="Event">The fact that was wrong.</param>
    /// <param name="Reason">Where the text is.</param>
    /// <param name="Was">What it had said, or what the correction before this one had.</param>
    public sealed record Corrected(
        Guid Event, SideRef Reason, DateOnly PickedOn, Weight Weight, string Grade,
        IReadOnlyList<ClaimLoss> Losses, bool Isolated, ReceiptWords Was, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>Nothing may leave it or be made of it until the hold is lifted.</summary>
    /// <param name="Hold">The hold; several may lie on a lot at once.</param>
    /// <param name="Reason">Where the text is.</param>
    /// <param name="Recall">Code of the recall that asked for it; null when a person did.</param>
    public sealed record Held(HoldId Hold, SideRef Reason, string? Recall, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>One hold was lifted.</summary>
    public sealed record Released(HoldId Hold, SideRef Reason, FieldTime At) : LotEvent, IOccurred;

    /// <summary>What is public of it is not shown for now.</summary>
    /// <param name="Reason">Where the text is; not public.</param>
    /// <param name="Basis">The document and article it rests on; public.</param>
    /// <param name="By">Who asked: one of <see cref="LotDisplay.Askers"/>.</param>
    /// <param name="Began">When the fault or the order became known: 24 hours run from there.</param>
    public sealed record DisplaySuspended(
        SideRef Reason, string Basis, string By, FieldTime Began, FieldTime At) : LotEvent, IOccurred;

    /// <summary>It is shown as before.</summary>
    /// <param name="Reason">Where the text is; not public.</param>
    /// <param name="Basis">The document and article it rests on; public.</param>
    /// <param name="By">Who asked: one of <see cref="LotDisplay.Askers"/>.</param>
    public sealed record DisplayRestored(SideRef Reason, string Basis, string By, FieldTime At)
        : LotEvent, IOccurred;

    /// <summary>What is public of it is never shown again.</summary>
    /// <param name="Reason">Where the text is; not public.</param>
    /// <param name="Basis">The document and article it rests on; public.</param>
    /// <param name="By">Who asked: one of <see cref="LotDisplay.Askers"/>.</param>
    /// <param name="Began">When the fault or the order became known: 24 hours run from there.</param>
    public sealed record DisplayCancelled(
        SideRef Reason, string Basis, string By, FieldTime Began, FieldTime At) : LotEvent, IOccurred;
}

/// <summary>What packs were filled with: exactly one product.</summary>
/// <param name="Key">What serials are unique within: GTIN-14, else the product's slug.</param>
/// <param name="Net">Weight of one pack.</param>
public sealed record PackedGoods(string Sku, Gtin? Gtin, string Key, Weight Net);

/// <summary>The serials of a packing run, told by number and root; the list itself is a table.</summary>
/// <param name="Root">Merkle root, see <see cref="Coop.Traceability.Seals.MerkleTree"/>.</param>
public sealed record SerialRun(int Count, string Root);

/// <summary>What a receipt says of its leaf.</summary>
public sealed record ReceiptWords(DateOnly PickedOn, Weight Weight, string Grade);
