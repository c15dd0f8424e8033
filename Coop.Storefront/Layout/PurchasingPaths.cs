namespace Coop.Storefront.Layout;

/// <summary>Addresses about buying leaf from members.</summary>
public static class PurchasingPaths
{
    public static readonly PathPair Prices = new("/van-phong/gia-che-bup", "/en/office/leaf-prices");
    public static readonly PathPair Slip = new("/van-phong/can-che/{lot}/phieu",
        "/en/office/leaf/{lot}/slip");
    public static readonly PathPair Pricing = new("/van-phong/can-che/{lot}/gia",
        "/en/office/leaf/{lot}/price");
    public static readonly PathPair Accounts = new("/van-phong/tien-che", "/en/office/leaf-money");
    public static readonly PathPair Account = new("/van-phong/tien-che/{code}",
        "/en/office/leaf-money/{code}");
    public static readonly PathPair TakeBack = new(
        "/van-phong/tien-che/{code}/huy", "/en/office/leaf-money/{code}/take-back");
    public static readonly PathPair Receipt = new(
        "/van-phong/tien-che/{code}/phieu-chi/{payment}", "/en/office/leaf-money/{code}/receipts/{payment}");
    public static readonly PathPair Exports = new("/van-phong/xuat-ho-so", "/en/office/exports");
    public static readonly PathPair Export = new("/van-phong/xuat-ho-so/{file}", "/en/office/exports/{file}");
}
