namespace Coop.Storefront.Texts;

/// <summary>The office's words about purchased inputs.</summary>
public static class OfficeSuppliesTexts
{
}
