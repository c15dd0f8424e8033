using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Supplies;

/// <summary>The office's pages about purchased inputs.</summary>
internal static class SuppliesRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
    [
        new(SuppliesPaths.Supplies, OfficeSuppliesTexts.Supplies, Right.Office),
        new(SuppliesPaths.Labels, OfficeDiaryTexts.Labels, Right.Office),
        new(SuppliesPaths.Actives, OfficeDiaryTexts.Actives, Right.Office),
    ];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapSupplies(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = director;
        field.Get(SuppliesPaths.Spray, SprayPage.ShowAsync);
        office.Post(SuppliesPaths.CorrectSpray, SprayPage.PostCorrectAsync);
        office.Post(SuppliesPaths.RetractSpray, SprayPage.PostRetractAsync);
        office.Get(SuppliesPaths.Plot, PlotPage.ShowAsync);
        office.Get(SuppliesPaths.ChangePlot, ChangePlotPage.ShowAsync);
        office.Post(SuppliesPaths.ChangePlot, ChangePlotPage.PostAsync);
        MapCatalogue(office);
        office.Get(SuppliesPaths.Supplies, SupplyPages.ListAsync);
        office.Get(SuppliesPaths.NewSupply, desk => Task.FromResult(NewSupplyPage.Show(desk)));
        office.Post(SuppliesPaths.NewSupply, NewSupplyPage.PostAsync);
        office.Get(SuppliesPaths.Supply, SupplyPages.ShowAsync);
        office.Post(SuppliesPaths.Count, SupplyPages.PostCountAsync);
        office.Post(SuppliesPaths.Dispose, SupplyPages.PostDisposeAsync);
    }

    private static void MapCatalogue(RouteGroupBuilder office)
    {
        office.Get(SuppliesPaths.Labels, LabelPages.ListAsync);
        office.Get(SuppliesPaths.NewLabel, desk => Task.FromResult(LabelPages.New(desk)));
        office.Post(SuppliesPaths.NewLabel, LabelPages.PostAsync);
        office.Get(SuppliesPaths.Label, LabelPages.ShowAsync);
        office.Post(SuppliesPaths.Label, LabelPages.PostAsync);
        office.Post(SuppliesPaths.WithdrawLabel, LabelPages.PostWithdrawAsync);
        office.Get(SuppliesPaths.Actives, ActivesPages.ShowAsync);
        office.Post(SuppliesPaths.ActivesPreview, ActivesPages.PreviewAsync);
        office.Post(SuppliesPaths.Actives, ActivesPages.PostAsync);
        office.Get(SuppliesPaths.ActivesPattern, _ => Task.FromResult(ActivesPages.Pattern()));
    }
}
