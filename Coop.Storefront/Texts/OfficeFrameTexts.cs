namespace Coop.Storefront.Texts;

/// <summary>Words of the office's frame.</summary>
public static class OfficeFrameTexts
{
    /// <summary>Tab: today.</summary>
    public static readonly Phrase Today = new("Hôm nay", "Today");

    /// <summary>Tab: lots.</summary>
    public static readonly Phrase Lots = new("Lô chè", "Lots");

    /// <summary>Tab: orders.</summary>
    public static readonly Phrase Orders = new("Đơn hàng", "Orders");

    /// <summary>Tab: books.</summary>
    public static readonly Phrase Books = new("Sổ sách", "Books");

    /// <summary>The tabs' name.</summary>
    public static readonly Phrase Tabs = new("Các phần của văn phòng", "Office sections");

    /// <summary>Sign out.</summary>
    public static readonly Phrase SignOut = new("Thoát ra", "Sign out");

    /// <summary>Back.</summary>
    public static readonly Phrase Back = new("Quay lại", "Back");

    /// <summary>The office, in window titles.</summary>
    public static readonly Phrase Office = new("Văn phòng", "Office");
}
