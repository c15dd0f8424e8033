using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Supplies;

/// <summary>The office's pages about purchased inputs.</summary>
internal static class SuppliesRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
    [
        new(SuppliesPaths.Supplies, OfficeSuppliesTexts.Supplies, Right.Office),
    ];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapSupplies(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, director);
        office.Get(SuppliesPaths.Supplies, SupplyPages.ListAsync);
        office.Get(SuppliesPaths.NewSupply, desk => Task.FromResult(NewSupplyPage.Show(desk)));
        office.Post(SuppliesPaths.NewSupply, NewSupplyPage.PostAsync);
        office.Get(SuppliesPaths.Supply, SupplyPages.ShowAsync);
        office.Post(SuppliesPaths.Count, SupplyPages.PostCountAsync);
        office.Post(SuppliesPaths.Dispose, SupplyPages.PostDisposeAsync);
    }
}
