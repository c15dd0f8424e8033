using Coop.Commerce.Catalog;
using Coop.Commerce.Pricing;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Pricing;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>Pack sizes, their terms and price lists, for the co-op's own programs.</summary>
internal static class CatalogWrites
{
    public static void MapCatalogWrites(this RouteGroupBuilder api)
    {
        api.MapPost("/products/{slug}/variants", SetVariant).Needs(Scopes.CatalogWrite)
            .Describes<VariantBody, ProductChangedAnswer>("Add a pack size or change its terms", 200);
        api.MapGet("/price-lists", Lists).Needs(Scopes.CatalogWrite)
            .WithSummary("All price lists").Produces<SalesListsAnswer>();
        api.MapPost("/price-lists", Open).Needs(Scopes.CatalogWrite)
            .Describes<SalesListBody, SalesListChanged>("Make a price list");
        api.MapPost("/price-lists/{code}", Change).Needs(Scopes.CatalogWrite)
            .Describes<SalesListChangeBody, SalesListChanged>("Change when and for whom a list holds", 200);
        api.MapPost("/price-lists/{code}/close", Close).Needs(Scopes.CatalogWrite)
            .Describes<SalesListCloseBody, SalesListChanged>("Close a price list", 200);
        api.MapPost("/price-lists/{code}/prices", Price).Needs(Scopes.CatalogWrite)
            .Describes<ListPriceBody, ProductChangedAnswer>("Give a pack a price on a list", 200);
    }

    private static Task<IResult> SetVariant(HttpContext http, string slug, Posting posting) =>
        posting.RunAsync<VariantBody, SetVariantRequest, ProductChanged>(
            http, body => new SetVariantRequest(slug, body.ExpectedVersion, body.Details()),
            (session, request, stop) => session.SetVariantAsync(request, stop),
            done => Answer.Ok(new ProductChangedAnswer(done.Slug, done.Version)));

    private static async Task<IResult> Lists(HttpContext http, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return Answer.Ok(new SalesListsAnswer([.. (await session.SalesListsAsync(stop)).Select(l =>
            new SalesListAnswer(
                l.Code, l.Terms.Name, l.Terms.Group, l.Terms.From, l.Terms.Until, l.Closed, l.Version))]));
    }

    private static Task<IResult> Open(HttpContext http, Posting posting) =>
        posting.RunAsync<SalesListBody, OpenSalesListRequest, SalesListChanged>(
            http, body => new OpenSalesListRequest(body.Code, body.Terms.Terms()),
            (session, request, stop) => session.OpenSalesListAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Change(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<SalesListChangeBody, ChangeSalesListRequest, SalesListChanged>(
            http, body => new ChangeSalesListRequest(code, body.ExpectedVersion, body.Terms.Terms()),
            (session, request, stop) => session.ChangeSalesListAsync(request, stop),
            done => Answer.Ok(done));

    private static Task<IResult> Close(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<SalesListCloseBody, CloseSalesListRequest, SalesListChanged>(
            http, _ => new CloseSalesListRequest(code),
            (session, request, stop) => session.CloseSalesListAsync(request, stop),
            done => Answer.Ok(done));

    private static Task<IResult> Price(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<ListPriceBody, SetListPriceRequest, ProductChanged>(
            http, body => new SetListPriceRequest(code, body.Sku, body.Price),
            (session, request, stop) => session.SetListPriceAsync(request, stop),
            done => Answer.Ok(new ProductChangedAnswer(done.Slug, done.Version)));
}

/// <summary>A product after a change.</summary>
internal sealed record ProductChangedAnswer(string Slug, long Version);

/// <summary>All price lists.</summary>
internal sealed record SalesListsAnswer(IReadOnlyList<SalesListAnswer> Lists);

/// <summary>A price list.</summary>
/// <param name="Group">The buyers it is for; null: everyone.</param>
internal sealed record SalesListAnswer(
    string Code, Translated Name, string? Group, DateOnly From, DateOnly? Until, bool Closed, long Version);
