namespace Coop.Storefront.Api;

/// <summary>The API about certificates.</summary>
internal static class CertificatesEndpoints
{
    public static void MapCertificates(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
