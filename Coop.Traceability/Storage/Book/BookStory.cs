using System.Globalization;
using Coop.Traceability.Book;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Book;

/// <summary>Tells in a lot's story what the book says of its plots, its households and itself.</summary>
public static class BookStory
{
    /// <summary>Work in the garden longer ago than this before picking is left out.</summary>
    public const int GardenDays = 60;

    /// <summary>How far around picking trainings and samples are told.</summary>
    public const int YearDays = 365;

    private const string Concerning =
        "d.data ->> 'kind' = any(?) and d.data ->> 'day' between ? and ? and (exists (select 1 from "
        + "jsonb_array_elements_text(d.data -> 'plots') p where p = any(?)) "
        + "or d.data #>> '{fact,lot}' = any(?) or exists (select 1 from jsonb_array_elements_text("
        + "coalesce(d.data #> '{fact,attendees}', '[]'::jsonb)) m where m = any(?)))";

    private static readonly string[] Kinds =
        [BookKinds.Fertilising, BookKinds.Care, BookKinds.Lab, BookKinds.Training];

    /// <summary>
    /// The story with fertilising, care, laboratory results and trainings in its timeline. Three questions;
    /// none for a lot without leaf of known plots.
    /// </summary>
    public static async Task<LotStory> WithBookAsync(
        this IQuerySession session, LotStory story, CancellationToken stop = default)
    {
        var picked = story.Plots.SelectMany(p => p.PickedOn).Order().ToList();
        if (picked.Count == 0)
        {
            return story;
        }

        var (first, last) = (picked[0], picked[^1]);
        var plots = (await session.PlotsByCodeAsync(story.Plots.Select(p => p.Code), stop))
            .ToDictionary(p => p.Value.Id, p => p.Key);
        var lots = await session.LotsByCodeAsync(
            story.Timeline.Select(s => s.Lot).OfType<LotCode>().Append(story.Code), stop);
        var households = await session.MembersByCodeAsync(story.Households.Select(h => h.Code), stop);
        var found = await session.Query<Entry>().Where(e => !e.IsRetracted && e.MatchesSql(
            Concerning, (object)Kinds, Day(first.AddDays(-YearDays)), Day(last.AddDays(YearDays)),
            (object)plots.Keys.ToArray(), (object)lots.Values.Select(l => l.Id).ToArray(),
            (object)households.Values.Select(m => m.Id).ToArray())).ToListAsync(stop);
        var steps = found.Select(e => Step(e, plots, first, last)).OfType<StoryStep>();
        return story with
        {
            Timeline = [.. story.Timeline.Concat(steps).OrderBy(s => s.On).ThenBy(s => Order(s.Stage))],
        };
    }

    private static StoryStep? Step(
        Entry entry, Dictionary<string, string> plots, DateOnly first, DateOnly last) => entry.Fact switch
    {
        Fertilised f when InGarden(f, first, last) => New(entry, Steps.Fertilised, plots) with
        {
            Detail = f.Product,
        },
        Tended f when InGarden(f, first, last) => New(entry, Steps.Tended, plots) with { Detail = f.Work },
        Tested f => New(entry, Steps.Tested, plots) with
        {
            Detail = $"{f.Parameter}: {f.Value} {f.Unit}", Passed = f.Passed,
        },
        Trained f when f.At.On <= last => New(entry, Steps.Trained, plots) with { Detail = f.Content },
        _ => null,
    };

    private static bool InGarden(BookFact fact, DateOnly first, DateOnly last) =>
        fact.At.On <= last && first.DayNumber - fact.At.On.DayNumber <= GardenDays;

    private static StoryStep New(Entry entry, string kind, Dictionary<string, string> plots) =>
        new(Stages.Of(kind), kind, entry.Fact.At.On, null, entry.Late)
        {
            Plot = string.Join(", ", entry.Plots.Select(plots.GetValueOrDefault).OfType<string>().Order()),
            Corrected = entry.Corrections.Count > 0,
        };

    private static int Order(string stage) => Stages.All.TakeWhile(s => s != stage).Count();

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
