using Coop.Traceability.Moments;

namespace Coop.Traceability.Purchasing;

/// <summary>What can happen to a list of leaf prices: it is agreed on; a later one takes its place.</summary>
public abstract record PriceListEvent
{
    private PriceListEvent() { }

    /// <summary>The co-op agreed on prices.</summary>
    /// <param name="ValidFrom">The first local day of receipt they hold for.</param>
    /// <param name="Document">The decision they stand in, by its number: <c>QĐ 03/2026</c>.</param>
    public sealed record Agreed(
        PriceListId List, DateOnly ValidFrom, string Document, IReadOnlyList<LeafPrice> Prices, FieldTime At)
        : PriceListEvent, IOccurred;
}

/// <summary>The price of one grade from a share of good leaf upward.</summary>
/// <param name="Grade">Plucking grade.</param>
/// <param name="FromPercent">The least share of good leaf, 0 to 100.</param>
/// <param name="PricePerKg">Whole đồng for a kilogram.</param>
public sealed record LeafPrice(string Grade, int FromPercent, long PricePerKg);

/// <summary>A list of leaf prices as it stands.</summary>
/// <param name="Id">Stream key.</param>
public sealed record PriceList(
    string Id, DateOnly ValidFrom, string Document, IReadOnlyList<LeafPrice> Prices)
{
    /// <summary>
    /// The price of leaf: of the highest band its quality reaches. Null when the list has none, or when the
    /// grade has several bands and nobody looked at the quality.
    /// </summary>
    public LeafPrice? PriceOf(string grade, int? qualityPercent)
    {
        var bands = Prices.Where(p => p.Grade == grade).OrderByDescending(p => p.FromPercent).ToList();
        return qualityPercent is { } percent
            ? bands.FirstOrDefault(b => b.FromPercent <= percent)
            : bands is [var only] && only.FromPercent == 0 ? only : null;
    }

    /// <summary>One fact further.</summary>
    public static PriceList Fold(PriceList? list, PriceListEvent fact) => (list, fact) switch
    {
        (null, PriceListEvent.Agreed e) => new PriceList(e.List.Value, e.ValidFrom, e.Document, e.Prices),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
