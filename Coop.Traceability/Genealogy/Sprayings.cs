using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>Sprayings in a lot's story: as they are known now, and marked when they were corrected.</summary>
internal static class Sprayings
{
    /// <summary>Sprayings longer ago than this before picking are not part of a lot's story.</summary>
    public const int GardenDays = 60;

    /// <summary>Whether a spraying, as first entered or as corrected, came before a picking.</summary>
    public static bool Concern(Ancestry from, string plot, SprayId spray, DateOnly? entered)
    {
        DateOnly?[] days = [entered, Now(from, plot, spray).On];
        return from.Lots.Values.Where(l => l.Origin.Plot?.Value == plot).Select(l => l.Origin.PickedOn!.Value)
            .Any(picked => days.Any(day =>
                day <= picked && picked.DayNumber - day.Value.DayNumber <= GardenDays));
    }

    /// <summary>The step of a spraying; null when it was taken back.</summary>
    public static StoryStep? Step(Ancestry from, StoredFact fact, SprayId spray)
    {
        var now = Now(from, fact.Stream, spray);
        return now.Retracted ? null : new StoryStep(
            Stages.Of(Steps.Sprayed), Steps.Sprayed, now.On, null, fact.Late)
        {
            Plot = from.Plots[fact.Stream].Code.Value, TradeName = now.TradeName, PhiDays = now.PhiDays,
            FirstPickingOn = now.FirstPickingOn(), Corrected = now.Corrected,
        };
    }

    private static Spraying Now(Ancestry from, string plot, SprayId spray) =>
        from.Plots[plot].Sprayings.First(s => s.Spray == spray);
}
