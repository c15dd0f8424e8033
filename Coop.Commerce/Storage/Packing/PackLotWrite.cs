using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Storage.Packing;

/// <summary>Packing ends the grams and begins the pieces, in one transaction.</summary>
public static class PackLotWrite
{
    /// <summary>Packs tea of a lot into units of a variant; they are on sale when it is saved.</summary>
    public static async Task<Outcome<LotPacked>> PackLotAsync(
        this CoopSession session, PackLotRequest request, CancellationToken stop = default)
    {
        if (!Sku.TryParse(request.Sku, out var sku)
            || await session.Documents.LoadAsync<SkuEntry>(sku.Value, stop) is not { } entry
            || await session.Documents.LoadAsync<Product>(entry.Product, stop) is not { } product)
        {
            return new ProductRefusal.NotFound(request.Sku ?? "");
        }

        if (request.Units is <= 0 or > PackLot.MostUnits)
        {
            return new PackRefusal.UnitsInvalid(request.Units, PackLot.MostUnits);
        }

        var variant = product.Variants.First(v => v.Sku == sku);
        var goods = new PackedProduct(
            sku.Value, variant.Gtin is { } gtin ? Gtin.Parse(gtin)
                : null, product.Slug.Value, variant.NetGrams);
        var packing = new PackRequest(
            request.Lot, goods, request.Units, request.PackedOn, request.BestBefore,
                Mint.Serials(request.Units));
        if ((await session.PackAsync(packing, stop)).Refuses(out var packs, out var why))
        {
            return why!;
        }

        var key = new StockKey(sku, packs!.Lot, StockKey.Main);
        session.QueueStock([new StockChange.Receive(key, packs.Units, request.BestBefore)]);
        return new LotPacked(packs.Lot, variant.Gtin, product.Slug.Value, packs.Units);
    }
}
