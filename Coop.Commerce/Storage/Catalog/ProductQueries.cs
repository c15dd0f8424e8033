using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Identifiers;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Reads what is on sale.</summary>
public static class ProductQueries
{
    /// <summary>Everything on sale, or with <paramref name="withdrawn"/> also what is not; by key, so
    /// oldest first.</summary>
    /// <param name="today">Local date; lots past their best-before date do not count as available.</param>
    public static async Task<IReadOnlyList<ProductView>> ProductsAsync(
        this IQuerySession session, DateOnly today, bool withdrawn = false, CancellationToken stop = default)
    {
        var batch = session.CreateBatchQuery();
        var products = batch.Query<Product>().ToList();
        var lists = batch.Query<SalesList>().Where(l => !l.Closed).ToList();
        await batch.Execute(stop);
        var (rows, promises) = await session.ShelfAsync(null, stop);
        var (book, available) = (Book(await lists, today), rows.Available(today));
        return [.. (await products).Where(p => withdrawn || p.Listed)
            .OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => p.View(book, available, promises))];
    }

    /// <summary>The product of this slug, also when it is withdrawn; null when there is none.</summary>
    public static Task<ProductView?> ProductBySlugAsync(
        this IQuerySession session, string slug, DateOnly today, CancellationToken stop = default) =>
        session.ProductOfAsync<SlugEntry>(slug, today, stop);

    /// <summary>The product one of whose pack sizes has this SKU; null when there is none.</summary>
    public static async Task<ProductView?> ProductBySkuAsync(
        this IQuerySession session, string sku, DateOnly today, CancellationToken stop = default) =>
        Sku.TryParse(sku, out var key) ? await session.ProductOfAsync<SkuEntry>(key.Value, today, stop)
            : null;

    /// <summary>The product of this co-op one of whose pack sizes has this GTIN; null when there is
    /// none.</summary>
    public static async Task<ProductView?> ProductByGtinAsync(
        this IQuerySession session, Gtin gtin, DateOnly today, CancellationToken stop = default) =>
        await session.GtinOwnerAsync(gtin, stop) is { } entry && entry.Tenant == session.TenantId
            ? await session.ProductOfAsync<SkuEntry>(entry.Sku, today, stop)
            : null;

    /// <summary>Whose GTIN it is, over all co-ops; only the platform's own host may tell.</summary>
    public static Task<GtinEntry?> GtinOwnerAsync(
        this IQuerySession session, Gtin gtin, CancellationToken stop = default) =>
        session.LoadAsync<GtinEntry>(gtin.Value, stop);

    /// <summary>The product an entry points to, in one round trip; the shelf is the second.</summary>
    private static async Task<ProductView?> ProductOfAsync<TEntry>(
        this IQuerySession session, string code, DateOnly today, CancellationToken stop)
    {
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        var pointed = $"""
            d.id = (select data ->> 'product' from {schema}.mt_doc_{typeof(TEntry).Name.ToLowerInvariant()} e
                where e.tenant_id = d.tenant_id and e.id = ?)
            """;
        var batch = session.CreateBatchQuery();
        var product = batch.Query<Product>().Where(p => p.MatchesSql(pointed, code)).SingleOrDefault();
        var lists = batch.Query<SalesList>().Where(l => !l.Closed).ToList();
        await batch.Execute(stop);
        return await product is { } found
            ? await session.WithShelfAsync(found, Book(await lists, today), stop)
            : null;
    }

    /// <summary>Prices as anyone has them.</summary>
    private static PriceBook Book(IReadOnlyList<SalesList> lists, DateOnly today) =>
        new([], lists, null, today);

    private static async Task<ProductView?> WithShelfAsync(
        this IQuerySession session, Product product, PriceBook book, CancellationToken stop)
    {
        var skus = product.Variants.SelectMany(v => v.Parts().Select(p => p.Sku).Prepend(v.Sku));
        var (rows, promises) = await session.ShelfAsync([.. skus.Distinct()], stop);
        return product.View(book, rows.Available(book.On), promises);
    }
}
