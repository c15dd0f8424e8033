using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Marten;

namespace Coop.Traceability.Storage.Plots;

/// <summary>Plots for lists and forms of the office.</summary>
public static class PlotQueries
{
    /// <summary>The plot of a code; null when the co-op has none.</summary>
    public static Task<Plot?> PlotAsync(
        this IQuerySession session, string code, CancellationToken stop = default) =>
        session.PlotByCodeAsync(code, stop);

    /// <summary>All plots by code, with their names and households. Three round trips.</summary>
    /// <param name="today">Decides on <see cref="PlotView.FirstPickingOn"/>.</param>
    public static async Task<IReadOnlyList<PlotView>> PlotViewsAsync(
        this IQuerySession session, DateOnly today, CancellationToken stop = default)
    {
        var plots = await session.Query<Plot>().ToListAsync(stop);
        var sheets = (await session.LoadManyAsync<PlotSheet>(stop, [.. plots.Select(p => p.Sheet.Id)]))
            .ToDictionary(s => s.Id);
        var keys = plots.Select(p => p.Member.Value).Distinct();
        var members = (await session.LoadManyAsync<Member>(stop, [.. keys])).ToDictionary(m => m.Id);
        return [.. plots.OrderBy(p => p.Code.Value, StringComparer.Ordinal).Select(p =>
        {
            var sheet = sheets.GetValueOrDefault(p.Sheet.Id);
            return new PlotView(
                PlotId.Parse(p.Id), p.Code.Value, members[p.Member.Value].Code.Value, sheet?.Name, p.AreaM2,
                p.Cultivar, sheet?.Point, sheet?.Polygon, p.Blocking(today) is null, p.FirstClearDay(today));
        })];
    }
}

/// <summary>A plot as staff see it.</summary>
/// <param name="Household">Code of the member.</param>
/// <param name="IsClear">Whether leaf picked today may go to the VietGAP line.</param>
/// <param name="FirstPickingOn">The first clear day from today on; null when a waiting time is
/// unknown.</param>
public sealed record PlotView(
    PlotId Id, string Code, string Household, string? Name, long AreaM2, string Cultivar, GeoPoint? Point,
    IReadOnlyList<GeoPoint>? Polygon, bool IsClear, DateOnly? FirstPickingOn);
