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

    public static readonly PathPair Labels = new("/van-phong/nhan-thuoc", "/en/office/pesticide-labels");
    public static readonly PathPair NewLabel = new(
        "/van-phong/nhan-thuoc/moi", "/en/office/pesticide-labels/new");
    public static readonly PathPair Label = new(
        "/van-phong/nhan-thuoc/{code}", "/en/office/pesticide-labels/{code}");
    public static readonly PathPair WithdrawLabel = new(
        "/van-phong/nhan-thuoc/{code}/ngung", "/en/office/pesticide-labels/{code}/withdraw");

    public static readonly PathPair Actives = new("/van-phong/hoat-chat", "/en/office/active-ingredients");
    public static readonly PathPair ActivesPreview = new(
        "/van-phong/hoat-chat/xem", "/en/office/active-ingredients/preview");
    public static readonly PathPair ActivesPattern = new(
        "/van-phong/hoat-chat/mau", "/en/office/active-ingredients/pattern");

    public static readonly PathPair Spray = new("/van-phong/phun-thuoc/{spray}", "/en/office/sprays/{spray}");
    public static readonly PathPair CorrectSpray = new(
        "/van-phong/phun-thuoc/{spray}/sua", "/en/office/sprays/{spray}/correct");
    public static readonly PathPair RetractSpray = new(
        "/van-phong/phun-thuoc/{spray}/bo", "/en/office/sprays/{spray}/retract");

    public static readonly PathPair Plot = new("/van-phong/nuong-che/{code}", "/en/office/plots/{code}");
    public static readonly PathPair ChangePlot = new(
        "/van-phong/nuong-che/{code}/sua", "/en/office/plots/{code}/change");
}
