namespace Coop.Storefront.Layout;

/// <summary>Addresses about tracing and recalls.</summary>
public static class RecallsPaths
{
    public static readonly PathPair Trace = new("/van-phong/truy-vet", "/en/office/trace");
}
