using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Traceability.Identifiers;
using Marten;

namespace Coop.Commerce.Storage.Stock;

/// <summary>Reads the shelf.</summary>
public static class StockQueries
{
    private const string Columns = """
        select jsonb_build_object('sku', sku, 'lot', lot, 'place', place, 'onHand', on_hand,
            'reserved', reserved, 'held', held, 'bestBefore', best_before)
        """;

    /// <summary>Every row of the co-op, or of the SKUs named; in key order.</summary>
    public static async Task<IReadOnlyList<StockRow>> StockAsync(
        this IQuerySession session, IReadOnlyCollection<Sku>? skus = null, CancellationToken stop = default)
    {
        var table = $"{session.DocumentStore.Options.DatabaseSchemaName}.{StockTable.Name}";
        var rows = skus is null
            ? await session.AdvancedSql.QueryAsync<Shelf>(
                $"{Columns} from {table} where tenant_id = ?", stop, session.TenantId)
            : await session.AdvancedSql.QueryAsync<Shelf>(
                $"{Columns} from {table} where tenant_id = ? and sku = any(?)",
                stop, session.TenantId, skus.Select(s => s.Value).ToArray());
        return [.. rows.Select(r => r.Row()).OrderBy(r => r.Key)];
    }

    /// <summary>Pieces of each SKU that can be sold on <paramref name="day"/>.</summary>
    public static IReadOnlyDictionary<Sku, int> Available(this IEnumerable<StockRow> rows, DateOnly day) =>
        rows.GroupBy(r => r.Key.Sku).ToDictionary(g => g.Key, g => g.Sum(r => r.Available(day)));
}

/// <summary>A row as the database writes it.</summary>
internal sealed record Shelf(
    string Sku, string Lot, string Place, int OnHand, int Reserved, bool Held, DateOnly BestBefore)
{
    public StockRow Row() => new(
        new StockKey(Identifiers.Sku.Parse(Sku), LotCode.Parse(Lot), Place), OnHand, Reserved, Held,
            BestBefore);
}
