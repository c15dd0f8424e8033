using System.Globalization;
using System.Text.Json.Nodes;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Layout;
using Coop.Storefront.Scan;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Api;

/// <summary>The published seals, the proofs, and a lot's book as a file.</summary>
internal static class SealsEndpoints
{
    public static void MapSeals(this RouteGroupBuilder api) =>
        api.MapGet("/lots/{code}/bundle", Bundle)
            .WithSummary("A lot's book as one file that proves itself; whole with a key of scope trace.read")
            .Produces<object>().ProducesProblem(404, Problems.ContentType);

    /// <summary>Where programs outside look for the seals.</summary>
    public static void MapPublishedSeals(this IEndpointRouteBuilder app)
    {
        app.MapGet(SealsPaths.Published, Published).ExcludeFromDescription();
        app.MapGet(SealsPaths.Published + "/proof", Proof).ExcludeFromDescription();
        app.MapGet(SealsPaths.Published + "/consistency", Consistency).ExcludeFromDescription();
        app.MapGet(SealsPaths.Published + "/time-stamp", TimeStamp).ExcludeFromDescription();
    }

    /// <summary>What is published of a co-op's seals.</summary>
    public static JsonObject Write(SealBook book)
    {
        var days = book.Heads.Select(h =>
        {
            var day = LotBundle.Head(h.Head);
            day["timeStamped"] = h.Stamped;
            return (JsonNode)day;
        });
        return new JsonObject
        {
            ["coop"] = book.Coop,
            ["key"] = book.Keys.Count == 0 ? null : LotBundle.Key(book.Keys[^1]),
            ["keys"] = new JsonArray([.. book.Keys.Select(LotBundle.Key)]),
            ["days"] = new JsonArray([.. days]),
        };
    }

    private static async Task<IResult> Published(HttpContext http, IDocumentStore store) =>
        Json(Write(await store.SealBookAsync(http.Coop().Tenant, http.RequestAborted)));

    private static async Task<IResult> Proof(HttpContext http, string? @event, IDocumentStore store)
    {
        var found = Guid.TryParse(@event, out var id)
            ? await store.EventProofsAsync(http.Coop().Tenant, [id], http.RequestAborted)
            : [];
        if (found.Count == 0)
        {
            return Problems.Of(new SealRefusal.NotFound(Short(@event)), RequestLanguage.Of(http));
        }

        var (proof, entry) = (found[0], found[0].Entry);
        return Json(new JsonObject
        {
            ["coop"] = proof.Head.Coop,
            ["event"] = proof.Event.ToString("D"),
            ["type"] = proof.Type,
            ["stream"] = entry.Stream,
            ["version"] = entry.Version,
            ["hash"] = entry.EventHash,
            ["position"] = entry.Position,
            ["leafIndex"] = entry.Position - 1,
            ["leafHash"] = Convert.ToHexStringLower(entry.Leaf()),
            ["path"] = new JsonArray([.. proof.Path.Select(p => (JsonNode)p)]),
            ["head"] = LotBundle.Head(proof.Head),
        });
    }

    private static async Task<IResult> Consistency(
        HttpContext http, string? from, string? to, IDocumentStore store)
    {
        var heads = (await store.SealBookAsync(http.Coop().Tenant, http.RequestAborted)).Heads;
        if (Find(heads, from) is not { } first || Find(heads, to) is not { } second
            || first.Size > second.Size)
        {
            return Problems.Of(
                new SealRefusal.NotFound($"{Short(from)} – {Short(to)}"), RequestLanguage.Of(http));
        }

        var path = await store.GrowthAsync(first, second, http.RequestAborted);
        return Json(new JsonObject
        {
            ["from"] = LotBundle.Head(first),
            ["to"] = LotBundle.Head(second),
            ["path"] = new JsonArray([.. path.Select(p => (JsonNode)p)]),
        });
    }

    private static async Task<IResult> TimeStamp(HttpContext http, long size, IDocumentStore store) =>
        await store.TimeStampAsync(http.Coop().Tenant, size, http.RequestAborted) is { } token
            ? Results.Bytes(token, "application/timestamp-reply", $"{size}.tsr")
            : Problems.Of(new SealRefusal.NotFound(Numerals.Of(size)), RequestLanguage.Of(http));

    private static async Task<IResult> Bundle(
        HttpContext http, string code, Ledger ledger, PeopleVault vault, Sealer sealer)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        var whole = http.Caller().Scopes.Contains(Scopes.TraceRead);
        var story = LotCode.TryParse(code, out var lot)
            ? await session.LotStoryAsync(lot, vault, http.RequestAborted) : null;
        if (story is not null && story.IsHidden() && !whole)
        {
            return HiddenLot.Json(story);
        }

        return story is not null
            && (story.Publishable || whole)
            && await sealer.BundleAsync(
                http.Coop().Tenant, lot.Value, [.. story.Facts.Select(f => f.Id)],
                type => whole || LotBundle.IsOpen(type), http.RequestAborted) is { } file
                ? Results.Bytes(file, "application/json", $"{lot.Value}.coop.json")
                : Problems.Of(new LotRefusal.NotFound(Short(code)), RequestLanguage.Of(http));
    }

    private static TreeHead? Find(IReadOnlyList<StampedHead> heads, string? day) =>
        DateOnly.TryParseExact(
            day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            ? heads.LastOrDefault(h => h.Head.Day == on)?.Head
            : null;

    private static string Short(string? text) => text is null ? "?" : text.Length <= 60 ? text : text[..60];

    private static IResult Json(JsonObject json) => Results.Text(
        json.ToJsonString(), "application/json; charset=utf-8");
}
