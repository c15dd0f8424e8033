namespace Coop.Storefront.Texts;

/// <summary>The office's words about the records of the book.</summary>
public static class OfficeBookTexts
{
}
