using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Layout;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Shop;

/// <summary>Finds a lot or a pack by what somebody reads off the label.</summary>
internal static class CheckHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string? code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var typed = (code ?? "").Trim();
        var found = typed.Length is 0 or > 60 ? null : await FindAsync(desk, typed);
        return found is not null
            ? Results.Redirect(found)
            : Html.Page(CheckTemplate.Create(new CheckPage(
                desk.Visit(Paths.Check), typed[..Math.Min(60, typed.Length)], NotFound: typed.Length > 0)));
    }

    private static async Task<string?> FindAsync(ShopDesk desk, string typed)
    {
        if (LotCode.TryParse(typed, out var lot) && await desk.Session.LotAsync(lot, desk.Stop) is not null)
        {
            return Paths.Lot.Of(lot.Value).In(desk.Language);
        }

        return SerialNumber.TryParse(typed, out var serial) ? await PackAsync(desk, serial) : null;
    }

    private static async Task<string?> PackAsync(ShopDesk desk, SerialNumber serial)
    {
        var products = await desk.Session.ProductsAsync(desk.Today, withdrawn: true, desk.Stop);
        var keys = products.SelectMany(p => p.Variants.Select(v => v.Gtin).Prepend(p.Slug)).OfType<string>();
        foreach (var key in keys.Distinct())
        {
            if (await desk.Session.PackAsync(key, serial, desk.Stop) is { } pack)
            {
                var path = Gtin.TryParse(key, out _)
                    ? Paths.GtinPack.Of(key, pack.Lot.Value, serial.Value)
                    : Paths.OwnPack.Of(key, pack.Lot.Value, serial.Value);
                return path.In(desk.Language);
            }
        }

        return null;
    }
}
