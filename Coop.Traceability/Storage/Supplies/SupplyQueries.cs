using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Supplies;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Purchased inputs for lists, and where a batch of them went.</summary>
public static class SupplyQueries
{
    /// <summary>The purchase of a code; null when the co-op has none.</summary>
    public static Task<Supply?> SupplyAsync(
        this IQuerySession session, string code, CancellationToken stop = default) =>
        session.SupplyByCodeAsync(code, stop);

    /// <summary>All purchases, those with stock first, then the newest.</summary>
    public static async Task<IReadOnlyList<Supply>> SuppliesAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<Supply>().ToListAsync(stop))
            .OrderBy(s => s.OnHand == 0).ThenByDescending(s => s.BoughtOn)
            .ThenBy(s => s.Code.Value, StringComparer.Ordinal)];

    /// <summary>
    /// Where a batch of an input went: every use, and for sprayings the plot and the leaf picked there from
    /// the day of spraying on. Null when the co-op has none of this code.
    /// </summary>
    public static async Task<SupplyTrail?> UsesOfAsync(
        this IQuerySession session, string code, CancellationToken stop = default)
    {
        if (await session.SupplyByCodeAsync(code, stop) is not { } supply)
        {
            return null;
        }

        var sprays = supply.Uses.Select(u => u.UsedBy).Distinct().ToArray();
        var plots = sprays.Length == 0 ? [] : await session.Query<Plot>().Where(p => p.MatchesSql(
            "exists (select 1 from jsonb_array_elements(d.data -> 'sprayings') s "
            + "where s ->> 'spray' = any(?::text[]))", (object)sprays)).ToListAsync(stop);
        return new SupplyTrail(supply, [.. supply.Uses.OrderBy(u => u.On).Select(u => Trail(u, plots))]);
    }

    internal static Task<Supply?> SupplyByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Supply>()
            .Where(s => s.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    private static SupplyUseTrail Trail(SupplyUse use, IReadOnlyList<Plot> plots)
    {
        var plot = plots.FirstOrDefault(p => p.Sprayings.Any(s => s.Spray.Value == use.UsedBy));
        return new SupplyUseTrail(
            use.UsedBy, use.Amount, use.On, plot is null ? null : PlotId.Parse(plot.Id), plot?.Code.Value,
            [.. plot?.Pickings.Where(p => p.On >= use.On).Select(p => p.Lot) ?? []]);
    }
}

/// <summary>A batch of an input and where it went.</summary>
public sealed record SupplyTrail(Supply Supply, IReadOnlyList<SupplyUseTrail> Uses);

/// <summary>One use of it.</summary>
/// <param name="UsedBy">Key of the spraying (<c>spray-…</c>) or record.</param>
/// <param name="Plot">The plot sprayed; null when it was used by another record.</param>
/// <param name="Leaf">Lots of leaf picked on the plot from that day on.</param>
public sealed record SupplyUseTrail(
    string UsedBy, long Amount, DateOnly On, PlotId? Plot, string? PlotCode, IReadOnlyList<LotId> Leaf);
