namespace Coop.Commerce.Stock;

/// <summary>What a fact does to the pieces of one row. Every change is guarded: it happens wholly or not at
/// all.</summary>
public abstract record StockChange(StockKey Key, int Units)
{
    /// <summary>Pieces were packed and are there now.</summary>
    public sealed record Receive(StockKey Key, int Units, DateOnly BestBefore) : StockChange(Key, Units);

    /// <summary>Pieces are set aside for an order. Guard: that many are free and the lot is not
    /// held.</summary>
    public sealed record Reserve(StockKey Key, int Units) : StockChange(Key, Units);

    /// <summary>Pieces set aside are free again. Guard: that many were set aside.</summary>
    public sealed record Release(StockKey Key, int Units) : StockChange(Key, Units);

    /// <summary>Pieces set aside have left. Guard: that many were set aside.</summary>
    public sealed record Ship(StockKey Key, int Units) : StockChange(Key, Units);

    /// <summary>Pieces are gone without an order: opened again, destroyed, given away. Guard: that many are
    /// not set aside; a held row may lose them.</summary>
    public sealed record Remove(StockKey Key, int Units) : StockChange(Key, Units);

    /// <summary>The lot is held, or not any more.</summary>
    public sealed record Mark(StockKey Key, bool Held) : StockChange(Key, 0);

    /// <summary>The row after the change; null when its guard is not met.</summary>
    public static StockRow? Fold(StockRow? row, StockChange change) => (row, change) switch
    {
        (null, Receive c) => new StockRow(c.Key, c.Units, 0, false, c.BestBefore),
        ({ } r, Receive c) => r with { OnHand = r.OnHand + c.Units },
        ({ Held: false } r, Reserve c) when r.OnHand - r.Reserved >= c.Units =>
            r with { Reserved = r.Reserved + c.Units },
        ({ } r, Release c) when r.Reserved >= c.Units => r with { Reserved = r.Reserved - c.Units },
        ({ } r, Ship c) when r.Reserved >= c.Units =>
            r with { OnHand = r.OnHand - c.Units, Reserved = r.Reserved - c.Units },
        ({ } r, Remove c) when r.OnHand - r.Reserved >= c.Units => r with { OnHand = r.OnHand - c.Units },
        ({ } r, Mark c) => r with { Held = c.Held },
        (_, Receive or Reserve or Release or Ship or Remove or Mark) => null,
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change of stock."),
    };
}
