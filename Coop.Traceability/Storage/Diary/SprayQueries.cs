using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using JasperFx.Events;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Diary;

/// <summary>One spraying with everything that was ever said of it.</summary>
public static class SprayQueries
{
    /// <summary>The history of a spraying; null when the co-op has none of this key.</summary>
    public static async Task<SprayHistory?> SprayAsync(
        this IQuerySession session, string spray, CancellationToken stop = default)
    {
        if (await session.PlotOfSprayAsync(spray, stop) is not { } plot)
        {
            return null;
        }

        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey == plot.Id && e.MatchesSql("d.data ->> 'spray' = ?", spray))
            .OrderBy(e => e.Version).ToListAsync(stop);
        var texts = await session.LoadManyAsync<SideText>(
            stop, [.. events.Select(e => Reason(e.Data)?.Id).OfType<string>()]);
        var people = await session.LoadManyAsync<Member>(
            stop, [.. events.Select(e => Operator(e.Data)?.Value).OfType<string>().Distinct()]);
        return new SprayHistory(
            plot, plot.Sprayings.First(s => s.Spray.Value == spray),
            [.. events.Select(e => Version(e, texts, people))]);
    }

    private static SideRef? Reason(object fact) => fact switch
    {
        PlotEvent.SprayCorrected e => e.Reason,
        PlotEvent.SprayRetracted e => e.Reason,
        _ => null,
    };

    private static MemberId? Operator(object fact) => fact switch
    {
        PlotEvent.Sprayed e => e.Operator,
        PlotEvent.SprayCorrected e => e.Operator,
        _ => null,
    };

    private static SprayVersion Version(
        IEvent stored, IReadOnlyList<SideText> texts, IReadOnlyList<Member> people)
    {
        var reason = texts.FirstOrDefault(t => t.Id == Reason(stored.Data)?.Id)?.Text;
        var who = people.FirstOrDefault(m => m.Id == Operator(stored.Data)?.Value)?.Code.Value;
        var late = stored.GetHeader(Stamp.Late) is not null;
        var at = EventSeal.RecordedAt(stored);
        return stored.Data switch
        {
            PlotEvent.Sprayed e =>
                new SprayVersion(stored.Id, at, late, null, e.At, e.Product, e.Pest, who, e.Details),
            PlotEvent.SprayCorrected e =>
                new SprayVersion(stored.Id, at, late, reason, e.At, e.Product, e.Pest, who, e.Details),
            PlotEvent.SprayRetracted e =>
                new SprayVersion(stored.Id, at, late, reason, e.At, null, null, null, null),
            _ => throw new InvalidOperationException($"{stored.EventTypeName} is no spraying."),
        };
    }
}

/// <summary>A spraying and what was said of it, the oldest first.</summary>
public sealed record SprayHistory(Plot Plot, Spraying Now, IReadOnlyList<SprayVersion> Versions)
{
    /// <summary>The newest version that tells of a product.</summary>
    public SprayVersion Told => Versions.Last(v => v.Product is not null);
}

/// <summary>One entry about a spraying.</summary>
/// <param name="Reason">Why it was corrected or taken back; null for the first entry or when erased.</param>
/// <param name="Product">Null when it was taken back.</param>
/// <param name="Operator">Member code of who sprayed.</param>
public sealed record SprayVersion(
    Guid EventId, DateTimeOffset RecordedAt, bool Late, string? Reason, FieldTime At,
    SprayedProduct? Product, string? Pest, string? Operator, SprayDetails? Details);
