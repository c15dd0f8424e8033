namespace Coop.Storefront.Texts;

/// <summary>The office's words about recalls.</summary>
public static class OfficeRecallsTexts
{
}
