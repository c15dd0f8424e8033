namespace Coop.Storefront.Demo;

/// <summary>A spraying of the demo season.</summary>
internal sealed record Spraying(GardenPlot Plot, DateOnly On, Remedy Remedy)
{
    /// <summary>First day on which the plot may be picked for VietGAP.</summary>
    public DateOnly ClearOn => On.AddDays(Remedy.PhiDays);
}

/// <summary>When the plots are sprayed: one to three times a season, each plot on days of its own.</summary>
internal sealed class Diary
{
    private readonly ILookup<string, Spraying> byPlot;

    public Diary(IReadOnlyList<GardenPlot> plots, DateOnly first, DateOnly last, Random dice)
    {
        var span = last.DayNumber - first.DayNumber;
        Sprayings =
        [
            .. from plot in plots
               where plot.Cultivar != Garden.OldTrees
               from turn in Enumerable.Range(0, dice.Next(1, 4))
               let day = first.AddDays(dice.Next(turn * span / 3, (turn + 1) * span / 3))
               select new Spraying(plot, day, Remedies.All[dice.Next(Remedies.All.Count)]),
        ];
        byPlot = Sprayings.ToLookup(s => s.Plot.Code);
    }

    public IReadOnlyList<Spraying> Sprayings { get; }

    /// <summary>Whether no spraying of the plot still waits on <paramref name="day"/>.</summary>
    public bool IsClear(GardenPlot plot, DateOnly day) =>
        !byPlot[plot.Code].Any(s => s.On <= day && day < s.ClearOn);
}
