namespace Coop.Storefront.Layout;

/// <summary>Addresses about the records of the book; <c>{kind}</c> is one of the book's kinds.</summary>
public static class BookPaths
{
    public static readonly PathPair Book = new("/van-phong/so", "/en/office/book");
    public static readonly PathPair Kind = new("/van-phong/so/{kind}", "/en/office/book/{kind}");
    public static readonly PathPair New = new("/van-phong/so/{kind}/moi", "/en/office/book/{kind}/new");
    public static readonly PathPair Print = new("/van-phong/so/{kind}/in", "/en/office/book/{kind}/print");
    public static readonly PathPair Record = new(
        "/van-phong/so/{kind}/{code}", "/en/office/book/{kind}/{code}");
    public static readonly PathPair Correct = new(
        "/van-phong/so/{kind}/{code}/sua", "/en/office/book/{kind}/{code}/correct");
    public static readonly PathPair Retract = new(
        "/van-phong/so/{kind}/{code}/bo", "/en/office/book/{kind}/{code}/retract");

    /// <summary>Brings a finding or a complaint to its end.</summary>
    public static readonly PathPair Finish = new(
        "/van-phong/so/{kind}/{code}/xong", "/en/office/book/{kind}/{code}/finish");
}
