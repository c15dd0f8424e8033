namespace Coop.Storefront.Texts;

/// <summary>The office's words about certificates.</summary>
public static class OfficeCertificatesTexts
{
}
