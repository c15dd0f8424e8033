using System.Globalization;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Papers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Exports;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Storefront.Exports;

/// <summary>What a file is asked for: which days, lot or household. Read once, before anything is
/// sent.</summary>
/// <param name="Lot">Null: all lots of the days.</param>
/// <param name="Member">Code of a household; empty: none asked for.</param>
internal sealed record ExportCall(
    HttpContext Http, IQuerySession Session, ExportReader Reader, CoopSettings Settings, DateOnly From,
    DateOnly To, Lot? Lot, string Member)
{
    public CancellationToken Stop => Http.RequestAborted;

    public string Tenant => Http.Coop().Tenant;

    /// <summary>The days, as papers say them.</summary>
    public string Days => Lot is { } lot ? $"Lô {lot.Code.Value}" : Show.Dates(From, To);

    /// <summary>What stands on every paper.</summary>
    public PaperFrame Frame => new(
        "", Settings.Legal.Name.Length > 0 ? Settings.Legal.Name : Settings.Name.Vi, Days,
        "in lúc " + Show.Time(Http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()));

    /// <summary>Reads <c>from</c>, <c>to</c>, <c>season</c>, <c>lot</c> and <c>member</c> of the query; this
    /// year without them. The session is closed with the answer.</summary>
    public static async Task<Outcome<ExportCall>> OfAsync(HttpContext http)
    {
        var query = http.Request.Query;
        var session = http.RequestServices.GetRequiredService<Ledger>().Read(http.Coop().Tenant);
        http.Response.RegisterForDisposeAsync(session);
        var today = FieldTime.DayOf(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        var year = int.TryParse(query["season"], NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && y is >= 2000 and <= 2100 ? y : today.Year;
        var (from, to) = (query["from"].ToString(), query["to"].ToString());
        if (Day(from, new DateOnly(year, 1, 1)) is not { } first
            || Day(to, new DateOnly(year, 12, 31)) is not { } last || last < first)
        {
            return new ExportRefusal.DaysInvalid(from, to);
        }

        var asked = query["lot"].ToString().Trim();
        var lot = LotCode.TryParse(asked, out var code) ? await session.LotAsync(code,
            http.RequestAborted) : null;
        return asked.Length > 0 && lot is null
            ? new LotRefusal.NotFound(asked)
            : new ExportCall(
                http, session, await ExportReader.OpenAsync(session, http.RequestAborted),
                await session.CoopSettingsAsync(http.RequestAborted), first, last, lot,
                query["member"].ToString().Trim());
    }

    private static DateOnly? Day(string text, DateOnly otherwise) => text.Length == 0 ? otherwise
        : DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
