using Coop.Traceability.Book;
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
    /// Where a batch of an input went: every use, the plots it came on, by a spraying or a record of the
    /// book, and the leaf picked there from that day on. Null when the co-op has none of this code.
    /// </summary>
    public static async Task<SupplyTrail?> UsesOfAsync(
        this IQuerySession session, string code, CancellationToken stop = default)
    {
        if (await session.SupplyByCodeAsync(code, stop) is not { } supply)
        {
            return null;
        }

        var uses = supply.Uses.Select(u => u.UsedBy).Distinct().ToArray();
        var records = uses.Length == 0 ? [] : await session.LoadManyAsync<Entry>(stop, uses);
        var tended = records.SelectMany(r => r.Plots).Distinct().ToArray();
        var plots = uses.Length == 0 ? [] : await session.Query<Plot>().Where(p => p.MatchesSql(
            "(d.id = any(?) or exists (select 1 from jsonb_array_elements(d.data -> 'sprayings') s "
            + "where s ->> 'spray' = any(?::text[])))", tended, uses)).ToListAsync(stop);
        var on = records.ToDictionary(r => r.Id, r => r.Plots);
        return new SupplyTrail(
            supply, [.. supply.Uses.OrderBy(u => u.On).Select(u => Trail(u, plots, on))]);
    }

    internal static Task<Supply?> SupplyByCodeAsync(
        this IQuerySession session, string? code, CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Supply>()
            .Where(s => s.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    private static SupplyUseTrail Trail(
        SupplyUse use, IReadOnlyList<Plot> plots, Dictionary<string, IReadOnlyList<string>> records)
    {
        var tended = records.GetValueOrDefault(use.UsedBy) ?? [];
        var reached = plots
            .Where(p => tended.Contains(p.Id) || p.Sprayings.Any(s => s.Spray.Value == use.UsedBy))
            .OrderBy(p => p.Code.Value, StringComparer.Ordinal).ToList();
        return new SupplyUseTrail(
            use.UsedBy, use.Amount, use.On,
            [.. reached.Select(p => new SupplyPlot(PlotId.Parse(p.Id), p.Code.Value))],
            [.. reached.SelectMany(p => p.Pickings).Where(p => p.On >= use.On).Select(p => p.Lot)]);
    }
}

/// <summary>A batch of an input and where it went.</summary>
public sealed record SupplyTrail(Supply Supply, IReadOnlyList<SupplyUseTrail> Uses);

/// <summary>One use of it.</summary>
/// <param name="UsedBy">Key of the spraying (<c>spray-…</c>) or record.</param>
/// <param name="Plots">The plots it came on; empty when it came on none.</param>
/// <param name="Leaf">Lots of leaf picked on the plots from that day on.</param>
public sealed record SupplyUseTrail(
    string UsedBy, long Amount, DateOnly On, IReadOnlyList<SupplyPlot> Plots, IReadOnlyList<LotId> Leaf);

/// <summary>A plot an input came on.</summary>
public sealed record SupplyPlot(PlotId Id, string Code);
