using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>The trace of anything that has a code, in one call.</summary>
internal static class TraceReadings
{
    public static void MapTraceReadings(this RouteGroupBuilder api) =>
        api.MapGet("/trace", Trace).NeedsOne(Scopes.TraceRead, Scopes.TraceWrite)
            .WithSummary("Where something came from and what became of it, in one call")
            .Produces<TraceAnswer>().ProducesProblem(400, Problems.ContentType)
            .ProducesProblem(404, Problems.ContentType);

    /// <param name="code">A lot, run, plot, serial, or a whole digital link.</param>
    /// <param name="direction">back, forward or both; both when it is left out.</param>
    private static async Task<IResult> Trace(
        HttpContext http, string code, string? direction, Ledger ledger, CancellationToken stop)
    {
        TraceDirection? way = direction switch
        {
            null or "both" => TraceDirection.Both,
            "back" => TraceDirection.Back,
            "forward" => TraceDirection.Forward,
            _ => null,
        };
        if (way is not { } known)
        {
            return Problems.Of(new TraceRefusal.DirectionUnknown(direction!), RequestLanguage.Of(http));
        }

        await using var session = ledger.Read(http.Coop().Tenant);
        return await TraceAnswer.OfAsync(session, code, known, stop) is { } answer
            ? Answer.Ok(answer)
            : Problems.Of(new TraceRefusal.NotFound(code), RequestLanguage.Of(http));
    }
}
