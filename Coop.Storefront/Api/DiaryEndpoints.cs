using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Plots;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;
using Marten;

namespace Coop.Storefront.Api;

/// <summary>Corrections of sprayings, changes of plots, labels and lists of active ingredients.</summary>
internal static class DiaryEndpoints
{
    public static void MapDiary(this RouteGroupBuilder api)
    {
        api.MapPost("/sprays/{spray}/correct", Correct).Needs(Scopes.TraceWrite)
            .Describes<SprayCorrectionBody, SprayAnswer>("Correct a spraying that was entered wrongly");
        api.MapPost("/sprays/{spray}/retract", Retract).Needs(Scopes.TraceWrite)
            .Describes<ReasonBody, SprayAnswer>("Take back a spraying that had not happened");
        api.MapGet("/sprays/{spray}", Spray).Needs(Scopes.TraceRead)
            .WithSummary("A spraying and everything entered about it")
            .Produces<SprayTale>().ProducesProblem(404, Problems.ContentType);
        api.MapPost("/plots/{code}/change", Change).Needs(Scopes.TraceWrite)
            .Describes<PlotChangeBody, PlotChanged>("Change what is known of a plot, as a new version");
        api.MapPost("/labels", NewLabel).Needs(Scopes.TraceWrite)
            .Describes<LabelBody, LabelWritten>("Copy a label into the catalogue");
        api.MapPost("/labels/{code}", ChangeLabel).Needs(Scopes.TraceWrite)
            .Describes<LabelBody, LabelWritten>("Copy a label anew in place of a row");
        api.MapGet("/labels", Labels).Needs(Scopes.TraceRead).WithSummary("The label catalogue")
            .Produces<IReadOnlyList<Label>>();
        api.MapPost("/active-lists", LoadActives).Needs(Scopes.TraceWrite)
            .Describes<ActiveListBody, ActivesLoaded>("Put a list of active ingredients in force");
        api.MapGet("/active-lists", ActiveLists).Needs(Scopes.TraceRead)
            .WithSummary("All lists of active ingredients, the one in force first")
            .Produces<IReadOnlyList<ActiveList>>();
    }

    private static Task<IResult> Correct(HttpContext http, Posting posting, string spray) =>
        posting.RunAsync<SprayCorrectionBody, CorrectSprayRequest, SprayRecorded>(
            http,
            body => new CorrectSprayRequest(spray, body.Reason, body.Spray.Request()),
            (session, request, stop) => session.CorrectSprayAsync(request, stop),
            done => Answer.Created(SprayAnswer.Of(done)));

    private static Task<IResult> Retract(HttpContext http, Posting posting, string spray) =>
        posting.RunAsync<ReasonBody, CorrectSprayRequest, SprayRecorded>(
            http,
            body => new CorrectSprayRequest(spray, body.Reason, null),
            (session, request, stop) => session.CorrectSprayAsync(request, stop),
            done => Answer.Created(SprayAnswer.Of(done)));

    private static async Task<IResult> Spray(
        HttpContext http, string spray, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return await session.SprayAsync(spray, stop) is { } found
            ? Answer.Ok(new SprayTale(found.Plot.Code.Value, found.Now, found.Versions))
            : Problems.Of(new DiaryRefusal.NotFound(spray), RequestLanguage.Of(http));
    }

    private static Task<IResult> Change(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<PlotChangeBody, ChangePlotRequest, PlotChanged>(
            http, body => body.Request(code),
            (session, request, stop) => session.ChangePlotAsync(request, stop), done => Answer.Created(done));

    private static Task<IResult> NewLabel(HttpContext http, Posting posting) =>
        posting.RunAsync<LabelBody, WriteLabelRequest, LabelWritten>(
            http, body => new WriteLabelRequest(null, body.Sheet()),
            (session, request, stop) => session.WriteLabelAsync(request, stop), done => Answer.Created(done));

    private static Task<IResult> ChangeLabel(HttpContext http, Posting posting, string code) =>
        posting.RunAsync<LabelBody, WriteLabelRequest, LabelWritten>(
            http, body => new WriteLabelRequest(code, body.Sheet()),
            (session, request, stop) => session.WriteLabelAsync(request, stop), done => Answer.Created(done));

    private static Task<IResult> LoadActives(HttpContext http, Posting posting) =>
        posting.RunAsync<ActiveListBody, LoadActivesRequest, ActivesLoaded>(
            http, body => new LoadActivesRequest(body.Edition, body.Text),
            (session, request, stop) => session.LoadActivesAsync(request, stop),
            done => Answer.Created(done));

    private static async Task<IResult> Labels(HttpContext http, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return Answer.Ok(await session.LabelsAsync(stop));
    }

    private static async Task<IResult> ActiveLists(HttpContext http, Ledger ledger, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return Answer.Ok(await session.ActiveListsAsync(stop));
    }
}

/// <summary>A spraying as it is known now, and what was entered about it.</summary>
internal sealed record SprayTale(string Plot, Spraying Now, IReadOnlyList<SprayVersion> Versions);
