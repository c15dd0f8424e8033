namespace Coop.Storefront.Layout;

/// <summary>Addresses about certificates.</summary>
public static class CertificatesPaths
{
}
