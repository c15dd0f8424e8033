using Coop.Storefront.Exports;
using Coop.Storefront.Http.ApiKeys;

namespace Coop.Storefront.Api;

/// <summary>
/// The JSON API: every write takes an Idempotency-Key, every refusal is a problem document.
/// </summary>
internal static class ApiEndpoints
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<Posting>();
        services.AddApiDocument();
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").RecognisesKeys();
        api.MapTrace();
        api.MapLots();
        api.MapLotDeeds();
        api.MapReworks();
        api.MapDeliveries();
        api.MapPackings();
        api.MapLotReadings();
        api.MapCatalog();
        api.MapCatalogWrites();
        api.MapOrders();
        api.MapOrderReadings();
        api.MapBook();
        api.MapSupplies();
        api.MapPurchasing();
        api.MapExports();
        api.MapCertificates();
        api.MapTraceReadings();
        api.MapRecalls();
        api.MapDrills();
        api.MapSeals();
        api.MapSealDeeds();
        api.MapEvidence();
        app.MapPublishedSeals();
        app.MapApiDocument();
    }
}
