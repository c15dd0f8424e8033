namespace Coop.Storefront.Texts;

/// <summary>The office's words about buying leaf from members.</summary>
public static class OfficePurchasingTexts
{
}
