namespace Coop.Storefront.Layout;

/// <summary>Addresses about tracing and recalls.</summary>
public static class RecallsPaths
{
    public static readonly PathPair Trace = new("/van-phong/truy-vet", "/en/office/trace");
    public static readonly PathPair Recalls = new("/van-phong/thu-hoi", "/en/office/recalls");
    public static readonly PathPair New = new("/van-phong/thu-hoi/moi", "/en/office/recalls/new");
    public static readonly PathPair Recall = new("/van-phong/thu-hoi/{code}", "/en/office/recalls/{code}");
    public static readonly PathPair Report = new(
        "/van-phong/thu-hoi/{code}/bao-cao", "/en/office/recalls/{code}/report");

    public static readonly PathPair Drills = new("/van-phong/dien-tap", "/en/office/drills");

    /// <summary>One drill, by its night.</summary>
    public static readonly PathPair Drill = new("/van-phong/dien-tap/{night}", "/en/office/drills/{night}");

    /// <summary>What is done about a recall; the last part is one of <c>RecallDeedPages</c>.</summary>
    public static readonly PathPair Deed = new(
        "/van-phong/thu-hoi/{code}/{deed}", "/en/office/recalls/{code}/{deed}");
}
