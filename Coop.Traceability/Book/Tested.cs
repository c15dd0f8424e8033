using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Book;

/// <summary>A laboratory measured one thing in one sample.</summary>
/// <param name="Subject">One of <see cref="BookWords.LabSubjects"/>.</param>
/// <param name="Parameter">What was measured.</param>
/// <param name="Value">A number with a point, or <c>&lt;</c> and the limit of detection.</param>
/// <param name="Limit">The most that is allowed, in the same unit.</param>
public sealed record Tested(
    string Subject, LotId? Lot, PlotId? Plot, string? WaterSource, string Lab, string SampleNo,
    string Parameter, string Value, string? Limit, string Unit, bool Passed) : BookFact
{
    public override string Kind() => BookKinds.Lab;

    public override IReadOnlyList<PlotId> Where() => Plot is { } plot ? [plot] : [];

    public override LotId? About() => Lot;

    internal override BookRefusal? Fault() => Rule.First(
        Rule.OneOf("subject", Subject, BookWords.LabSubjects),
        Subject switch
        {
            "lot" when Lot is null => new BookRefusal.Missing("lot"),
            "water" when WaterSource is null => new BookRefusal.Missing("waterSource"),
            "plot" or "soil" when Plot is null => new BookRefusal.Missing("plot"),
            _ => null,
        },
        Rule.Word("waterSource", WaterSource, optional: true),
        Rule.Word("lab", Lab),
        Rule.Word("sampleNo", SampleNo),
        Rule.Word("parameter", Parameter),
        Rule.Measured("value", Value),
        Rule.Measured("limit", Limit, optional: true),
        Rule.Word("unit", Unit));
}
