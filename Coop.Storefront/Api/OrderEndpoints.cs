using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Api;

/// <summary>Orders: anyone may place one; the rest is the co-op's.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this RouteGroupBuilder api)
    {
        api.MapPost("/orders", Place).RequireRateLimiting(RateLimits.Ordering)
            .Describes<OrderBody, OrderAnswer>("Place an order");
        api.MapPost("/orders/{code}/confirm-transfer", ConfirmTransfer).Needs(Scopes.OrdersWrite)
            .Describes<ConfirmTransferBody, OrderAnswer>("Book a transfer by hand", StatusCodes.Status200OK);
        api.MapPost("/orders/{code}/ship", Ship).Needs(Scopes.OrdersWrite)
            .Describes<ShipBody, OrderAnswer>("Hand a parcel over", StatusCodes.Status200OK);
        api.MapPost("/orders/{code}/fill", Fill).Needs(Scopes.OrdersWrite)
            .Describes<FillBody, OrderAnswer>("Set aside what waited for a harvest", StatusCodes.Status200OK);
        api.MapPost("/orders/{code}/cancel", Cancel).Needs(Scopes.OrdersWrite)
            .Describes<CancelBody, OrderAnswer>("Call an order off", StatusCodes.Status200OK);
    }

    private static async Task<IResult> Place(HttpContext http, Posting posting) =>
        await CardLink.AddAsync(http, await posting.RunAsync<OrderBody, PlaceOrderRequest, OrderPlaced>(
            http,
            body => new PlaceOrderRequest(
                [.. body.Lines.Select(l => new OrderedLine(l.Sku, l.Quantity))],
                new Buyer(body.Buyer.Name, body.Buyer.Phone),
                new DeliveryAddress(
                    body.Delivery.Method, body.Delivery.Ward, body.Delivery.Street, body.Delivery.Note),
                body.Payment,
                http.Request.PreferredLanguage().Tag(),
                "api"),
            (session, request, stop) => session.PlaceOrderAsync(request, stop),
            done => Answer.Created(OrderAnswer.Of(done.Order), $"/api/orders/{done.Code}")));

    private static Task<IResult> ConfirmTransfer(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<ConfirmTransferBody, ConfirmTransferRequest, PaymentRecorded>(
            http,
            body => new ConfirmTransferRequest(code, body.Amount, body.Reference, body.ReceivedAt),
            (session, request, stop) => session.ConfirmTransferAsync(request, stop),
            done => Answer.Ok(OrderAnswer.Of(done.Order)));

    private static Task<IResult> Ship(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<ShipBody, ShipOrderRequest, OrderChanged>(
            http,
            body => Request(code, body),
            (session, request, stop) => session.ShipOrderAsync(request, stop),
            done => Answer.Ok(OrderAnswer.Of(done.Order)));

    private static Task<IResult> Fill(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<FillBody, FillOrderRequest, OrderChanged>(
            http,
            _ => new FillOrderRequest(code),
            (session, request, stop) => session.FillOrderAsync(request, stop),
            done => Answer.Ok(OrderAnswer.Of(done.Order)));

    private static Task<IResult> Cancel(HttpContext http, string code, Posting posting) =>
        posting.RunAsync<CancelBody, CancelOrderRequest, OrderChanged>(
            http,
            body => new CancelOrderRequest(code, body.Reason),
            (session, request, stop) => session.CancelOrderAsync(request, stop),
            done => Answer.Ok(OrderAnswer.Of(done.Order)));

    private static Read<ShipOrderRequest> Request(string code, ShipBody body)
    {
        var serials = new List<SerialNumber>();
        var faults = new List<ShapeFault>();
        foreach (var (text, at) in (body.Serials ?? []).Select((text, at) => (text, at)))
        {
            if (SerialNumber.TryParse(text, out var serial))
            {
                serials.Add(serial);
            }
            else
            {
                faults.Add(new ShapeFault($"serials[{Numerals.Of(at)}]", ShapeTexts.NotCode));
            }
        }

        return new Read<ShipOrderRequest>(
            new ShipOrderRequest(
                code, body.Carrier, body.Tracking ?? "", body.Serials is null ? null : serials),
            faults);
    }
}
