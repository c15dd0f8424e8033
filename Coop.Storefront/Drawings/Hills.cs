using Microsoft.AspNetCore.Html;

namespace Coop.Storefront.Drawings;

/// <summary>
/// Tea hills at first light. Colours are style classes, so that the night theme can change them. All are
/// decoration:
/// hidden from screen readers.
/// </summary>
public static class Hills
{
    /// <summary>
    /// The wide picture behind the shop's first heading; it may be cut at the sides and the top.
    /// </summary>
    public static readonly HtmlString Wide = Drawn.Read("hills-wide");

    /// <summary>The small picture at the top of a scanned pack's page.</summary>
    public static readonly HtmlString Small = Drawn.Read("hills-small");

    /// <summary>A low strip of hills for the foot of the page.</summary>
    public static readonly HtmlString Strip = Drawn.Read("hills-strip");
}
