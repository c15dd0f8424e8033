using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Plots;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Diary;

/// <summary>The diary for lists.</summary>
public static class DiaryQueries
{
    /// <summary>The newest sprayings of the co-op.</summary>
    public static async Task<IReadOnlyList<SprayView>> NewestSpraysAsync(
        this IQuerySession session, int most, CancellationToken stop = default)
    {
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.MatchesSql("d.type = 'plot.sprayed.v1'"))
            .OrderByDescending(e => e.Sequence).Take(most).ToListAsync(stop);
        var keys = events.Select(e => e.StreamKey!).Distinct();
        var plots = (await session.LoadManyAsync<Plot>(stop, [.. keys])).ToDictionary(p => p.Id);
        return [.. events.Select(e =>
        {
            var fact = (PlotEvent.Sprayed)e.Data;
            var plot = plots[e.StreamKey!];
            var now = plot.Sprayings.First(s => s.Spray == fact.Spray);
            return new SprayView(
                fact.Spray, plot.Code.Value,
                fact.Product with { TradeName = now.TradeName, PhiDays = now.PhiDays }, now.Pest ?? fact.Pest,
                now.On, now.FirstPickingOn())
            {
                Corrected = now.Corrected, Retracted = now.Retracted,
            };
        })];
    }
}

/// <summary>A spraying as staff see it.</summary>
/// <param name="FirstPickingOn">Null when the waiting time is unknown.</param>
public sealed record SprayView(
    SprayId Spray, string Plot, SprayedProduct Product, string? Pest, DateOnly SprayedOn,
    DateOnly? FirstPickingOn)
{
    /// <summary>Whether what was entered first has been corrected; this is how it was.</summary>
    public bool Corrected { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Retracted { get; init; }
}
