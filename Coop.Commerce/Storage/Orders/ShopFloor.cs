using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Stock;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Everything an order is decided on, fetched in two round trips.</summary>
internal sealed record ShopFloor(
    CoopSettings Settings, IReadOnlyList<Product> Products, IReadOnlyList<StockRow> Shelf,
    int OpenUnits, int OpenAtAddress)
{
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
        var byPhone = batch.Query<UnpaidUnits>().Where(u => u.PhoneHash == buyer.Phone).ToList();
        var byAddress = buyer.Address is { } address
            ? batch.Query<UnpaidUnits>().Where(u => u.AddressHash == address).ToList()
            : Task.FromResult<IReadOnlyList<UnpaidUnits>>([]);
        await batch.Execute(stop);
        var shelf = await session.StockAsync(skus, stop);
        return new ShopFloor(
            await settings ?? new CoopSettings(), [.. await products], shelf,
            (await byPhone).Sum(u => u.Units), (await byAddress).Sum(u => u.Units));
    }
}
