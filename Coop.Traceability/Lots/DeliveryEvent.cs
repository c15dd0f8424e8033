using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>What can happen to a delivery of bulk lots (lô hàng giao).</summary>
public abstract record DeliveryEvent
{
    private DeliveryEvent() { }

    /// <summary>Lots left the co-op unpacked.</summary>
    /// <param name="Receiver">Who received them; the vault knows the name, phone and address.</param>
    /// <param name="Vehicle">Its number plate, or null.</param>
    /// <param name="Document">Number of the paper that went along, or null.</param>
    public sealed record Sent(
        DeliveryId Delivery, LotCode Code, PersonId Receiver, string? Vehicle, string? Document,
        IReadOnlyList<Line> Lines, FieldTime At) : DeliveryEvent, IOccurred;

    /// <summary>Some of it came back.</summary>
    /// <param name="Fate">One of <see cref="LotWords.Fates"/>.</param>
    /// <param name="Reason">Where the text is.</param>
    public sealed record Returned(IReadOnlyList<Line> Lines, string Fate, SideRef Reason, FieldTime At)
        : DeliveryEvent, IOccurred;

    /// <summary>Some of a lot.</summary>
    /// <param name="Fresh">The fresh leaf that stands for.</param>
    public sealed record Line(LotId Lot, Weight Weight, Weight Fresh);
}
