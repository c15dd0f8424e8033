using Coop.Traceability.Moments;

namespace Coop.Storefront.Demo;

/// <summary>What happens in the demo season and when. Steps run in the order of their instants.</summary>
internal sealed class Agenda
{
    private readonly List<(DateTimeOffset At, Func<Season, Task> Step)> steps = [];

    /// <summary>Plans a step for a day and a time of day in Vietnam.</summary>
    public void On(DateOnly day, TimeOnly time, Func<Season, Task> step) => At(Instant(day, time), step);

    /// <summary>Plans a step for an instant.</summary>
    public void At(DateTimeOffset instant, Func<Season, Task> step) => steps.Add((instant, step));

    /// <summary>An instant told as day and time in Vietnam.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time) =>
        new(day.ToDateTime(time), FieldTime.Offset);

    /// <summary>Lets it all happen.</summary>
    public async Task RunAsync(Season season, SeasonClock clock)
    {
        foreach (var (at, step) in steps.OrderBy(s => s.At))
        {
            clock.Reach(at);
            await step(season);
        }
    }
}
