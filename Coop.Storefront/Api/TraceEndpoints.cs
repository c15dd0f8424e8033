using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Api;

/// <summary>Members, plots and the diary.</summary>
internal static class TraceEndpoints
{
    public static void MapTrace(this RouteGroupBuilder api)
    {
        api.MapPost("/members", RegisterMember).Needs(Scopes.TraceWrite)
            .Describes<MemberBody, MemberAnswer>("Register a member household");
        api.MapPost("/plots", RegisterPlot).Needs(Scopes.TraceWrite)
            .Describes<PlotBody, PlotAnswer>("Register a plot of land");
        api.MapPost("/sprays", RecordSpray).Needs(Scopes.TraceWrite)
            .Describes<SprayBody, SprayAnswer>("Record a spraying");
    }

    private static Task<IResult> RegisterMember(HttpContext http, Posting posting) =>
        posting.RunAsync<MemberBody, RegisterMemberRequest, MemberRegistered>(
            http,
            body => new RegisterMemberRequest(
                body.Code,
                body.Hamlet,
                new PersonDetails(body.Person.Name, body.Person.Phone),
                body.PublicName,
                body.ConsentToBeNamed ?? false),
            (session, request, stop) => session.RegisterMemberAsync(request, stop),
            done => Answer.Created(new MemberAnswer(done.Id.Value, done.Code)));

    private static Task<IResult> RegisterPlot(HttpContext http, Posting posting) =>
        posting.RunAsync<PlotBody, RegisterPlotRequest, PlotRegistered>(
            http,
            body => new RegisterPlotRequest(
                body.Member, body.Code, body.Name, body.AreaM2, body.Cultivar,
                body.Point is null ? null : Point(body.Point), body.Polygon?.Select(Point).ToList()),
            (session, request, stop) => session.RegisterPlotAsync(request, stop),
            done => Answer.Created(new PlotAnswer(done.Id.Value, done.Code)));

    private static Task<IResult> RecordSpray(HttpContext http, Posting posting) =>
        posting.RunAsync<SprayBody, RecordSprayRequest, SprayRecorded>(
            http,
            body => new RecordSprayRequest(
                body.Plot, body.TradeName, body.ActiveIngredient, body.Dose, body.PhiDays, body.SprayedOn,
                body.Operator, body.OnBehalfOf, body.Pest),
            (session, request, stop) => session.RecordSprayAsync(request, stop),
            done => Answer.Created(new SprayAnswer(done.Spray, done.FirstPickingOn, done.ClaimsLost)));

    private static GeoPoint Point(PointBody body) => new(body.Lat, body.Lon);
}

/// <summary>A registered member.</summary>
internal sealed record MemberAnswer(string Id, string Code);

/// <summary>A registered plot.</summary>
internal sealed record PlotAnswer(string Id, string Code);

/// <summary>A recorded spraying.</summary>
/// <param name="FirstPickingOn">First day on which picking for VietGAP is allowed; left out when the PHI is
/// unknown.</param>
/// <param name="ClaimsLost">Lots that lost their VietGAP claim by this late entry.</param>
internal sealed record SprayAnswer(string Spray, DateOnly? FirstPickingOn, IReadOnlyList<string> ClaimsLost);
