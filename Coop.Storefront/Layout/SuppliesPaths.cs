namespace Coop.Storefront.Layout;

/// <summary>Addresses about purchased inputs.</summary>
public static class SuppliesPaths
{
}
