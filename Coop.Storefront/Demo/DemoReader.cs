using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Layout;
using Coop.Traceability.DigitalLinks;
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
        return
        [
            .. serials.Select(serial => new DemoPack(
                goods.Gtin?.Value, lot.Code.Value, serial.Value,
                PackAddress.Of(goods.Gtin, goods.Key, lot.Code, serial).Under(baseUrl))),
        ];
    }

    /// <summary>The orders known by code and phone, as they stand now.</summary>
    public async Task<IReadOnlyList<DemoOrder>> OrdersAsync(
        IEnumerable<(string Code, string Phone)> known, CancellationToken stop)
    {
        var told = new List<DemoOrder>();
        foreach (var (code, phone) in known)
        {
            if (await session.OrderAsync(code, stop) is { } order)
            {
                told.Add(new DemoOrder(code, phone, order.State));
            }
        }

        return told;
    }
}
