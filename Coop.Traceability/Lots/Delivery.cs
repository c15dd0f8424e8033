using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>A delivery of bulk lots as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Receiver">Key of the vault's row about who received it.</param>
public sealed record Delivery(
    string Id, LotCode Code, PersonId Receiver, string? Vehicle, string? Document,
    IReadOnlyList<DeliveryLine> Lines, FieldTime At)
{
    /// <summary>One fact further.</summary>
    public static Delivery Fold(Delivery? delivery, DeliveryEvent fact) => (delivery, fact) switch
    {
        (null, DeliveryEvent.Sent e) => new Delivery(
            e.Delivery.Value, e.Code, e.Receiver, e.Vehicle, e.Document,
            [.. e.Lines.Select(l => new DeliveryLine(l.Lot, l.Weight, l.Fresh, Weight.Zero, Weight.Zero))],
            e.At),
        ({ } d, DeliveryEvent.Returned e) => d with
        {
            Lines = [.. d.Lines.Select(l => e.Lines.FirstOrDefault(b => b.Lot == l.Lot) is { } back
                ? l with { Back = l.Back + back.Weight, FreshBack = l.FreshBack + back.Fresh } : l)],
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}

/// <summary>One lot of a delivery.</summary>
/// <param name="Back">What came back of it.</param>
public sealed record DeliveryLine(LotId Lot, Weight Weight, Weight Fresh, Weight Back, Weight FreshBack)
{
    /// <summary>What is still with the receiver.</summary>
    public Weight Out() => Weight - Back;

    /// <summary>The fresh leaf behind the next part that comes back.</summary>
    public Weight Share(Weight part)
    {
        var left = Fresh - FreshBack;
        return part == Out()
            ? left
            : Amounts.Weight.FromGrams((long)((Int128)left.Grams * part.Grams / Out().Grams));
    }
}
