namespace Coop.Storefront.Layout;

/// <summary>Addresses about purchased inputs.</summary>
public static class SuppliesPaths
{
    public static readonly PathPair Supplies = new("/van-phong/vat-tu", "/en/office/supplies");
    public static readonly PathPair NewSupply = new("/van-phong/vat-tu/moi", "/en/office/supplies/new");
    public static readonly PathPair Supply = new("/van-phong/vat-tu/{code}", "/en/office/supplies/{code}");
    public static readonly PathPair Count = new(
        "/van-phong/vat-tu/{code}/dem", "/en/office/supplies/{code}/count");
    public static readonly PathPair Dispose = new(
        "/van-phong/vat-tu/{code}/bo", "/en/office/supplies/{code}/dispose");
}
