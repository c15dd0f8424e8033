using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Planting material was bought and planted.</summary>
/// <param name="Pieces">How many plants.</param>
/// <param name="Source">Who sold it and where, in a side document.</param>
/// <param name="Treatment">What it was treated with before.</param>
/// <param name="Reason">Why it was treated.</param>
public sealed record Planted(
    IReadOnlyList<PlotId> Plots, string Cultivar, int Pieces, SideRef? Source, string? Treatment,
    SideRef? Reason) : BookFact
{
    public override string Kind() => BookKinds.Planting;

    public override IReadOnlyList<PlotId> Where() => Plots;

    public override IEnumerable<SideRef?> Words() => [Source, Reason];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("cultivar", Cultivar),
        Rule.Within("pieces", Pieces, 1, 10_000_000),
        Rule.Given("source", Source),
        Rule.Word("treatment", Treatment, optional: true));
}
