using System.Text.Json;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Scan;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Storefront.Api;

/// <summary>What can be read of a lot: its story by anyone, its serials by the co-op.</summary>
internal static class LotReadings
{
    private const int FlushEvery = 1000;

    public static void MapLotReadings(this RouteGroupBuilder api)
    {
        api.MapGet("/lots/{code}", Story)
            .WithSummary("The story of a lot; a notice only while its display is suspended or cancelled")
            .Produces<LotStory>().ProducesProblem(404, Problems.ContentType);
        api.MapGet("/lots/{code}/serials", Serials).Needs(Scopes.TraceRead)
            .WithSummary("The serials of a lot")
            .Produces<SerialsAnswer>().ProducesProblem(404, Problems.ContentType);
    }

    private static async Task<IResult> Story(
        HttpContext http, string code, Ledger ledger, PeopleVault vault, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return LotCode.TryParse(code, out var lot)
            && await session.LotStoryAsync(lot, vault, stop) is { } story
            ? story.IsHidden() && !http.Caller().Scopes.Contains(Scopes.TraceRead)
                ? HiddenLot.Json(story) : Answer.Ok(story)
            : Unknown(http, code);
    }

    private static async Task<IResult> Serials(
        HttpContext http, string code, Ledger ledger, CancellationToken stop)
    {
        var session = ledger.Read(http.Coop().Tenant);
        http.Response.RegisterForDisposeAsync(session);
        var known = LotCode.TryParse(code, out var lot) ? await session.LotAsync(lot, stop) : null;
        return known is { Packs: not null }
            ? Results.Stream(
                to => WriteAsync(to, session, known, stop), "application/json; charset=utf-8")
            : Unknown(http, code);
    }

    /// <summary>A lot may have 100,000 packs: they go out as they are read.</summary>
    private static async Task WriteAsync(Stream to, IQuerySession session, Lot lot, CancellationToken stop)
    {
        await using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("lot", lot.Code.Value);
        json.WriteNumber("units", lot.Packs!.Units);
        json.WriteStartArray("serials");
        var written = 0;
        await foreach (var serial in session.SerialsAsync(lot.Code, stop))
        {
            json.WriteStringValue(serial.Value);
            if (++written % FlushEvery == 0)
            {
                await json.FlushAsync(stop);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(stop);
    }

    private static Answer Unknown(HttpContext http, string code) =>
        Problems.Of(new LotRefusal.NotFound(code), RequestLanguage.Of(http));
}

/// <summary>The packs of a lot in the order of their labels.</summary>
internal sealed record SerialsAnswer(LotCode Lot, int Units, IReadOnlyList<SerialNumber> Serials);
