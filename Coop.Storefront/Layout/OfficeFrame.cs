namespace Coop.Storefront.Layout;

/// <summary>The office's four tabs.</summary>
public enum OfficeTab
{
    /// <summary>Hôm nay.</summary>
    Today,

    /// <summary>Lô chè.</summary>
    Lots,

    /// <summary>Đơn hàng.</summary>
    Orders,

    /// <summary>Sổ sách.</summary>
    Books,

    /// <summary>No tab: signing in, first set-up.</summary>
    None,
}

/// <summary>What the office layout needs from a page.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">The page's heading and the window's title: <c>Chào chị Hoa</c>, <c>Cân chè búp
/// vào</c>.</param>
/// <param name="Line">The small line above the heading: the day, or where one came from; may be
/// empty.</param>
/// <param name="Tab">The tab that is open.</param>
/// <param name="Back">Address of the page to go back to, or null on the four main pages.</param>
/// <param name="SignOutToken">Antiforgery token for the sign-out form; null hides it.</param>
/// <param name="Done">What has just been done, in a sentence, or null.</param>
/// <param name="Sells">Whether this person may open the orders; without it there is no tab for them.</param>
public sealed record OfficeFrame(
    Texts.Language Language,
    string Title,
    string Line,
    OfficeTab Tab,
    string? Back = null,
    string? SignOutToken = null,
    string? Done = null,
    bool Sells = true);
