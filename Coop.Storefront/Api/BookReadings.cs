using System.Globalization;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Book;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Api;

/// <summary>What can be read of the book.</summary>
internal static class BookReadings
{
    public static void MapBookReadings(this RouteGroupBuilder api)
    {
        api.MapGet("/book/records/{code}", One).Needs(Scopes.TraceRead)
            .WithSummary("A record of the book with its history")
            .Produces<RecordBookAnswer>().ProducesProblem(404, Problems.ContentType);
        api.MapGet("/book/{kind}", Many).Needs(Scopes.TraceRead)
            .WithSummary("Records of a kind, by day: ?from=2026-01-01&to=2026-12-31")
            .Produces<BookListAnswer>().ProducesProblem(404, Problems.ContentType);
    }

    private static async Task<IResult> One(
        HttpContext http, string code, Ledger ledger, PeopleVault vault, CancellationToken stop)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return await session.EntryAsync(code, vault, stop) is { } story
            ? Answer.Ok(new RecordBookAnswer(Told(story.Entry), [.. story.Steps.Select(
                s => new RecordStepAnswer(
                    s.Kind, s.EventId, s.On, s.RecordedAt, s.RecordedBy, s.Text, s.Record))]))
            : Problems.Of(new BookRefusal.NotFound(code), RequestLanguage.Of(http));
    }

    private static async Task<IResult> Many(
        HttpContext http, string kind, Ledger ledger, PeopleVault vault, CancellationToken stop)
    {
        if (!BookKinds.All.Contains(kind))
        {
            return Problems.Of(new BookRefusal.NotFound(kind), RequestLanguage.Of(http));
        }

        await using var session = ledger.Read(http.Coop().Tenant);
        var found = await session.EntriesAsync(
            kind, Day(http, "from", new DateOnly(2000, 1, 1)), Day(http, "to", new DateOnly(2199, 12, 31)),
            vault, stop);
        return Answer.Ok(new BookListAnswer(kind, [.. found.Select(Told)]));
    }

    private static RecordEntryAnswer Told(EntryView e) => new(
        e.Code, e.Kind, e.On, e.EventId, e.RecordedAt, e.RecordedBy, e.Late, e.IsCorrected, e.IsRetracted,
        e.DueOn, e.DoneOn, e.Record);

    private static DateOnly Day(HttpContext http, string name, DateOnly otherwise) =>
        DateOnly.TryParseExact(
            http.Request.Query[name].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day) ? day : otherwise;
}

/// <summary>Records of a kind.</summary>
internal sealed record BookListAnswer(string Kind, IReadOnlyList<RecordEntryAnswer> Records);

/// <summary>A record and its history.</summary>
internal sealed record RecordBookAnswer(RecordEntryAnswer Entry, IReadOnlyList<RecordStepAnswer> Steps);

/// <summary>A record as it stands.</summary>
/// <param name="EventId">The fact that stands: corrections name it.</param>
/// <param name="Late">Written down days after it happened.</param>
/// <param name="Record">What was entered, in the form it was sent in.</param>
internal sealed record RecordEntryAnswer(
    string Code, string Kind, DateOnly On, Guid EventId, DateTimeOffset RecordedAt, string RecordedBy,
    bool Late, bool IsCorrected, bool IsRetracted, DateOnly? DueOn, DateOnly? DoneOn, object Record);

/// <summary>One thing that happened to a record.</summary>
/// <param name="Kind">recorded, corrected, retracted, closed or answered.</param>
internal sealed record RecordStepAnswer(
    string Kind, Guid EventId, DateOnly On, DateTimeOffset RecordedAt, string RecordedBy, string? Text,
    object? Record);
