using System.Text.Json.Serialization;
using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>A lot of any kind as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Grade">Plucking grade of leaf, grade of tea.</param>
/// <param name="On">The day it came to be.</param>
/// <param name="Weight">What it weighed then.</param>
/// <param name="OnHand">What is left; packs hold nothing here, they are counted as pieces by the
/// shop.</param>
/// <param name="Fresh">The fresh leaf that <paramref name="Weight"/> stands for.</param>
/// <param name="Picked">When the leaf behind it was picked.</param>
/// <param name="Losses">Why it has no VietGAP claim; empty when it has.</param>
/// <param name="Unexplained">Runs in its ancestry whose yield still needs a reason.</param>
public sealed record Lot(
    string Id, LotCode Code, LotKind Kind, string Grade, DateOnly On, Weight Weight, Weight OnHand,
    Weight Fresh,
    PickingDays Picked, IReadOnlyList<ClaimLoss> Losses, bool Isolated, IReadOnlyList<BatchId> Unexplained,
    LotOrigin Origin)
{
    /// <summary>Made of it; null for fresh leaf.</summary>
    public TeaType? Tea { get; init; }

    /// <summary>Set for packs only.</summary>
    public PackRun? Packs { get; init; }

    /// <summary>Runs it went into.</summary>
    public IReadOnlyList<BatchId> UsedIn { get; init; } = [];

    /// <summary>Lots of packs that were filled from it.</summary>
    public IReadOnlyList<LotId> FilledInto { get; init; } = [];

    /// <summary>What keeps it from leaving and from being used, the oldest first.</summary>
    public IReadOnlyList<LotHold> Holds { get; init; } = [];

    /// <summary>Whether what is public of it is shown; null while nobody ever asked to hide it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LotDisplay? Display { get; init; }

    /// <summary>Whether anything keeps it from leaving and from being used.</summary>
    public bool IsHeld() => Holds.Count > 0;

    /// <summary>Whether it may be sold under the VietGAP claim.</summary>
    public bool HasClaim() => Losses.Count == 0;

    /// <summary>Whether pages may show it and packs be filled from it.</summary>
    public bool IsPublishable() => Unexplained.Count == 0;

    /// <summary>The fresh leaf that <see cref="OnHand"/> stands for; null in what was folded before it was
    /// kept.</summary>
    public Weight? FreshLeft { get; init; }

    /// <summary>What counts have missed so far and may find again.</summary>
    public MissingPart Missing { get; init; } = MissingPart.None;

    /// <summary>Whether it was weighed in from one plot; leaf put together of several lots was not.</summary>
    public bool IsReceipt() => Origin.Plot is not null;

    /// <summary>
    /// The fresh leaf that the next <paramref name="taken"/> of it stand for. Whole grams, and the shares
    /// of all takings together are exactly <see cref="Fresh"/>.
    /// </summary>
    public Weight FreshShare(Weight taken)
    {
        var left = FreshLeft ?? Fresh - Upto(Weight - OnHand);
        return taken == OnHand
            ? left
            : Weight.FromGrams((long)((Int128)left.Grams * taken.Grams / OnHand.Grams));
    }

    /// <summary>One fact further.</summary>
    public static Lot Fold(Lot? lot, LotEvent fact) => (lot, fact) switch
    {
        (null, LotEvent.Received e) => LotBeginnings.Of(e),
        (null, LotEvent.Produced e) => LotBeginnings.Of(e),
        (null, LotEvent.Packed e) => LotBeginnings.Of(e),
        ({ } l, LotEvent.Used e) => l.Less(e.Weight, e.Fresh) with { UsedIn = [.. l.UsedIn, e.Batch] },
        ({ } l, LotEvent.Filled e) =>
            l.Less(e.Weight, e.Fresh) with { FilledInto = [.. l.FilledInto, e.Into] },
        ({ Packs: { } packs } l, LotEvent.Unpacked e) => l with
        {
            Packs = packs with { Unpacked = packs.Unpacked + e.Units }, UsedIn = [.. l.UsedIn, e.Batch],
        },
        ({ } l, LotEvent.ClaimLost e) => l with { Losses = [.. l.Losses, e.Loss] },
        ({ } l, LotEvent.ClaimRestored e) => l with { Losses = [.. l.Losses.Where(x => x != e.Loss)] },
        ({ } l, LotEvent.YieldExplained e) => l with { Unexplained = [.. l.Unexplained.Except([e.Batch])] },
        ({ Packs: { } packs } l, LotEvent.Shipped e) =>
            l with { Packs = packs with { Shipped = packs.Shipped + e.Units } },
        ({ } l, LotEvent.Disposed e) => l.Gone(e.Weight, e.Units),
        ({ } l, LotEvent.Taken { Found: true } e) => l.Back(e.Weight, l.Missing.Share(e.Weight)) with
        {
            Missing = l.Missing.Less(e.Weight),
        },
        ({ } l, LotEvent.Taken e) => l.Gone(e.Weight, e.Units) with
        {
            Missing = e.For is LotWords.Difference or LotWords.Shrinkage && l.Packs is null
                ? l.Missing.More(e.Weight, l.FreshShare(e.Weight)) : l.Missing,
        },
        ({ } l, LotEvent.Corrected e) => l.Set(e),
        ({ } l, LotEvent.Delivered e) => l.Less(e.Weight, e.Fresh),
        ({ } l, LotEvent.Returned e) => l.Back(e.Weight, e.Fresh),
        ({ } l, LotEvent.Held e) => l with { Holds = [.. l.Holds, new LotHold(e.Hold, e.Recall, e.At.On)] },
        ({ } l, LotEvent.Released e) => l with { Holds = [.. l.Holds.Where(h => h.Hold != e.Hold)] },
        ({ } l, LotEvent.DisplaySuspended e) => l with
        {
            Display = new LotDisplay(LotDisplay.Suspended, e.Basis, e.By, e.Began, e.At, null),
        },
        ({ Display: { } display } l, LotEvent.DisplayRestored e) => l with
        {
            Display = new LotDisplay(LotDisplay.Restored, e.Basis, e.By, display.Began, e.At, e.At),
        },
        ({ } l, LotEvent.DisplayCancelled e) => l with
        {
            Display = new LotDisplay(LotDisplay.Cancelled, e.Basis, e.By, e.Began, e.At, e.At),
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    private Lot Set(LotEvent.Corrected e) => this with
    {
        Weight = e.Weight, OnHand = e.Weight - (Weight - OnHand), Fresh = e.Weight, Grade = e.Grade,
        FreshLeft = e.Weight - (Fresh - FreshShare(OnHand)), Losses = e.Losses, Isolated = e.Isolated,
        Picked = new PickingDays(e.PickedOn, e.PickedOn), Origin = Origin with { PickedOn = e.PickedOn },
    };

    private Lot Gone(Weight weight, int units) => Packs is { } packs
        ? this with { Packs = packs with { Taken = packs.Taken + units } }
        : Less(weight, FreshShare(weight));

    private Lot Back(Weight weight, Weight fresh) => this with
    {
        OnHand = OnHand + weight, FreshLeft = (FreshLeft ?? FreshShare(OnHand)) + fresh,
    };

    /// <summary>Entries of before the share was kept took it by the weight that had gone.</summary>
    private Lot Less(Weight weight, Weight? fresh)
    {
        var left = FreshLeft ?? Fresh - Upto(Weight - OnHand);
        var gone = Weight - OnHand;
        return this with
        {
            OnHand = OnHand - weight, FreshLeft = left - (fresh ?? (Upto(gone + weight) - Upto(gone))),
        };
    }

    private Weight Upto(Weight gone) => Weight.Grams == 0
        ? Weight.Zero
        : Weight.FromGrams((long)((Int128)Fresh.Grams * gone.Grams / Weight.Grams));
}

/// <summary>What counts have missed and not found again yet.</summary>
public sealed record MissingPart(Weight Weight, Weight Fresh)
{
    public static readonly MissingPart None = new(Amounts.Weight.Zero, Amounts.Weight.Zero);

    /// <summary>The fresh leaf behind a part of it.</summary>
    public Weight Share(Weight part) => part == Weight
        ? Fresh
        : Amounts.Weight.FromGrams((long)((Int128)Fresh.Grams * part.Grams / Weight.Grams));

    /// <summary>After more was missed.</summary>
    public MissingPart More(Weight weight, Weight fresh) => new(Weight + weight, Fresh + fresh);

    /// <summary>After some was found again.</summary>
    public MissingPart Less(Weight part) => new(Weight - part, Fresh - Share(part));
}

/// <summary>Where a lot comes from; exactly one of plot, batch and source is set.</summary>
/// <param name="Plot">Fresh leaf: the plot.</param>
/// <param name="Member">Fresh leaf: the household.</param>
/// <param name="PickedOn">Fresh leaf: the day of picking.</param>
/// <param name="Batch">Tea: the run.</param>
/// <param name="Source">Packs: the tea.</param>
public sealed record LotOrigin(
    PlotId? Plot = null, MemberId? Member = null, DateOnly? PickedOn = null, BatchId? Batch = null,
    LotId? Source = null);

/// <summary>What a lot of packs is, beside what all lots are.</summary>
/// <param name="Units">How many packs were filled.</param>
/// <param name="Shipped">How many of them left with orders.</param>
public sealed record PackRun(
    PackedGoods Goods, int Units, int Shipped, DateOnly PackedOn, DateOnly BestBefore, SerialRun Serials)
{
    /// <summary>How many were opened again.</summary>
    public int Unpacked { get; init; }

    /// <summary>How many were destroyed, given away, tasted or missed in a count.</summary>
    public int Taken { get; init; }

    /// <summary>How many are still there.</summary>
    public int Left() => Units - Shipped - Unpacked - Taken;
}
