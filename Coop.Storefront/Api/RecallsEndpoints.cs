using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Recalls;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Api;

/// <summary>The API about recalls.</summary>
internal static class RecallsEndpoints
{
    public static void MapRecalls(this RouteGroupBuilder api)
    {
        api.MapGet("/recalls/scope", Scope).NeedsOne(Scopes.TraceRead, Scopes.TraceWrite)
            .WithSummary("What a recall from here would reach; nothing is written")
            .Produces<RecallScope>().ProducesProblem(400, Problems.ContentType)
            .ProducesProblem(404, Problems.ContentType).ProducesProblem(409, Problems.ContentType);
        api.MapGet("/recalls/{code}", Recall).NeedsOne(Scopes.TraceRead, Scopes.TraceWrite)
            .WithSummary("A recall with its steps and what it reaches now")
            .Produces<RecallAnswer>().ProducesProblem(404, Problems.ContentType);
        api.MapPost("/recalls", Declare).Needs(Scopes.TraceWrite)
            .Describes<RecallBody, RecallOpenedAnswer>("Recall, for real or as a drill");
        api.MapPost("/recalls/{code}/notices", Notify).Needs(Scopes.TraceWrite)
            .Describes<RecallNoticeBody, RecallStateAnswer>("Somebody was told", 200);
        api.MapPost("/recalls/{code}/returns", Collect).Needs(Scopes.TraceWrite)
            .Describes<RecallReturnBody, RecallStateAnswer>("Packs came back", 200);
        api.MapPost("/recalls/{code}/destructions", Destroy).Needs(Scopes.TraceWrite)
            .Describes<RecallDestructionBody, RecallStateAnswer>("Packs were destroyed", 200);
        api.MapPost("/recalls/{code}/close", Close).Needs(Scopes.TraceWrite)
            .Describes<RecallCloseBody, RecallStateAnswer>(
                "Close a recall whose packs are accounted for", 200);
        api.MapPost("/recalls/{code}/lift", Lift).Needs(Scopes.TraceWrite)
            .Describes<RecallLiftBody, RecallStateAnswer>("Lift a recall; everything is free again", 200);
    }

    /// <param name="kind">lot, batch, plot, supply, serials or serial-range.</param>
    /// <param name="code">May be given several times.</param>
    private static async Task<IResult> Scope(
        HttpContext http, string kind, string[] code, DateOnly? from, DateOnly? to, Ledger ledger,
        RecallScopes scopes, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return await session.RecallReachAsync(new RecallStart(kind, code, from, to), stop) switch
        {
            Outcome<RecallReach>.Done { Value: var reach } =>
                Answer.Ok(await scopes.OfAsync(session, reach, null, SeesPeople(http), stop)),
            Outcome<RecallReach>.Refused no => Problems.Of(no.Reason, RequestLanguage.Of(http)),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    private static async Task<IResult> Recall(
        HttpContext http, string code, Ledger ledger, RecallScopes scopes, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        if (await session.RecallAsync(code, stop) is not { } recall
            || await session.RecallReachAsync(recall.Start, stop)
                is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return Problems.Of(new RecallRefusal.NotFound(code), RequestLanguage.Of(http));
        }

        var scope = await scopes.OfAsync(session, reach, recall, SeesPeople(http), stop);
        return Answer.Ok(new RecallAnswer(
            RecallStateAnswer.Of(recall), recall.BeginBy(), recall.Steps, recall.Stopped, scope));
    }

    /// <summary>People are for keys that may read orders.</summary>
    private static bool SeesPeople(HttpContext http) =>
        http.Features.Get<Caller>()?.Scopes.Contains(Scopes.OrdersRead) == true;

    private static Task<IResult> Declare(HttpContext http, Posting posting) =>
        posting.RunAsync<RecallBody, DeclareRecallRequest, RecallOpened>(
            http,
            body => new DeclareRecallRequest(
                new RecallStart(body.Start.Kind, body.Start.Codes, body.Start.From, body.Start.To), body.Why,
                body.Drill ?? false),
            (session, request, stop) => session.DeclareRecallAsync(request, stop),
            done => Answer.Created(
                new RecallOpenedAnswer(done.Code.Value, done.Lots, done.Units),
                $"/api/recalls/{done.Code.Value}"));

    private static Task<IResult> Notify(HttpContext http, string code, Posting posting) =>
        Change<RecallNoticeBody>(http, posting, (session, body, stop) =>
            session.NotifyRecallAsync(code, body.Channel, body.Order, body.Answered ?? false, stop));

    private static Task<IResult> Collect(HttpContext http, string code, Posting posting) =>
        Change<RecallReturnBody>(http, posting, (session, body, stop) =>
            session.CollectRecallAsync(code, body.Order, body.Units, stop));

    private static Task<IResult> Destroy(HttpContext http, string code, Posting posting) =>
        Change<RecallDestructionBody>(http, posting, (session, body, stop) =>
            session.DestroyRecallAsync(code, body.Units, body.How, stop));

    private static Task<IResult> Close(HttpContext http, string code, Posting posting) =>
        Change<RecallCloseBody>(http, posting, (session, _, stop) =>
            session.CloseWholeRecallAsync(code, stop));

    private static Task<IResult> Lift(HttpContext http, string code, Posting posting) =>
        Change<RecallLiftBody>(http, posting, (session, body, stop) =>
            session.LiftWholeRecallAsync(code, body.Why, stop));

    private static Task<IResult> Change<TBody>(
        HttpContext http, Posting posting,
        Func<CoopSession, TBody, CancellationToken, Task<Outcome<RecallChanged>>> command)
        where TBody : class => posting.RunAsync<TBody, TBody, RecallChanged>(
            http, body => body, command, done => Answer.Ok(RecallStateAnswer.Of(done.Recall)));
}

/// <summary>A recall that was opened.</summary>
internal sealed record RecallOpenedAnswer(string Recall, int Lots, int Units);

/// <summary>Where a recall stands.</summary>
/// <param name="State">suspected, held, scoped, notified, collected, closed or lifted.</param>
internal sealed record RecallStateAnswer(
    string Recall, string State, bool Drill, int Units, int Notices, int Returned, int Destroyed)
{
    public static RecallStateAnswer Of(Recall recall) => new(
        recall.Code.Value, recall.State.ToString().ToLowerInvariant(), recall.Drill, recall.Units,
        recall.Notices, recall.Returned, recall.Destroyed);
}

/// <summary>A recall, its clock, its steps and its reach.</summary>
/// <param name="BeginBy">Until when the first notice must be out: 24 hours after it was opened.</param>
internal sealed record RecallAnswer(
    RecallStateAnswer Recall, DateTimeOffset BeginBy, IReadOnlyList<RecallStep> Steps,
    IReadOnlyList<string> OrdersStopped, RecallScope Scope);
