using System.Text.Json.Serialization;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;

namespace Coop.Commerce.Orders;

/// <summary>One line with what held when it was ordered.</summary>
/// <param name="NetGrams">Of one pack; of a gift box the sum of what lies in it.</param>
/// <param name="UnitPrice">Whole đồng, VAT included.</param>
/// <param name="VatPercent">Whole percent inside the price; of a gift box the highest of its parts.</param>
/// <param name="Basis">Where the price comes from; null on lines of old.</param>
/// <param name="VatRule">Which rule gave the rate; null: it was set by hand.</param>
/// <param name="Parts">What lies in one gift box; null for a plain pack.</param>
/// <param name="Promise">The harvest it is promised from; null: it came from the shelf.</param>
/// <param name="Discounts">What was taken off the line, each with its reason; null: nothing.</param>
public sealed record OrderLine(
    Sku Sku,
    ProductId Product,
    ProductSlug Slug,
    Catalog.Translated Name,
    string? Gtin,
    long NetGrams,
    int Quantity,
    long UnitPrice,
    int VatPercent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PriceBasis? Basis = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? VatRule = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyList<LinePart>? Parts = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LinePromise? Promise = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyList<LineDiscount>? Discounts = null)
{
    /// <summary>Before discounts: whole đồng, VAT included.</summary>
    public long Full() => UnitPrice * Quantity;

    /// <summary>Whole đồng, VAT included, discounts taken off.</summary>
    public long Total() => Full() - (Discounts ?? []).Sum(d => d.Amount);

    /// <summary>The VAT inside <see cref="Total"/>: whole đồng, rounded half up, once for the line or, of a
    /// gift box, once for each part.</summary>
    public long Vat() => LineMoney.Vat(Total(), VatPercent, Parts ?? []);

    /// <summary>
    /// What of <see cref="Total"/> each part of a gift box stands for: by the prices the parts have alone.
    /// The amounts add up to the total, to the đồng.
    /// </summary>
    public IReadOnlyList<long> PartAmounts() => LineMoney.Amounts(Total(), Parts ?? []);

    /// <summary>The goods of the line, a gift box taken apart.</summary>
    public IEnumerable<OrderedGoods> Goods() => Parts is null
        ? [new OrderedGoods(Sku, Gtin, Slug, Quantity)]
        : Parts.Select(p => new OrderedGoods(p.Sku, p.Gtin, p.Slug, p.Quantity * Quantity));

    /// <summary>Packs of the line, those in gift boxes counted one by one.</summary>
    public int Packs() => Goods().Sum(g => g.Units);
}

/// <summary>So many of one pack size in a gift box.</summary>
/// <param name="Quantity">In one box.</param>
/// <param name="Price">Of one pack alone, whole đồng: what the price of the box is split by.</param>
public sealed record LinePart(
    Sku Sku, ProductSlug Slug, Catalog.Translated Name, string? Gtin, long NetGrams, int Quantity, long Price,
    int VatPercent);

/// <summary>What a pre-ordered line waits for.</summary>
/// <param name="Harvest">The co-op's word for it.</param>
/// <param name="ShipsFrom">First local day on which it leaves.</param>
public sealed record LinePromise(string Harvest, DateOnly ShipsFrom);

/// <summary>Something taken off a line, with its reason.</summary>
/// <param name="Source">What kind of reason, for example <c>coupon</c>.</param>
/// <param name="Code">Which one of its kind.</param>
/// <param name="Amount">Whole đồng, above zero.</param>
public sealed record LineDiscount(string Source, string Code, long Amount);

/// <summary>Packs of one size that a line asks the shelf for.</summary>
public sealed record OrderedGoods(Sku Sku, string? Gtin, ProductSlug Slug, int Units);

/// <summary>Takes amounts of money apart.</summary>
public static class LineMoney
{
    /// <summary>The VAT inside an amount: whole đồng, rounded half up.</summary>
    public static long Inside(long amount, int percent) =>
        (amount * percent * 2 + 100 + percent) / (2 * (100 + percent));

    /// <summary>The VAT inside an amount for packs, or for gift boxes with these parts.</summary>
    public static long Vat(long amount, int percent, IReadOnlyList<LinePart> parts) => parts.Count == 0
        ? Inside(amount, percent)
        : parts.Zip(Amounts(amount, parts), (part, share) => Inside(share, part.VatPercent)).Sum();

    /// <summary>What of an amount each part stands for, by the prices the parts have alone.</summary>
    public static IReadOnlyList<long> Amounts(long amount, IReadOnlyList<LinePart> parts) =>
        parts.Count == 0 ? [] : Split(amount, [.. parts.Select(p => p.Price * p.Quantity)]);

    /// <summary>Splits an amount in proportion; the đồng that rounding leaves go to the largest remainders,
    /// the first of equals first.</summary>
    /// <param name="weights">Not negative; equal shares when all are zero.</param>
    public static IReadOnlyList<long> Split(long amount, IReadOnlyList<long> weights)
    {
        Int128 all = weights.Sum();
        var shares = weights.Select(w => all == 0
            ? ((long)(amount / weights.Count), (Int128)(amount % weights.Count))
            : ((long)(amount * (Int128)w / all), amount * (Int128)w % all)).ToArray();
        var left = amount - shares.Sum(s => s.Item1);
        var more = shares.Select((s, i) => (Over: s.Item2, Index: i))
            .OrderByDescending(s => s.Over).ThenBy(s => s.Index).Take((int)left)
            .Select(s => s.Index).ToHashSet();
        return [.. shares.Select((s, i) => s.Item1 + (more.Contains(i) ? 1 : 0))];
    }
}
