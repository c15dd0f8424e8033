using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Shop;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Scan;

/// <summary>What a scanned address names in this co-op's books, as far down as it is known.</summary>
/// <param name="Lot">A lot of packs of this very product; null when none is named or it is unknown.</param>
/// <param name="Pack">The pack; null when none is named, it is unknown, or it is of another lot.</param>
internal sealed record ScanTarget(ProductView Product, LotCode? Lot, PackedSerial? Pack)
{
    /// <summary>Looks the address up; null when the co-op has no such product.</summary>
    public static async Task<ScanTarget?> FindAsync(ShopDesk desk, ScanAddress address)
    {
        var product = address.HasGtin
            ? await desk.Session.ProductByGtinAsync(Gtin.Parse(address.Product), desk.Today, desk.Stop)
            : await desk.Session.ProductBySlugAsync(address.Product, desk.Today, desk.Stop);
        if (product is null)
        {
            return null;
        }

        var pack = Exactly(address.Serial) is { } serial
            ? await desk.Session.PackAsync(address.Product, serial, desk.Stop)
            : null;
        if (pack is not null && (address.Lot is null || address.Lot == pack.Lot.Value))
        {
            return new ScanTarget(product, pack.Lot, pack);
        }

        return new ScanTarget(product, await LotAsync(desk, address), null);
    }

    private static async Task<LotCode?> LotAsync(ShopDesk desk, ScanAddress address)
    {
        if (!LotCode.TryParse(address.Lot, out var code) || code.Value != address.Lot)
        {
            return null;
        }

        var lot = await desk.Session.LotAsync(code, desk.Stop);
        return lot is { Packs: { } packs } && lot.IsPublishable() && packs.Goods.Key == address.Product
            ? code
            : null;
    }

    /// <summary>A serial counts only as it is printed; what people type is forgiven elsewhere.</summary>
    private static SerialNumber? Exactly(string? text) =>
        SerialNumber.TryParse(text, out var serial) && serial.Value == text ? serial : null;
}
