using System.Globalization;
using Coop.Storefront.Account;
using Coop.Storefront.Drawings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Book;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Recalls;
using Coop.Storefront.Office.Workshop;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Front;

/// <summary>The first page: the big jobs, what waits, and today's numbers.</summary>
public static class TodayPage
{
    private static readonly string[] Polite = ["Anh", "Chị", "Cô", "Chú", "Bác", "Ông", "Bà", "Em"];

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var office = desk.Staff.Right.May(Right.Office);
        var today = office ? await TodayFacts.OfAsync(desk) : null;
        var scope = await FieldScope.OfAsync(desk);
        List<Row> waiting = [.. office ? Waiting(desk, today!) : [], .. Plots(desk, scope)];
        var parts = new List<Part>
        {
            new Part.Jobs(Jobs(desk, office)),
            new Part.Heading(desk.Say(OfficeSteeringTexts.ToDo)),
            new Part.Rows(waiting, desk.Say(OfficeSteeringTexts.NothingToDo)),
        };
        if (today is not null)
        {
            parts.Add(new Part.Heading(desk.Say(OfficeTexts.Today)));
            parts.Add(new Part.Figures(Figures(desk, today)));
        }

        return desk.Page(
            desk.Say(OfficeSteeringTexts.Hello, Called(desk)), OfficeTab.Today, parts,
            line: LongDay(desk));
    }

    /// <summary>After a greeting the polite word is small: Chào anh Hiền.</summary>
    private static string Called(Desk desk)
    {
        var name = desk.Staff.Right.Name;
        return desk.Language == Language.Vi
            && Polite.Any(word => name.StartsWith(word + " ", StringComparison.Ordinal))
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;
    }

    private static IReadOnlyList<Job> Jobs(Desk desk, bool office)
    {
        var jobs = new List<Job> { new(
            desk.To(OfficePaths.Leaf), Icons.Basket, desk.Say(OfficeGardenTexts.Leaf)) };
        if (office)
        {
            jobs.Add(
                new Job(desk.To(OfficePaths.NewBatch), Icons.Pan, desk.Say(OfficeWorkshopTexts.NewBatch)));
            jobs.Add(new Job(desk.To(OfficePaths.Pack), Icons.Pack, desk.Say(OfficeWorkshopTexts.Pack)));
            jobs.Add(new Job(desk.To(OfficePaths.Money), Icons.Money, desk.Say(OfficeSellingTexts.Money)));
            jobs.Add(
                new Job(desk.To(OfficePaths.Orders), Icons.Truck, desk.Say(OfficeSteeringTexts.PackAndShip)));
        }
        else
        {
            jobs.Add(
                new Job(desk.To(OfficePaths.NewSpray), Icons.Garden, desk.Say(OfficeGardenTexts.NewSpray)));
            jobs.Add(new Job(desk.To(OfficePaths.Sprays), Icons.Book, desk.Say(OfficeGardenTexts.Sprays)));
        }

        return jobs;
    }

    private static IEnumerable<Row> Waiting(Desk desk, TodayFacts today)
    {
        var language = desk.Language;
        foreach (var drill in today.FailedDrills)
        {
            yield return new Row(
                desk.Say(OfficeDrillTexts.NotPassed), DrillPages.FailedText(desk, drill),
                desk.To(RecallsPaths.Drill, drill.Subject), desk.Say(OfficeDrillTexts.LookNow), Tone.Stop);
        }

        if (today.ToPack is [.., var oldest])
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.OrdersToPack),
                desk.Say(OfficeSteeringTexts.OldestFrom, Show.Time(oldest.PlacedAt, language)),
                desk.To(OfficePaths.Orders), Numerals.Of(today.ToPack.Count), Tone.Care);
        }

        if (today.ToCall is [.., var first])
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.OrdersToCall),
                desk.Say(OfficeSteeringTexts.OldestFrom, Show.Time(first.PlacedAt, language)),
                desk.To(OfficePaths.Orders), Numerals.Of(today.ToCall.Count), Tone.Care);
        }

        if (today.Unmatched.Count > 0)
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.UnmatchedMoney),
                desk.Say(OfficeSteeringTexts.SumOf, Show.Money(today.Unmatched.Sum(t => t.Amount), language),
                    Numerals.Of(today.Unmatched.Count)),
                desk.To(OfficePaths.Money), Numerals.Of(today.Unmatched.Count), Tone.Stop);
        }

        foreach (var lot in today.Suspended)
        {
            yield return new Row(
                desk.Say(DisplayTexts.Waiting, lot.Code.Value),
                DisplayTexts.Clock(lot.Display!, desk.Now, language),
                desk.To(OfficePaths.Lot, lot.Code.Value), desk.Say(OfficeSteeringTexts.Remind), Tone.Stop);
        }

        foreach (var batch in today.Unexplained)
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.BatchNeedsReason, batch.Code.Value),
                desk.Say(OfficeSteeringTexts.YieldWas, BatchPages.Percent(batch.YieldPercent(), language)),
                desk.To(OfficePaths.Explain, batch.Code.Value), desk.Say(OfficeSteeringTexts.Remind),
                Tone.Care);
        }

        foreach (var row in BookWaiting.Rows(desk, today.Book))
        {
            yield return row;
        }

        if (today.OpenTasks > 0)
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.Tasks), desk.Say(OfficeSteeringTexts.TasksMore),
                desk.To(OfficePaths.Tasks), Numerals.Of(today.OpenTasks), Tone.Care);
        }

        if (today.StoppedJobs > 0)
        {
            yield return new Row(
                desk.Say(OfficeSteeringTexts.StoppedJobs), desk.Say(OfficeSteeringTexts.StoppedMore),
                desk.To(OfficePaths.Jobs), Numerals.Of(today.StoppedJobs), Tone.Stop);
        }
    }

    private static IEnumerable<Row> Plots(Desk desk, FieldScope scope) => scope.Plots
        .Where(plot => !plot.IsClear).OrderBy(plot => plot.FirstPickingOn ?? DateOnly.MaxValue).Take(6)
        .Select(plot => plot.FirstPickingOn is { } day
            ? new Row(
                desk.Say(
                    OfficeSteeringTexts.PlotWaits, plot.Name ?? plot.Code,
                    Show.ShortDate(day, desk.Language)),
                plot.Code, desk.To(OfficePaths.Sprays),
                desk.Say(OfficeSteeringTexts.Days, Numerals.Of(day.DayNumber - desk.Day.DayNumber)))
            : new Row(
                desk.Say(OfficeSteeringTexts.PlotWaitsUnknown, plot.Name ?? plot.Code), plot.Code,
                desk.To(OfficePaths.Sprays), desk.Say(OfficeGardenTexts.NotClear), Tone.Stop));

    private static IReadOnlyList<(string, string)> Figures(Desk desk, TodayFacts today)
    {
        var language = desk.Language;
        var figures = new List<(string, string)>
        {
            (Show.Weight(today.LeafGrams, language),
                desk.Say(OfficeSteeringTexts.KgToday, Numerals.Of(today.Weighings))),
            (Short(desk, today.Sold), desk.Say(OfficeSteeringTexts.SoldToday, Numerals.Of(today.Orders))),
        };
        if (today.Orders > 0)
        {
            figures.Add((Show.Percent(1000L * today.WithoutCash / today.Orders / 10 * 10, language),
                desk.Say(OfficeSteeringTexts.NoCash)));
        }

        return figures;
    }

    /// <summary>Millions with one decimal: the exact sum stands in the orders.</summary>
    private static string Short(Desk desk, long dong)
    {
        if (dong < 1_000_000)
        {
            return Show.Money(dong, desk.Language);
        }

        var millions = (dong / 100_000 / 10m).ToString("0.#", CultureInfo.InvariantCulture);
        return desk.Say(
            OfficeSteeringTexts.Million, desk.Language == Language.Vi ? millions.Replace('.', ',') : millions)
            .Replace(' ', '\u00a0');
    }

    private static string LongDay(Desk desk)
    {
        var weekday = OfficeTexts.Weekdays[((int)desk.Day.DayOfWeek + 6) % 7];
        return desk.Say(
            OfficeTexts.LongDay, desk.Say(weekday), Numerals.Of(desk.Day.Day), Numerals.Of(desk.Day.Month));
    }
}
