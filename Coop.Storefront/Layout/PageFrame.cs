namespace Coop.Storefront.Layout;

/// <summary>Which family of styles a public page needs.</summary>
public enum PageStyle
{
    /// <summary>Shop and checkout: linked style sheets.</summary>
    Shop,

    /// <summary>Scan pages: styles inside the page, so that one request shows it.</summary>
    Scan,

    /// <summary>A scan page that warns: the whole top is in the danger colours.</summary>
    ScanWarning,
}

/// <summary>What the public layout needs from a page.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Title">The window's title, without the shop's name.</param>
/// <param name="Description">One or two sentences for search engines and link previews.</param>
/// <param name="Style">Which styles.</param>
/// <param name="Index">False for pages about one order, one cart or one pack: not for search engines.</param>
/// <param name="JsonLd">Structured data as JSON, already safe inside a script element; or null.</param>
public sealed record PageFrame(
    Visit Visit,
    string Title,
    string Description,
    PageStyle Style = PageStyle.Shop,
    bool Index = true,
    string? JsonLd = null);
