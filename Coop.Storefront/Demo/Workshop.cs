namespace Coop.Storefront.Demo;

/// <summary>Leaf of one plot for one run.</summary>
/// <param name="Line">vietgap or conventional.</param>
internal sealed record Picking(GardenPlot Plot, DateOnly On, long Grams, string Line);

/// <summary>One run of the workshop.</summary>
/// <param name="Yield">Tea out of 1,000 parts of leaf.</param>
/// <param name="Reason">Why the yield lies outside the band of its tea; null when it does not, or nobody said
/// yet.</param>
internal sealed record Run(Tea Tea, IReadOnlyList<Picking> Leaf, int Yield, string? Reason)
{
    /// <summary>The day of picking.</summary>
    public DateOnly On => Leaf[0].On;

    /// <summary>Grams of leaf.</summary>
    public long Grams => Leaf.Sum(l => l.Grams);

    /// <summary>Grams of tea of the main grade.</summary>
    public long Main => Total - Sieved;

    /// <summary>Grams sieved out.</summary>
    public long Sieved => Math.Max(20, Total * 7 / 100);

    /// <summary>Whether it may be packed: nothing about its yield is left unsaid.</summary>
    public bool IsExplained => Reason is not null || Math.Abs(Yield - Tea.Yield) < 10;

    private long Total => Grams * Yield / 1000;
}

/// <summary>Plans the runs of the season: which tea on which day from which plots, respecting waiting
/// times.</summary>
internal sealed class Workshop(IReadOnlyList<GardenPlot> plots, Diary diary, Random dice)
{
    private static readonly (string Tea, DateOnly First, int Every, int Times)[] Rhythm =
    [
        ("moc-cau", new(2026, 3, 12), 9, 27),
        ("non-tom", new(2026, 3, 16), 14, 17),
        ("dinh", new(2026, 3, 19), 27, 9),
        ("co-thu", new(2026, 3, 24), 55, 5),
        ("hong-tra", new(2026, 4, 4), 22, 10),
        ("bach-tra", new(2026, 3, 27), 34, 7),
    ];

    private readonly HashSet<(string Plot, DateOnly Day)> taken = [];

    /// <summary>The runs, in order of their days.</summary>
    public IReadOnlyList<Run> Plan()
    {
        var runs = Rhythm
            .SelectMany(r =>
                Enumerable.Range(0, r.Times).Select(i => (r.Tea, Day: r.First.AddDays(i * r.Every))))
            .OrderBy(r => r.Day)
            .Select(r => Fill(Tea.All[r.Tea], r.Day))
            .ToList();
        runs.AddRange(diary.Sprayings.Where(s => s.Remedy.PhiDays == 7 && s.On.Month is 6 or 9)
            .Take(2).Select(TooEarly));
        return [.. Explain(runs.OrderBy(r => r.On))];
    }

    /// <summary>One to four lots of leaf of plots that are clear on the day.</summary>
    private Run Fill(Tea tea, DateOnly day)
    {
        var choice = plots
            .Where(p => tea.Cultivars.Contains(p.Cultivar) && diary.IsClear(p, day))
            .Where(p => !taken.Contains((p.Code, day)))
            .OrderBy(_ => dice.Next())
            .Take(dice.Next(1, 5))
            .ToList();
        taken.UnionWith(choice.Select(p => (p.Code, day)));
        var leaf = choice.Select(p => new Picking(p, day, Weigh(tea), "vietgap")).ToList();
        return new Run(tea, leaf, tea.Yield + dice.Next(-2, 3), null);
    }

    /// <summary>Leaf picked before the waiting time was over: it goes its own way, without the
    /// claim.</summary>
    private Run TooEarly(Spraying spraying)
    {
        var tea = Tea.All["moc-cau"];
        var picking = new Picking(spraying.Plot, spraying.On.AddDays(3), Weigh(tea), "conventional");
        return new Run(tea, [picking], tea.Yield, null);
    }

    /// <summary>One poor run whose reason is on record, and one at the end that still waits for it.</summary>
    private static IEnumerable<Run> Explain(IEnumerable<Run> runs)
    {
        var black = 0;
        foreach (var run in runs)
        {
            black += run.Tea.Key == "hong-tra" ? 1 : 0;
            yield return (run.Tea.Key, black) switch
            {
                ("hong-tra", 6) => run with
                {
                    Yield = 191, Reason = "Lá dính mưa hai ngày, héo lâu, sàng bỏ nhiều vụn và cẫng.",
                },
                ("hong-tra", 10) => run with { Yield = 187 },
                _ => run,
            };
        }
    }

    private long Weigh(Tea tea) => dice.Next(tea.Least / 100, (tea.Most / 100) + 1) * 100L;
}
