namespace Coop.Storefront.Layout;

/// <summary>Addresses about certificates.</summary>
public static class CertificatesPaths
{
    public static readonly PathPair All = new("/van-phong/giay-chung-nhan", "/en/office/certificates");
    public static readonly PathPair New = new(
        "/van-phong/giay-chung-nhan/moi", "/en/office/certificates/new");
    public static readonly PathPair One = new(
        "/van-phong/giay-chung-nhan/{code}", "/en/office/certificates/{code}");

    /// <summary>What is done to one: extend, suspend, reinstate, revoke, scope.</summary>
    public static readonly PathPair Deed = new(
        "/van-phong/giay-chung-nhan/{code}/{deed}", "/en/office/certificates/{code}/{deed}");
}
