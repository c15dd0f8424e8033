namespace Coop.Storefront.Texts;

/// <summary>The office's words about the proof of the books.</summary>
public static class OfficeSealsTexts
{
}
