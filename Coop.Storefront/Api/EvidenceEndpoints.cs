namespace Coop.Storefront.Api;

/// <summary>The API about evidence files.</summary>
internal static class EvidenceEndpoints
{
    public static void MapEvidence(this RouteGroupBuilder api)
    {
        _ = api;
    }
}
