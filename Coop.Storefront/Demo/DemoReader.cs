using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Layout;
using Coop.Traceability.DigitalLinks;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Storefront.Demo;

/// <summary>Reads from the store what <see cref="DemoSheet"/> tells, so that it is true at every
/// start.</summary>
/// <param name="baseUrl">Where the shop is reached, without a slash at the end.</param>
internal sealed class DemoReader(IQuerySession session, string baseUrl, TimeProvider clock)
{
    private const int LotsTold = 40;
    private const int PacksOfALot = 25;

    public async Task<IReadOnlyList<DemoProduct>> ProductsAsync(CancellationToken stop) =>
    [
        .. (await session.ProductsAsync(FieldTime.DayOf(clock.GetUtcNow()), stop: stop)).SelectMany(product =>
            product.Variants.Select(v => new DemoProduct(
                v.Sku, v.Gtin, product.Slug, v.Price,
                baseUrl + Paths.Product.Of(product.Slug).Vi, baseUrl + Paths.Product.Of(product.Slug).En))),
    ];

    /// <summary>The lots of packs, newest first.</summary>
    public Task<IReadOnlyList<Lot>> LotsAsync(CancellationToken stop) =>
        session.NewestLotsAsync("packs", LotsTold, stop);

    public DemoLot Told(Lot lot) => new(
        lot.Code.Value, lot.Packs!.Goods.Gtin?.Value, baseUrl + Paths.Lot.Of(lot.Code.Value).Vi);

    /// <summary>The first packs of a lot that have not left.</summary>
    public async Task<IReadOnlyList<DemoPack>> PacksAsync(Lot lot, CancellationToken stop)
    {
        var goods = lot.Packs!.Goods;
        var serials = await session.SerialsInStockAsync(lot.Code, null, PacksOfALot, stop);
        return [.. serials.Select(serial => Told(goods.Gtin, goods.Key, lot.Code, serial))];
    }

    /// <summary>Packs that left with an order: what a buyer has in hand.</summary>
    public IReadOnlyList<DemoPack> Sold(IEnumerable<OrderView> orders) =>
    [
        .. orders.SelectMany(o => o.Shipments).SelectMany(s => s.Serials).Select(pack =>
            Told(pack.Gtin is { } gtin ? Gtin.Parse(gtin) : null, pack.ProductSlug, pack.Lot, pack.Serial)),
    ];

    /// <summary>The orders of these codes as they stand now, newest first.</summary>
    public async Task<IReadOnlyList<OrderView>> OrdersAsync(IEnumerable<string> codes, CancellationToken stop)
    {
        var found = new List<OrderView>();
        foreach (var code in codes)
        {
            if (await session.OrderAsync(code, stop) is { } order)
            {
                found.Add(order);
            }
        }

        return [.. found.OrderByDescending(o => o.PlacedAt)];
    }

    private DemoPack Told(Gtin? gtin, string slug, LotCode lot, SerialNumber serial) => new(
        gtin?.Value, lot.Value, serial.Value, PackAddress.Of(gtin, slug, lot, serial).Under(baseUrl));
}
