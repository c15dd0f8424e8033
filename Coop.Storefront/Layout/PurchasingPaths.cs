namespace Coop.Storefront.Layout;

/// <summary>Addresses about buying leaf from members.</summary>
public static class PurchasingPaths
{
}
