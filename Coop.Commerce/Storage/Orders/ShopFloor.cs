using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Pricing;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Stock;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Everything an order is decided on, fetched in two round trips.</summary>
internal sealed record ShopFloor(
    CoopSettings Settings, IReadOnlyList<Product> Products, IReadOnlyList<SalesList> Lists,
    IReadOnlyList<StockRow> Shelf, IReadOnlyList<PromiseRow> Promises, int OpenUnits, int OpenAtAddress)
{
    /// <summary>What prices are resolved from.</summary>
    public PriceBook Book(string? group, DateOnly on) => new(Products, Lists, group, on);

    public static async Task<ShopFloor> LoadAsync(
        IDocumentSession session, IReadOnlyList<OrderedLine> lines, BuyerHashes buyer, CancellationToken stop)
    {
        var skus = lines.Select(l => Sku.TryParse(l.Sku, out var sku) ? sku : default)
            .Where(sku => sku != default).Distinct().ToList();
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        var sold = $"""
            d.id in (select data ->> 'product' from {schema}.mt_doc_skuentry e
                where e.tenant_id = d.tenant_id and e.id = any(?))
            """;
        var wanted = skus.Select(s => s.Value).ToArray();
        var batch = session.CreateBatchQuery();
        var settings = batch.Load<CoopSettings>(CoopSettings.Key);
        var products = batch.Query<Product>().Where(p =>
            p.MatchesSql(sold, new object[] { wanted })).ToList();
        var lists = batch.Query<SalesList>().Where(l => !l.Closed).ToList();
        var byPhone = batch.Query<UnpaidUnits>().Where(u => u.PhoneHash == buyer.Phone).ToList();
        var byAddress = buyer.Address is { } address
            ? batch.Query<UnpaidUnits>().Where(u => u.AddressHash == address).ToList()
            : Task.FromResult<IReadOnlyList<UnpaidUnits>>([]);
        await batch.Execute(stop);
        var boxed = (await products).SelectMany(p => p.Variants).Where(v => skus.Contains(v.Sku))
            .SelectMany(v => v.Parts()).Select(p => p.Sku);
        var (shelf, promises) = await session.ShelfAsync([.. skus.Union(boxed)], stop);
        return new ShopFloor(
            await settings ?? new CoopSettings(), [.. await products], [.. await lists], shelf, promises,
            (await byPhone).Sum(u => u.Units), (await byAddress).Sum(u => u.Units));
    }
}
