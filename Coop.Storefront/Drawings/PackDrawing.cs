using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Drawings;

/// <summary>Packs, drawn until there are photos: one shape, paper and sign for each tea.</summary>
public static class PackDrawing
{
    private static readonly Dictionary<TeaLook, HtmlString> Packs =
        Enum.GetValues<TeaLook>().ToDictionary(look => look, look => Drawn.Read("pack-" + Name(look)));

    /// <summary>
    /// The pack as an SVG of 120 × 150 with room on every side; decoration, hidden from screen readers.
    /// </summary>
    public static HtmlString Of(TeaLook look) => Packs[look];

    private static string Name(TeaLook look) => look switch
    {
        TeaLook.MocCau => "moc-cau",
        TeaLook.NonTom => "non-tom",
        TeaLook.Dinh => "dinh",
        TeaLook.HongTra => "hong-tra",
        TeaLook.BachTra => "bach-tra",
        TeaLook.GiftBox => "gift-box",
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, null),
    };
}
