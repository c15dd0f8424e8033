namespace Coop.Storefront.Office.Workshop;

/// <summary>All deeds, in the order of the menu.</summary>
internal static class LotDeeds
{
    public static readonly IReadOnlyList<LotDeed> All = [HoldDeeds.Hold, HoldDeeds.Release];
}
