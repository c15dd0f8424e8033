using Coop.Commerce.Storage.Packing;

namespace Coop.Storefront.Demo;

/// <summary>Puts the runs of the season on the agenda: leaf weighed in, tea made, packs filled.</summary>
internal static class Harvest
{
    /// <summary>Tea picked after this day still lies in the sacks.</summary>
    private static readonly DateOnly LastPacked = new(2026, 11, 8);

    /// <param name="packed">Gets the packings, in the order they are made.</param>
    public static void Plan(Agenda agenda, IReadOnlyList<Run> runs, List<LotPacked> packed)
    {
        var kinds = new Dictionary<string, int>();
        foreach (var run in runs)
        {
            var entry = new RunEntry(run);
            Plan(agenda, entry);
            if (run.Leaf[0].Line == "vietgap" && run.On <= LastPacked && run.IsExplained)
            {
                var nth = kinds[run.Tea.Key] = kinds.GetValueOrDefault(run.Tea.Key, -1) + 1;
                Pack(agenda, entry, Packings.Of(run.Tea.Key, nth, run.Main), packed);
            }
        }
    }

    private static void Plan(Agenda agenda, RunEntry entry)
    {
        agenda.At(entry.WeighedAt(entry.Run.Leaf.Count - 1), entry.WeighAsync);
        agenda.At(entry.Finished.AddMinutes(10), entry.ProcessAsync);
    }

    private static void Pack(
        Agenda agenda, RunEntry entry, IReadOnlyList<Packing> packings, List<LotPacked> packed)
    {
        var day = entry.Run.On.AddDays(5);
        foreach (var (packing, i) in packings.Where(p => p.Units > 0).Select((p, i) => (p, i)))
        {
            agenda.On(day, new TimeOnly(9 + i, 20), async season =>
                packed.Add(await entry.PackAsync(season, packing, day)));
        }
    }
}
