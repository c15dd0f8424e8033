using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Api;

/// <summary>The API about purchased inputs.</summary>
internal static class SuppliesEndpoints
{
    public static void MapSupplies(this RouteGroupBuilder api)
    {
        api.MapPost("/supplies", Purchase).Needs(Scopes.TraceWrite)
            .Describes<SupplyBody, SupplyAnswer>("Record a purchase of an input");
        api.MapPost("/supplies/{code}/adjust", Adjust).Needs(Scopes.TraceWrite)
            .Describes<SupplyChangeBody, SupplyAnswer>("Record a count or a disposal of an input");
        api.MapDiary();
        api.MapGet("/supplies/{code}", Trail).Needs(Scopes.TraceRead)
            .WithSummary("A purchase, its stock, and where it went")
            .Produces<SupplyTrail>().ProducesProblem(404, Problems.ContentType);
    }

    private static Task<IResult> Purchase(HttpContext http, Posting posting) =>
        posting.RunAsync<SupplyBody, PurchaseSupplyRequest, SupplyPurchased>(
            http,
            body => new PurchaseSupplyRequest(
                body.Code, body.Kind, body.TradeName, body.Content, body.Registrant, body.Batch, body.Expiry,
                body.Business, body.Person is { } who ? new PersonDetails(who.Name, who.Phone) : null,
                body.Quantity, body.Unit, body.Price, body.BoughtOn, body.Evidence ?? []),
            (session, request, stop) => session.PurchaseSupplyAsync(request, stop),
            done => Answer.Created(new SupplyAnswer(done.Code, done.OnHand, done.Unit)));

    private static Task<IResult> Adjust(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<SupplyChangeBody, AdjustSupplyRequest, SupplyAdjusted>(
            http,
            body => new AdjustSupplyRequest(code, body.Counted, body.Disposed, body.Reason, body.On),
            (session, request, stop) => session.AdjustSupplyAsync(request, stop),
            done => Answer.Created(new SupplyAnswer(done.Supply, done.OnHand, done.Unit)));

    private static async Task<IResult> Trail(
        HttpContext http, string code, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return await session.UsesOfAsync(code, stop) is { } trail
            ? Answer.Ok(trail)
            : Problems.Of(new SupplyRefusal.NotFound(code), RequestLanguage.Of(http));
    }
}

/// <summary>An input and what is left of it.</summary>
internal sealed record SupplyAnswer(string Code, long OnHand, string Unit);
