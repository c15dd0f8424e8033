using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Book;

/// <summary>Work was done on plots: pruning, weeding, watering.</summary>
/// <param name="Work">One of <see cref="BookWords.Works"/>.</param>
/// <param name="WaterSource">Where the water came from; asked for when watering.</param>
public sealed record Tended(IReadOnlyList<PlotId> Plots, string Work, MemberId Worker, string? WaterSource)
    : BookFact
{
    public override string Kind() => BookKinds.Care;

    public override IReadOnlyList<PlotId> Where() => Plots;

    public override IEnumerable<MemberId> Who() => [Worker];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Some("plots", Plots),
        Rule.OneOf("work", Work, BookWords.Works),
        Rule.Word("waterSource", WaterSource, optional: Work != BookWords.Irrigate));
}
