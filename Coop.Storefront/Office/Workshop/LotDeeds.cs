namespace Coop.Storefront.Office.Workshop;

/// <summary>All deeds, in the order of the menu.</summary>
internal static class LotDeeds
{
    public static readonly IReadOnlyList<LotDeed> All = 
    [
        ReworkDeeds.Split, ReworkDeeds.Merge, ReworkDeeds.Regrade, PackDeeds.Unpack, CorrectDeed.Correct,
        GoingDeeds.Take,
        GoingDeeds.Dispose, HoldDeeds.Hold,
        HoldDeeds.Release, DisplayDeeds.Suspend, DisplayDeeds.Restore, DisplayDeeds.Cancel,
    ];
}
