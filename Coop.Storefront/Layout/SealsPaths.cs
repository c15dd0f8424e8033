namespace Coop.Storefront.Layout;

/// <summary>Addresses about the proof of the books.</summary>
public static class SealsPaths
{
    /// <summary>The office's check of all books.</summary>
    public static readonly PathPair Audit = new("/van-phong/kiem-tra-so", "/en/office/book-check");

    /// <summary>The published seals as a file, to be kept outside.</summary>
    public static readonly PathPair Export = new(
        "/van-phong/kiem-tra-so/niem-phong.json", "/en/office/book-check/seals.json");

    /// <summary>A lot's whole book as a file, for people of the co-op.</summary>
    public static readonly PathPair LotFile = new(
        "/van-phong/lo/{code}/so-goc.json", "/en/office/lots/{code}/book.json");

    /// <summary>Confirms a run with the person's own key.</summary>
    public static readonly PathPair Release = new(
        "/van-phong/me/{code}/xac-nhan", "/en/office/batches/{code}/confirmation");

    /// <summary>Asks to forget the person of a household, and does it.</summary>
    public static readonly PathPair Forget = new(
        "/van-phong/ho/{code}/quen", "/en/office/members/{code}/forget");

    /// <summary>Every record of a lot with its fingerprint, for anybody.</summary>
    public static readonly PathPair LotBook = new("/lo/{code}/so-goc", "/en/lots/{code}/book");

    /// <summary>The published seals.</summary>
    public const string Published = "/.well-known/coop-seals";
}
