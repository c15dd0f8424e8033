using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>A plot, its soil or a water source was looked at for hazards.</summary>
/// <param name="Subject">One of <see cref="BookWords.RiskSubjects"/>.</param>
/// <param name="WaterSource">What the co-op calls it, for example a stream or a well.</param>
/// <param name="Hazard">For example heavy metals.</param>
/// <param name="SampleNo">The laboratory's number.</param>
/// <param name="Result">What the sample showed.</param>
public sealed record RiskAssessed(
    string Subject, PlotId? Plot, string? WaterSource, string Hazard, SideRef? Cause, SideRef? Action,
    string? SampleNo, string? Result) : BookFact
{
    public override string Kind() => BookKinds.Risk;

    public override IReadOnlyList<PlotId> Where() => Plot is { } plot ? [plot] : [];

    public override IEnumerable<SideRef?> Words() => [Cause, Action];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.OneOf("subject", Subject, BookWords.RiskSubjects),
        Plot is null && WaterSource is null
            ? new BookRefusal.Missing(Subject == "water" ? "waterSource" : "plot") : null,
        Rule.Word("waterSource", WaterSource, optional: true),
        Rule.Word("hazard", Hazard),
        Rule.Word("sampleNo", SampleNo, optional: true),
        Rule.Word("result", Result, optional: true));
}
