using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Api;

/// <summary>The API about buying leaf from members.</summary>
internal static class PurchasingEndpoints
{
    public static void MapPurchasing(this RouteGroupBuilder api)
    {
        api.MapPost("/leaf-prices", SetPrices).Needs(Scopes.TraceWrite)
            .Describes<LeafPricesBody, LeafPricesAnswer>("Agree on leaf prices");
        api.MapPost("/receipts/{lot}/price", Price).Needs(Scopes.TraceWrite)
            .Describes<LeafPricingBody, LeafPriced>("Price leaf, or put its price right");
        api.MapPost("/members/{code}/payments", Pay).Needs(Scopes.TraceWrite)
            .Describes<MemberPaymentBody, MemberPaid>("Pay a household for leaf");
        api.MapPost("/members/{code}/payments/{payment}/take-back", TakeBack).Needs(Scopes.TraceWrite)
            .Describes<TakeBackBody, PaymentTakenBack>("Take back a payment written down wrongly");
        api.MapGet("/members/{code}/account", Account).Needs(Scopes.TraceRead)
            .WithSummary("A household's leaf and money of a season")
            .Produces<MemberStatement>().ProducesProblem(404, Problems.ContentType);
    }

    private static Task<IResult> SetPrices(HttpContext http, Posting posting) =>
        posting.RunAsync<LeafPricesBody, SetLeafPricesRequest, LeafPricesSet>(
            http,
            body => new SetLeafPricesRequest(body.ValidFrom, body.Document,
                [.. body.Prices.Select(p => new LeafPrice(p.Grade, p.FromPercent ?? 0, p.PricePerKg))]),
            (session, request, stop) => session.SetLeafPricesAsync(request, stop),
            done => Answer.Created(new LeafPricesAnswer(done.Id.Value, done.ValidFrom)));

    private static Task<IResult> Price(HttpContext http, string lot, Posting posting) =>
        posting.RunAsync<LeafPricingBody, PriceLeafRequest, LeafPriced>(
            http,
            body => LotCode.TryParse(lot, out var code)
                ? new PriceLeafRequest(code, body.QualityPercent, body.Check?.Request(), body.Reason)
                : new ShapeFault[] { new("lot", ShapeTexts.NotCode) },
            (session, request, stop) => session.PriceLeafAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> Pay(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<MemberPaymentBody, PayMemberRequest, MemberPaid>(
            http,
            body => new PayMemberRequest(
                code, body.Amount, body.Way, body.PaidOn, body.Advance ?? false, body.Document,
                body.Evidence),
            (session, request, stop) => session.PayMemberAsync(request, stop),
            done => Answer.Created(done));

    private static Task<IResult> TakeBack(HttpContext http, string code, string payment, Posting posting) =>
        posting.RunAsync<TakeBackBody, CancelPaymentRequest, PaymentTakenBack>(
            http,
            body => new CancelPaymentRequest(code, payment, body.Reason),
            (session, request, stop) => session.CancelPaymentAsync(request, stop),
            done => Answer.Created(done));

    private static async Task<IResult> Account(
        HttpContext http, string code, int? season, Ledger ledger, TimeProvider clock, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        if (await session.MemberAsync(code, stop) is not { } member)
        {
            return Problems.Of(new MemberRefusal.NotFound(code), RequestLanguage.Of(http));
        }

        var year = season is >= 2000 and <= 2100
            ? season.Value : Traceability.Moments.FieldTime.DayOf(clock.GetUtcNow()).Year;
        return Answer.Ok(await session.StatementAsync(
            MemberId.Parse(member.Id), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), stop));
    }
}

/// <summary>Leaf prices agreed on.</summary>
internal sealed record LeafPricesAnswer(string Id, DateOnly ValidFrom);
