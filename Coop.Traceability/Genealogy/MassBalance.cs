using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>
/// Where every gram of a lot is: what came is what went and what is on hand. Added up from the facts, so
/// that it checks what the lot itself believes to have on hand. Packs are told in grams, too.
/// </summary>
/// <param name="Kind">leaf, tea or packs.</param>
/// <param name="Came">What it weighed when it came to be.</param>
/// <param name="Found">What counts found again.</param>
/// <param name="Returned">What came back of deliveries.</param>
/// <param name="Used">What went into runs, opened packs included.</param>
/// <param name="Packed">What was filled into packs.</param>
/// <param name="Shipped">What left with orders.</param>
/// <param name="Delivered">What left unpacked.</param>
/// <param name="Destroyed">What was destroyed.</param>
/// <param name="Taken">Samples, gifts, tasting, own use.</param>
/// <param name="Lost">What counts missed and what dried out.</param>
/// <param name="OnHand">What the lot believes to have.</param>
public sealed record MassBalance(
    LotCode Lot, string Kind, long Came, long Found, long Returned, long Used, long Packed, long Shipped,
    long Delivered, long Destroyed, long Taken, long Lost, long OnHand)
{
    /// <summary>Everything that came.</summary>
    public long In() => Came + Found + Returned;

    /// <summary>Everything that went.</summary>
    public long Out() => Used + Packed + Shipped + Delivered + Destroyed + Taken + Lost;

    /// <summary>Whether every gram is accounted for.</summary>
    public bool Holds() => In() == Out() + OnHand;

    /// <summary>The balance of a lot.</summary>
    /// <param name="facts">All facts of its stream, in any order.</param>
    public static MassBalance Of(Lot lot, IEnumerable<LotEvent> facts)
    {
        var net = lot.Packs?.Goods.Net.Grams ?? 0;
        var start = new MassBalance(
            lot.Code, lot.Kind.Word(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            lot.Packs is { } packs ? packs.Left() * net : lot.OnHand.Grams);
        return facts.Aggregate(start, (sum, fact) => fact switch
        {
            LotEvent.Received e => sum with { Came = sum.Came + e.Weight.Grams },
            LotEvent.Corrected e => sum with { Came = sum.Came + e.Weight.Grams - e.Was.Weight.Grams },
            LotEvent.Produced e => sum with { Came = sum.Came + e.Weight.Grams },
            LotEvent.Packed e => sum with { Came = sum.Came + e.Weight.Grams },
            LotEvent.Used e => sum with { Used = sum.Used + e.Weight.Grams },
            LotEvent.Unpacked e => sum with { Used = sum.Used + e.Weight.Grams },
            LotEvent.Filled e => sum with { Packed = sum.Packed + e.Weight.Grams },
            LotEvent.Shipped e => sum with { Shipped = sum.Shipped + (e.Units * net) },
            LotEvent.Delivered e => sum with { Delivered = sum.Delivered + e.Weight.Grams },
            LotEvent.Returned e => sum with { Returned = sum.Returned + e.Weight.Grams },
            LotEvent.Disposed e => sum with { Destroyed = sum.Destroyed + e.Weight.Grams },
            LotEvent.Taken { Found: true } e => sum with { Found = sum.Found + e.Weight.Grams },
            LotEvent.Taken { For: LotWords.Difference or LotWords.Shrinkage } e =>
                sum with { Lost = sum.Lost + e.Weight.Grams },
            LotEvent.Taken e => sum with { Taken = sum.Taken + e.Weight.Grams },
            _ => sum,
        });
    }

    /// <summary>The balances of a lot and of everything it came from.</summary>
    public static IReadOnlyList<MassBalance> Of(Ancestry ancestry)
    {
        var facts = ancestry.Facts.ToLookup(f => f.Stream);
        return [.. ancestry.Lots.Values.OrderBy(l => l.Id, StringComparer.Ordinal)
            .Select(l => Of(l, facts[l.Id].Select(f => f.Data).OfType<LotEvent>()))];
    }
}
