using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Plots;

/// <summary>A plot as it stands, with what decides on picking.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="AreaM2">Square metres.</param>
/// <param name="Sheet">Newest version of name and place.</param>
/// <param name="Sprayings">In the order they were entered.</param>
/// <param name="Pickings">In the order they were entered.</param>
public sealed record Plot(
    string Id, RecordCode Code, MemberId Member, long AreaM2, string Cultivar, SideRef Sheet,
    IReadOnlyList<Spraying> Sprayings, IReadOnlyList<Picking> Pickings)
{
    /// <summary>Year of planting; null when not known.</summary>
    public int? PlantedIn { get; init; }

    /// <summary>Neighbours and risks; null when nothing was written.</summary>
    public SideRef? Risk { get; init; }

    /// <summary>Growing-area code; null when the province gave none.</summary>
    public string? AreaCode { get; init; }

    /// <summary>
    /// The spraying that forbids picking on <paramref name="day"/> longest, an unknown waiting time before
    /// all;
    /// null when the day is clear.
    /// </summary>
    public Spraying? Blocking(DateOnly day) => Sprayings
        .Where(s => s.Covers(day))
        .OrderByDescending(s => s.FirstPickingOn() ?? DateOnly.MaxValue)
        .FirstOrDefault();

    /// <summary>
    /// The first day from <paramref name="from"/> on that is clear; null when a waiting time is unknown.
    /// </summary>
    public DateOnly? FirstClearDay(DateOnly from)
    {
        var day = from;
        while (Blocking(day) is { } spraying)
        {
            if (spraying.FirstPickingOn() is not { } next)
            {
                return null;
            }

            day = next;
        }

        return day;
    }

    /// <summary>One fact further.</summary>
    public static Plot Fold(Plot? plot, PlotEvent fact) => (plot, fact) switch
    {
        (null, PlotEvent.Registered e) =>
            new Plot(e.Plot.Value, e.Code, e.Member, e.AreaM2, e.Cultivar, e.Sheet, [], []),
        ({ } p, PlotEvent.Sprayed e) => p with { Sprayings = [.. p.Sprayings, Entry(e)] },
        ({ } p, PlotEvent.SprayCorrected e) =>
            p with { Sprayings = [.. p.Sprayings.Select(s => Corrected(s, e))] },
        ({ } p, PlotEvent.SprayRetracted e) => p with
        {
            Sprayings = [.. p.Sprayings.Select(s => s.Spray == e.Spray ? s with { Retracted = true } : s)],
        },
        ({ } p, PlotEvent.Changed e) => p with
        {
            AreaM2 = e.AreaM2, Cultivar = e.Cultivar, Sheet = e.Sheet, PlantedIn = e.PlantedIn, Risk = e.Risk,
            AreaCode = e.AreaCode,
        },
        ({ } p, PlotEvent.Picked e) =>
            p with
            {
                Pickings = [.. p.Pickings.Where(k => k.Lot != e.Lot), new Picking(e.Lot, e.Line, e.At.On)],
            },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    private static Spraying Entry(PlotEvent.Sprayed e) =>
        new(e.Spray, e.Product.TradeName, e.At.On, e.Product.PhiDays) { Details = e.Details, Pest = e.Pest };

    private static Spraying Corrected(Spraying was, PlotEvent.SprayCorrected e) => was.Spray != e.Spray
        ? was
        : new Spraying(e.Spray, e.Product.TradeName, e.At.On, e.Product.PhiDays)
        {
            Details = e.Details, Pest = e.Pest, Corrected = true,
        };
}

/// <summary>Leaf that was picked on a plot.</summary>
public sealed record Picking(LotId Lot, Line Line, DateOnly On);
