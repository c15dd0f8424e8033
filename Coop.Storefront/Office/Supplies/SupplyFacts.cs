using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>A purchase told line by line.</summary>
internal static class SupplyFacts
{
    public static IReadOnlyList<(string Name, string Value)> Of(Desk desk, Supply supply, string seller) =>
    [
        .. new (Phrase Name, string? Value)[]
        {
            (OfficeSuppliesTexts.OnHand, Said(desk, supply, supply.OnHand)),
            (OfficeSuppliesTexts.BoughtQuantity, Said(desk, supply, supply.Quantity)),
            (OfficeSuppliesTexts.DisposedTotal,
                supply.Disposed == 0 ? null : Said(desk, supply, supply.Disposed)),
            (OfficeSuppliesTexts.AdjustedTotal,
                supply.Adjusted == 0 ? null : Said(desk, supply, supply.Adjusted)),
            (OfficeSuppliesTexts.WhichKind, desk.Say(OfficeSuppliesTexts.Kind(supply.Kind))),
            (OfficeSuppliesTexts.Content, supply.Content),
            (OfficeSuppliesTexts.Registrant, supply.Registrant),
            (OfficeSuppliesTexts.Batch, supply.Batch),
            (OfficeSuppliesTexts.Expiry, supply.Expiry is { } day ? Show.Date(day, desk.Language) : null),
            (OfficeSuppliesTexts.BoughtFrom, seller),
            (OfficeSuppliesTexts.BoughtOn, Show.Date(supply.BoughtOn, desk.Language)),
            (OfficeSuppliesTexts.Cost, Show.Money(supply.Price, desk.Language)),
        }.Where(f => f.Value is not null).Select(f => (desk.Say(f.Name), f.Value!)),
    ];

    /// <summary>One use, with the plot it went to.</summary>
    public static Row Use(Desk desk, Supply supply, SupplyUseTrail use) => new(
        $"{Show.Date(use.On, desk.Language)} · {Said(desk, supply, use.Amount)}",
        use.Plots.Count > 0
            ? desk.Say(
                OfficeSuppliesTexts.UsedOnPlot, string.Join(", ", use.Plots.Select(p => p.Code)),
                Numerals.Of(use.Leaf.Count))
            : desk.Say(OfficeSuppliesTexts.UsedElsewhere));

    private static string Said(Desk desk, Supply supply, long amount) =>
        Amount.Of(amount, supply.Unit, desk.Language);
}
