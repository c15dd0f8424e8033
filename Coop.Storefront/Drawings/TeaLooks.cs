namespace Coop.Storefront.Drawings;

/// <summary>Names of the drawings, as a product's data holds them.</summary>
public static class TeaLooks
{
    private static readonly Dictionary<string, TeaLook> Looks = new()
    {
        ["moc-cau"] = TeaLook.MocCau,
        ["non-tom"] = TeaLook.NonTom,
        ["dinh"] = TeaLook.Dinh,
        ["hong-tra"] = TeaLook.HongTra,
        ["bach-tra"] = TeaLook.BachTra,
        ["gift-box"] = TeaLook.GiftBox,
    };

    /// <summary>Every name, for the office to choose from.</summary>
    public static IReadOnlyCollection<string> Names => Looks.Keys;

    /// <summary>The look of this name; the co-op's common pack for a name nobody knows.</summary>
    public static TeaLook Of(string drawing) => Looks.GetValueOrDefault(drawing, TeaLook.MocCau);
}
