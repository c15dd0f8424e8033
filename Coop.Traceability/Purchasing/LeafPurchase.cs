using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>What can happen to the buying of one lot of leaf.</summary>
public abstract record LeafPurchaseEvent
{
    private LeafPurchaseEvent() { }

    /// <summary>Weighed leaf was looked at.</summary>
    /// <param name="On">The local day of receipt; the list of prices is that of this day.</param>
    /// <param name="QualityPercent">Share of good leaf; null when nobody looked.</param>
    public sealed record Checked(
        PurchaseId Purchase, LotId Lot, LotCode Code, PlotId Plot, MemberId Member, DateOnly On,
            Weight Weight,
        string Grade, Line Line, int? QualityPercent, LeafCheck Check, FieldTime At)
        : LeafPurchaseEvent, IOccurred;

    /// <summary>It got its price.</summary>
    /// <param name="QualityPercent">As it counts for the price, perhaps looked at only now.</param>
    public sealed record Priced(
        PriceListId List, int? QualityPercent, LeafCheck Check, LeafAmount Of, FieldTime At)
        : LeafPurchaseEvent, IOccurred;

    /// <summary>Its quality, check or price had been written down wrongly.</summary>
    /// <param name="Before">What was owed for it before.</param>
    public sealed record Corrected(
        PriceListId List, int? QualityPercent, LeafCheck Check, LeafAmount Of, long Before, SideRef Reason,
        FieldTime At) : LeafPurchaseEvent, IOccurred;

    /// <summary>The receipt's weight or grade was put right, and with it what the leaf is worth.</summary>
    /// <param name="Was">The weight before.</param>
    /// <param name="List">Null while it has no price.</param>
    /// <param name="Of">Null while it has no price.</param>
    /// <param name="Before">What was owed for it before; null while it had no price.</param>
    /// <param name="Reason">That of the receipt's correction.</param>
    public sealed record Reweighed(
        Weight Was, Weight Weight, string Grade, PriceListId? List, LeafAmount? Of, long? Before,
        SideRef Reason, FieldTime At) : LeafPurchaseEvent, IOccurred;
}

/// <summary>The buying of one lot of leaf as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Code">The lot's code; unique.</param>
public sealed record LeafPurchase(
    string Id, LotCode Code, LotId Lot, PlotId Plot, MemberId Member, DateOnly On, Weight Weight,
        string Grade,
    Line Line, int? QualityPercent, LeafCheck Check)
{
    /// <summary>The list its price is from; null until it has one.</summary>
    public PriceListId? List { get; init; }

    /// <summary>What it is worth; null until it has a price.</summary>
    public LeafAmount? Of { get; init; }

    /// <summary>Whether something of it was put right later.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>One fact further.</summary>
    public static LeafPurchase Fold(LeafPurchase? purchase, LeafPurchaseEvent fact) => (purchase, fact) switch
    {
        (null, LeafPurchaseEvent.Checked e) => new LeafPurchase(
            e.Purchase.Value, e.Code, e.Lot, e.Plot, e.Member, e.On, e.Weight, e.Grade, e.Line,
            e.QualityPercent, e.Check),
        ({ } p, LeafPurchaseEvent.Priced e) => p with
        {
            List = e.List, Of = e.Of, QualityPercent = e.QualityPercent, Check = e.Check,
        },
        ({ } p, LeafPurchaseEvent.Corrected e) => p with
        {
            List = e.List, Of = e.Of, QualityPercent = e.QualityPercent, Check = e.Check, IsCorrected = true,
        },
        ({ } p, LeafPurchaseEvent.Reweighed e) => p with
        {
            Weight = e.Weight, Grade = e.Grade, List = e.List, Of = e.Of, IsCorrected = true,
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
