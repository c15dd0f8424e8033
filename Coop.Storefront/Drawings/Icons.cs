using Coop.Storefront.Scan;
using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Drawings;

/// <summary>
/// Small line drawings; they take the colour of the text around them and are hidden from screen readers.
/// </summary>
public static class Icons
{
    /// <summary>The shop's mark: a bud and two leaves in a round.</summary>
    public static readonly HtmlString Logo = Drawn.Read("logo");

    /// <summary>A check mark in a disc: all is well.</summary>
    public static readonly HtmlString Check = Disc("good", "M11 20.500l6.500 6.500L30 14");

    /// <summary>An exclamation mark in a disc: look twice.</summary>
    public static readonly HtmlString Care = Disc("care", "M20 10v13M20 29.500v.5");

    /// <summary>A cross in a disc: stop.</summary>
    public static readonly HtmlString Stop = Disc("stop", "M13 13l14 14M27 13L13 27");

    /// <summary>A question mark in a disc: unknown.</summary>
    public static readonly HtmlString Unknown = Disc("stop",
        "M14.500 15.500a5.500 5.500 0 1 1 8 5c-1.700 1-2.500 2-2.500 4M20 30v.5");

    /// <summary>A cart.</summary>
    public static readonly HtmlString Cart = Line(
        "M3 4h2.500l2 11h10l2.500-8H6.500M9 19.500h.01M16 19.500h.01");

    /// <summary>A telephone.</summary>
    public static readonly HtmlString Phone = Line(
        "M5 4h4l1.500 4.500-2 1.500c1 2.500 3 4.500 5.500 5.500l1.500-2L20 15v4c-8 2-17-7-15-15z");

    /// <summary>A magnifying glass over a code.</summary>
    public static readonly HtmlString Scan = Line(
        "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 13h3v3h-3zM14 9h2M9 14h.01");

    /// <summary>A receipt.</summary>
    public static readonly HtmlString Order = Line("M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6");

    /// <summary>A house: today.</summary>
    public static readonly HtmlString House = Line("M4 11l8-7 8 7v9H4zM10 20v-5h4v5");

    /// <summary>A sprout: lots.</summary>
    public static readonly HtmlString Sprout = Line(
        "M12 21V10M12 13c-5 0-7-3-6.500-8C10 5 12.500 8 12 13zM12 11c0-4 2.500-6 6-6 0 4-2 6-6 6z");

    /// <summary>A book: the books.</summary>
    public static readonly HtmlString Book = Line(
        "M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2 2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14");

    /// <summary>A seal with a ribbon.</summary>
    public static readonly HtmlString Seal = Line(
        "M12 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM9 14l-2 7 5-3 5 3-2-7M9.500 9l2 2 3.500-4");

    /// <summary>An arrow to the left.</summary>
    public static readonly HtmlString Back = Line("M15 5l-7 7 7 7");

    /// <summary>A pan with steam: making tea.</summary>
    public static readonly HtmlString Pan = Line(
        "M3 12h18c0 5-4 8-9 8s-9-3-9-8zM9 8c-1.500-1.500 1.500-3 0-5M15 8c-1.500-1.500 1.500-3 0-5");

    /// <summary>A basket: picking and weighing leaf.</summary>
    public static readonly HtmlString Basket = Line(
        "M4 10h16l-2 10H6zM8 10c0-4 1.500-6 4-6s4 2 4 6M9 14v3M12 14v3M15 14v3");

    /// <summary>A parcel: packing.</summary>
    public static readonly HtmlString Pack = Line("M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9");

    /// <summary>A lorry: shipping.</summary>
    public static readonly HtmlString Truck = Line(
        "M2 6h12v10H2zM14 10h4l4 3v3h-8zM9 18a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM20 18a2 2 0 1 1-4 0 2 2 0 0 "
        + "1 4 0z");

    /// <summary>A sprayer and leaf: care of the garden.</summary>
    public static readonly HtmlString Garden = Line(
        "M12 21v-9M12 14c-5 0-8-3-8-8 5 0 8 3 8 8zM12 12c0-4 3-7 8-7 0 5-3 8-8 7zM5 21h14");

    /// <summary>A bank note: money.</summary>
    public static readonly HtmlString Money = Line(
        "M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 9.500v5M18 9.500v5");

    /// <summary>A warning triangle.</summary>
    public static readonly HtmlString Warning = Line("M12 4l9.500 16h-19zM12 10v5M12 17.500v.2");

    /// <summary>The drawing of one stage of a lot's road.</summary>
    public static HtmlString Of(StageKind kind) => kind switch
    {
        StageKind.Garden => Garden,
        StageKind.Picking => Basket,
        StageKind.Making => Pan,
        StageKind.Packing => Pack,
        StageKind.Shipping => Truck,
        StageKind.Checking => Seal,
        StageKind.Warning => Warning,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static HtmlString Line(string path) => new(
        """<svg class="icon" viewBox="0 0 24 24" width="24" height="24" """
        + $"""aria-hidden="true" focusable="false"><path d="{path}"/></svg>""");

    private static HtmlString Disc(string kind, string path) => new(
        $"""<svg class="mark mark-{kind}" viewBox="0 0 40 40" width="44" height="44" """
        + $"""aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="20"/>"""
        + $"""<path d="{path}"/></svg>""");
}
