using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>A lot, or a pack of it, whose display is suspended or cancelled: a calm notice and nothing of
/// its story; template <c>HiddenTemplate</c>.</summary>
/// <param name="Visit">The page's own facts.</param>
/// <param name="Product">The product's name.</param>
/// <param name="Look">Which pack is drawn.</param>
/// <param name="LotCode">The lot's code.</param>
/// <param name="Mark">Whether it is held or recalled as well: that is said first.</param>
/// <param name="Display">What is known of its display.</param>
public sealed record HiddenPage(
    Visit Visit, string Product, TeaLook Look, string LotCode, RecallMark? Mark, StoryDisplay Display)
{
    /// <summary>Whether it may ever be shown again.</summary>
    public bool IsCancelled => Display.State == LotDisplay.Cancelled;
}
