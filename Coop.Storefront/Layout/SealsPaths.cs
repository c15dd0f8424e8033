namespace Coop.Storefront.Layout;

/// <summary>Addresses about the proof of the books.</summary>
public static class SealsPaths
{
}
