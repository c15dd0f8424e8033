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
            body => body.Request(),
            (session, request, stop) => session.RecordSprayAsync(request, stop),
            done => Answer.Created(SprayAnswer.Of(done)));

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
/// <param name="ClaimsRestored">Lots that have their claim again, by a correction.</param>
/// <param name="Check">What the active ingredients were checked against; left out when there is no
/// list.</param>
/// <param name="SupplyLeft">What is left of the supply; left out when none was named.</param>
/// <param name="LongWait">The waiting time is longer than tea labels normally say.</param>
internal sealed record SprayAnswer(
    string Spray, DateOnly? FirstPickingOn, IReadOnlyList<string> ClaimsLost,
    IReadOnlyList<string> ClaimsRestored, Coop.Traceability.Supplies.ActiveCheck? Check, long? SupplyLeft,
    bool LongWait)
{
    public static SprayAnswer Of(SprayRecorded done) => new(
        done.Spray, done.FirstPickingOn, done.ClaimsLost, done.ClaimsRestored, done.Check, done.SupplyLeft,
        done.LongWait);
}
