namespace Coop.Storefront.Texts;

/// <summary>The office's words about evidence files.</summary>
public static class OfficeEvidenceTexts
{
}
