using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.People;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>Looking at an order: with a key, or as its buyer with the phone it was placed with.</summary>
internal static class OrderReadings
{
    public static void MapOrderReadings(this RouteGroupBuilder api) =>
        api.MapGet("/orders/{code}", Order).RequireRateLimiting(RateLimits.Looking)
            .WithSummary("An order, by key or by its buyer's phone")
            .Produces<OrderAnswer>().ProducesProblem(404, Problems.ContentType);

    private static async Task<IResult> Order(
        HttpContext http, string code, string? phone, Ledger ledger, IVaultCipher cipher,
        CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        var key = http.Features.Get<Caller>();
        if (key is not null && !key.Scopes.Contains(Scopes.OrdersRead))
        {
            return Problems.Of(new WebRefusal.NotAllowed(Scopes.OrdersRead), RequestLanguage.Of(http));
        }

        var order = key is not null
            ? await session.OrderAsync(code, stop)
            : phone is null ? null : await session.OrderForBuyerAsync(cipher, code, phone, stop);
        return order is null
            ? Problems.Of(new OrderRefusal.NotFound(code), RequestLanguage.Of(http))
            : Answer.Ok(OrderAnswer.Of(order));
    }
}
