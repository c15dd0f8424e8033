using System.Globalization;
using Coop.Traceability.Book;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.People;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Book;

/// <summary>The book for lists, forms, papers and stories.</summary>
public static class BookQueries
{
    /// <summary>Records of a kind, the oldest day first; taken back ones are left out.</summary>
    /// <param name="vault">Reads who complained; null: nobody is named.</param>
    public static async Task<IReadOnlyList<EntryView>> EntriesAsync(
        this IQuerySession session, string kind, DateOnly from, DateOnly to, PeopleVault? vault = null,
        CancellationToken stop = default)
    {
        var found = await session.Query<Entry>().Where(e => e.Kind == kind && !e.IsRetracted
            && e.MatchesSql("d.data ->> 'day' between ? and ?", Day(from), Day(to))).ToListAsync(stop);
        return await ViewsAsync(session, found, vault, stop);
    }

    /// <summary>Records that speak of any of some plots, the oldest day first.</summary>
    public static async Task<IReadOnlyList<EntryView>> RecordsForPlotsAsync(
        this IQuerySession session, IReadOnlyCollection<PlotId> plots, DateOnly from, DateOnly to,
        CancellationToken stop = default)
    {
        if (plots.Count == 0)
        {
            return [];
        }

        var any = string.Join(" or ", plots.Select(_ => "d.data @> ?::jsonb"));
        object[] values = [.. plots.Select(p => $$"""{"plots":["{{p.Value}}"]}"""), Day(from), Day(to)];
        var found = await session.Query<Entry>()
            .Where(e => !e.IsRetracted
                && e.MatchesSql($"({any}) and d.data ->> 'day' between ? and ?", values))
            .ToListAsync(stop);
        return await ViewsAsync(session, found, null, stop);
    }

    /// <summary>Records that speak of a plot.</summary>
    public static Task<IReadOnlyList<EntryView>> EntriesOfPlotAsync(
        this IQuerySession session, PlotId plot, CancellationToken stop = default) =>
        session.RecordsForPlotsAsync([plot], DateOnly.MinValue, DateOnly.MaxValue, stop);

    /// <summary>A record with its history; null when the co-op has none of this code.</summary>
    public static async Task<EntryStory?> EntryAsync(
        this IQuerySession session, string code, PeopleVault? vault = null, CancellationToken stop = default)
    {
        if (await session.EntryByCodeAsync(code, stop) is not { } entry)
        {
            return null;
        }

        var events = await session.Events.FetchStreamAsync(entry.Id, token: stop);
        var facts = events.Select(e => e.Data).OfType<BookFact>().ToList();
        var from = await Reading.OfAsync(
            session, facts, events.Select(e => Beside((BookEvent)e.Data)), vault, stop);
        return new EntryStory(
            View(entry, from),
            [.. events.Select(e => EntryStep.Of((BookEvent)e.Data, EntryProjection.WrittenOf(e), from))]);
    }

    /// <summary>Findings, complaints and checks of machines that wait for somebody until a day.</summary>
    public static async Task<IReadOnlyList<EntryView>> OpenEntriesAsync(
        this IQuerySession session, DateOnly until, CancellationToken stop = default)
    {
        string[] kinds = [BookKinds.Inspection, BookKinds.Complaint, BookKinds.Calibration];
        var found = await session.Query<Entry>()
            .Where(e => !e.IsRetracted && e.MatchesSql("d.data ->> 'kind' = any(?)", (object)kinds)
                && e.MatchesSql("d.data ->> 'dueOn' is not null and d.data ->> 'doneOn' is null"))
            .ToListAsync(stop);
        var open = Newest(found.Where(e => e.Kind == BookKinds.Calibration))
            .Concat(found.Where(e => e.Kind != BookKinds.Calibration))
            .Where(e => e.DueOn <= until || e.Kind != BookKinds.Calibration);
        return [.. (await ViewsAsync(session, [.. open], null, stop)).OrderBy(e => e.DueOn)];
    }

    internal static Task<Entry?> EntryByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Entry>().Where(e => e.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>Only the newest check of a machine says when the next is due.</summary>
    private static IEnumerable<Entry> Newest(IEnumerable<Entry> checks) => checks
        .GroupBy(e => ((Calibrated)e.Fact).Equipment.ToUpperInvariant())
        .Select(machine => machine.MaxBy(e => e.Day)!);

    private static async Task<IReadOnlyList<EntryView>> ViewsAsync(
        IQuerySession session, IReadOnlyList<Entry> found, PeopleVault? vault, CancellationToken stop)
    {
        var from = await Reading.OfAsync(session, [.. found.Select(e => e.Fact)], [], vault, stop);
        return [.. found.OrderBy(e => e.Day, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => View(e, from))];
    }

    private static EntryView View(Entry e, Reading from) => new(
        RecordId.Parse(e.Id), e.Code.Value, e.Kind, e.Fact.At.On, e.Written.Event, e.Written.At, e.Written.By,
        e.Late, e.Corrections.Count > 0, e.IsRetracted, e.DueOn, e.DoneOn, e.Plots,
        BookRequest.Of(e.Fact, from));

    private static SideRef? Beside(BookEvent fact) => fact switch
    {
        Corrected c => c.Reason,
        Retracted r => r.Reason,
        FindingClosed f => f.Note,
        ComplaintAnswered a => a.Reply,
        _ => null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
