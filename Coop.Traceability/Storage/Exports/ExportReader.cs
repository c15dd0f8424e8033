using System.Globalization;
using System.Runtime.CompilerServices;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Seals;
using JasperFx.Events;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Exports;

/// <summary>
/// Reads facts for files of any length: a page of them is in memory, with the names it needs. Households and
/// plots are few and are read once.
/// </summary>
public sealed class ExportReader
{
    private const int PageOfRows = 500;
    private const string OfDays =
        "d.type = any(?) and coalesce(d.data #>> '{at,on}', '') between ? and ?";

    private readonly IQuerySession session;
    private readonly IReadOnlyDictionary<string, string> members;
    private readonly IReadOnlyDictionary<string, string> plots;

    private ExportReader(IQuerySession session, IReadOnlyList<Member> members, IReadOnlyList<Plot> plots)
    {
        this.session = session;
        this.members = members.ToDictionary(m => m.Id, m => m.Code.Value);
        this.plots = plots.ToDictionary(p => p.Id, p => p.Code.Value);
        Members = members;
        Plots = plots;
    }

    /// <summary>All households.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>All plots.</summary>
    public IReadOnlyList<Plot> Plots { get; }

    /// <summary>Reads households and plots.</summary>
    public static async Task<ExportReader> OpenAsync(IQuerySession session,
        CancellationToken stop = default) =>
        new(session, await session.Query<Member>().ToListAsync(stop),
            await session.Query<Plot>().ToListAsync(stop));

    /// <summary>Facts of some kinds that happened on some days, in the order of their writing.</summary>
    public async IAsyncEnumerable<NamedFacts> FactsAsync(
        IReadOnlyList<string> types, DateOnly from, DateOnly to,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        long last = 0;
        while (true)
        {
            var after = last;
            var page = await session.Events.QueryAllRawEvents()
                .Where(e => e.Sequence > after
                    && e.MatchesSql(OfDays, (object)types.ToArray(), Wire(from), Wire(to)))
                .OrderBy(e => e.Sequence).Take(PageOfRows).ToListAsync(stop);
            if (page.Count > 0)
            {
                yield return await NamedAsync([.. page.Select(Stored)], stop);
                last = page[^1].Sequence;
            }

            if (page.Count < PageOfRows)
            {
                yield break;
            }
        }
    }

    /// <summary>All facts of some streams, in the order of their writing.</summary>
    public async Task<NamedFacts> OfStreamsAsync(
        IReadOnlyCollection<string> streams, CancellationToken stop = default)
    {
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.MatchesSql("d.stream_id = any(?)", (object)streams.ToArray()))
            .OrderBy(e => e.Sequence).ToListAsync(stop);
        return await NamedAsync([.. events.Select(Stored)], stop);
    }

    private async Task<NamedFacts> NamedAsync(IReadOnlyList<StoredFact> facts, CancellationToken stop)
    {
        var keys = facts.SelectMany(Mentioned).Distinct().ToArray();
        var lots = keys.Length == 0 ? [] : await session.LoadManyAsync<Lot>(stop, keys);
        var names = new ExportNames(members, plots, lots.ToDictionary(l => l.Id, l => l.Code.Value));
        return new NamedFacts(facts, names, lots.ToDictionary(l => l.Id));
    }

    private static IEnumerable<string> Mentioned(StoredFact fact) => fact.Data switch
    {
        LotEvent.Packed e => [fact.Stream, e.Source.Value],
        LotEvent => [fact.Stream],
        BatchEvent.Processed e => Of(e.Inputs, e.Outputs),
        BatchEvent.Reworked e => Of(e.Inputs, e.Outputs),
        _ => [],
    };

    private static IEnumerable<string> Of(
        IReadOnlyList<BatchEvent.Input> inputs, IReadOnlyList<BatchEvent.Output> outputs) =>
        inputs.Select(i => i.Lot.Value).Concat(outputs.Select(o => o.Lot.Value));

    private static StoredFact Stored(IEvent e) => new(
        e.StreamKey!, e.Version, e.Id, e.EventTypeName, e.Data, EventSeal.RecordedAt(e),
        e.GetHeader(Stamp.Late) is not null, e.GetHeader(EventHash.Header)?.ToString() ?? "");

    private static string Wire(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A page of facts with the names they need.</summary>
/// <param name="Lots">Lots the facts speak of, by stream key.</param>
public sealed record NamedFacts(
    IReadOnlyList<StoredFact> Facts, ExportNames Names, IReadOnlyDictionary<string, Lot> Lots)
{
    /// <summary>The facts with each receipt of leaf as it was last corrected.</summary>
    public IEnumerable<StoredFact> Corrected() => Facts.Select(fact =>
        fact.Data is LotEvent.Received e && Lots.TryGetValue(fact.Stream, out var lot)
            ? fact with
            {
                Data = e with { Weight = lot.Weight, Grade = lot.Grade, PickedOn = lot.Picked.From },
            }
            : fact);
}
