using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>What is known of a workshop, a store or a plot beside its register.</summary>
/// <param name="Facility">What it is called.</param>
/// <param name="AreaM2">Square metres.</param>
/// <param name="PlantingYear">When the tea was planted.</param>
/// <param name="Surroundings">What lies around it, and what may come from there.</param>
public sealed record FacilityDescribed(
    string Facility, PlotId? Plot, long? AreaM2, int? PlantingYear, SideRef? Surroundings) : BookFact
{
    public override string Kind() => BookKinds.Facility;

    public override IReadOnlyList<PlotId> Where() => Plot is { } plot ? [plot] : [];

    public override IEnumerable<SideRef?> Words() => [Surroundings];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Word("facility", Facility),
        Rule.Within("areaM2", AreaM2, 1, 10_000_000),
        Rule.Within("plantingYear", PlantingYear, 1800, At.On.Year),
        Rule.Given("surroundings", Surroundings));
}
