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

    /// <summary>Every row and every promise of the SKUs named, or of the co-op; in one round
    /// trip.</summary>
    public static async Task<(IReadOnlyList<StockRow> Rows, IReadOnlyList<PromiseRow> Promises)> ShelfAsync(
        this IQuerySession session, IReadOnlyCollection<Sku>? skus, CancellationToken stop = default)
    {
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        var of = skus is null ? "tenant_id = ?" : "tenant_id = ? and sku = any(?)";
        var sql = $"""
            {Columns} from {schema}.{StockTable.Name} where {of}
            union all
            select jsonb_build_object('sku', sku, 'harvest', harvest, 'onHand', most, 'reserved', promised)
                from {schema}.{PromiseTable.Name} where {of}
            """;
        object[] one = skus is null
            ? [session.TenantId]
            : [session.TenantId, skus.Select(s => s.Value).ToArray()];
        var read = await session.AdvancedSql.QueryAsync<Shelf>(sql, stop, [.. one, .. one]);
        return (
            [.. read.Where(r => r.Harvest is null).Select(r => r.Row()).OrderBy(r => r.Key)],
            [.. read.Where(r => r.Harvest is not null).Select(r => r.Promise()).OrderBy(r => r.Key)]);
    }

    /// <summary>Pieces of each SKU that can be sold on <paramref name="day"/>.</summary>
    public static IReadOnlyDictionary<Sku, int> Available(this IEnumerable<StockRow> rows, DateOnly day) =>
        rows.GroupBy(r => r.Key.Sku).ToDictionary(g => g.Key, g => g.Sum(r => r.Available(day)));
}

/// <summary>A row as the database writes it.</summary>
internal sealed record Shelf(
    string Sku, string Lot, string Place, int OnHand, int Reserved, bool Held, DateOnly BestBefore,
    string? Harvest = null)
{
    public PromiseRow Promise() =>
        new(new PromiseKey(Identifiers.Sku.Parse(Sku), Harvest!), Reserved, OnHand);

    public StockRow Row() => new(
        new StockKey(Identifiers.Sku.Parse(Sku), LotCode.Parse(Lot), Place), OnHand, Reserved, Held,
            BestBefore);
}
