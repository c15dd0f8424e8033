using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Exports;

/// <summary>Files for auditors, buyers and authorities, by key: <c>/api/exports/{file}</c>.</summary>
internal static class ExportEndpoints
{
    public static void MapExports(this RouteGroupBuilder api)
    {
        api.MapGet("/exports/{file}", One).Needs(Scopes.TraceRead)
            .WithSummary("A file for auditors, buyers and authorities")
            .ProducesProblem(404, Problems.ContentType).ProducesProblem(422, Problems.ContentType);
        api.MapGet("/lots/{code}/export", Lot).Needs(Scopes.TraceRead)
            .WithSummary("Everything about a lot, under the headings of Decree 37/2026 art. 23(5)")
            .ProducesProblem(404, Problems.ContentType);
    }

    private static async Task<IResult> One(HttpContext http, string file) =>
        Of(http, await ExportFile.AnswerAsync(http, file));

    private static async Task<IResult> Lot(HttpContext http, string code)
    {
        http.Request.QueryString = QueryString.Create("lot", code);
        return Of(http, await ExportFile.AnswerAsync(http, "lot.json"));
    }

    private static IResult Of(HttpContext http, Outcome<IResult> outcome) => outcome switch
    {
        Outcome<IResult>.Done done => done.Value,
        Outcome<IResult>.Refused no => Problems.Of(no.Reason, RequestLanguage.Of(http)),
        _ => throw new InvalidOperationException("A file is made or refused."),
    };
}
