using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Stock;

/// <summary>Which harvest of which pack size is promised.</summary>
public readonly record struct PromiseKey(Sku Sku, string Harvest) : IComparable<PromiseKey>
{
    public int CompareTo(PromiseKey other) => Sku.CompareTo(other.Sku) is var sku and not 0
        ? sku
        : string.CompareOrdinal(Harvest, other.Harvest);
}

/// <summary>Packs of a coming harvest that are promised. <c>0 ≤ Promised ≤ Most</c> always.</summary>
/// <param name="Promised">Packs that orders wait for, or have had; an order that falls through gives its own
/// back.</param>
/// <param name="Most">Most packs that may be promised.</param>
public sealed record PromiseRow(PromiseKey Key, int Promised, int Most)
{
    /// <summary>Packs that can still be promised.</summary>
    public int Left => Most - Promised;
}

/// <summary>What a fact does to the promises of a harvest. Guarded: it happens wholly or not at
/// all.</summary>
public abstract record PromiseChange(PromiseKey Key, int Units)
{
    /// <summary>So many may be promised. Guard: no more are promised already.</summary>
    public sealed record Allow(PromiseKey Key, int Units) : PromiseChange(Key, Units);

    /// <summary>Packs are promised. Guard: that many are left.</summary>
    public sealed record Give(PromiseKey Key, int Units) : PromiseChange(Key, Units);

    /// <summary>Promised packs are free again. Guard: that many were promised.</summary>
    public sealed record TakeBack(PromiseKey Key, int Units) : PromiseChange(Key, Units);

    /// <summary>The row after the change; null when its guard is not met.</summary>
    public static PromiseRow? Fold(PromiseRow? row, PromiseChange change) => (row, change) switch
    {
        (null, Allow c) => new PromiseRow(c.Key, 0, c.Units),
        ({ } r, Allow c) when r.Promised <= c.Units => r with { Most = c.Units },
        ({ } r, Give c) when r.Left >= c.Units => r with { Promised = r.Promised + c.Units },
        ({ } r, TakeBack c) when r.Promised >= c.Units => r with { Promised = r.Promised - c.Units },
        (_, Allow or Give or TakeBack) => null,
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change of a promise."),
    };
}
