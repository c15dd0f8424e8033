using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Marten;

namespace Coop.Traceability.Storage.Plots;

/// <summary>One plot with everything the co-op keeps of it.</summary>
public static class PlotStoryQueries
{
    /// <summary>The plot of a code with its sheets, sprayings and leaf; null when there is none.</summary>
    public static async Task<PlotStory?> PlotStoryAsync(
        this IQuerySession session, string code, CancellationToken stop = default)
    {
        if (await session.PlotByCodeAsync(code, stop) is not { } plot)
        {
            return null;
        }

        var sheets = await session.Query<PlotSheet>().Where(s => s.Plot == plot.Id).ToListAsync(stop);
        var member = await session.LoadAsync<Member>(plot.Member.Value, stop);
        var risk = plot.Risk is { } side ? await session.LoadAsync<SideText>(side.Id, stop) : null;
        var newest = plot.Pickings.OrderByDescending(p => p.On).Take(MostPickings).ToList();
        var lots = newest.Count == 0
            ? [] : await session.LoadManyAsync<Lot>(stop, [.. newest.Select(p => p.Lot.Value)]);
        return new PlotStory(
            plot, member!.Code.Value, [.. sheets.OrderByDescending(s => s.Version)], risk?.Text,
            [.. newest.Join(
                lots, p => p.Lot.Value, l => l.Id,
                (p, l) => new PlotPicking(p.On, p.Line, l.Code, l.Weight.Grams))]);
    }

    /// <summary>How many pickings are told, the newest first.</summary>
    public const int MostPickings = 50;
}

/// <summary>One plot with everything the co-op keeps of it; for staff.</summary>
/// <param name="Sheets">Versions of name and place, the newest first.</param>
/// <param name="Risk">Neighbours and risks.</param>
public sealed record PlotStory(
    Plot Plot, string Household, IReadOnlyList<PlotSheet> Sheets, string? Risk,
    IReadOnlyList<PlotPicking> Pickings);

/// <summary>Leaf picked on a plot.</summary>
public sealed record PlotPicking(DateOnly On, Line Line, LotCode Lot, long Grams);
