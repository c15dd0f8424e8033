namespace Coop.Storefront.Layout;

/// <summary>Addresses about evidence files.</summary>
public static class EvidencePaths
{
    /// <summary>One file, for people of the co-op only.</summary>
    public static readonly PathPair File = new("/van-phong/tep/{sha256}", "/en/office/files/{sha256}");
}
