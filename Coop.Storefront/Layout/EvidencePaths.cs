namespace Coop.Storefront.Layout;

/// <summary>Addresses about evidence files.</summary>
public static class EvidencePaths
{
}
