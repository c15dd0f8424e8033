namespace Coop.Storefront.Layout;

/// <summary>Addresses about recalls.</summary>
public static class RecallsPaths
{
}
