using Coop.Commerce.Storage.Catalog;

namespace Coop.Storefront.Demo;

/// <summary>Puts on the agenda when the shelf is filled with names, before the first leaf is
/// picked.</summary>
internal static class ShopOpening
{
    private static readonly DateOnly Opening = new(2026, 3, 5);

    public static void Plan(Agenda agenda)
    {
        foreach (var (product, i) in Shelf.Products.Select((p, i) => (p, i)))
        {
            agenda.On(Opening, new TimeOnly(10, 0).AddMinutes(i * 12), season =>
                season.DoAsync(s => s.ListProductAsync(product)));
        }
    }
}
