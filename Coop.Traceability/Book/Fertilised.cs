using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Book;

/// <summary>Plots were fertilised.</summary>
/// <param name="AreaM2">Square metres; null for the whole of the plots.</param>
/// <param name="Supply">Code of the bought input it was taken from; null when made by the co-op.</param>
/// <param name="Product">What it is called.</param>
/// <param name="Formula">For example NPK 16-16-8.</param>
/// <param name="Amount">Whole <paramref name="Unit"/>s, over all plots.</param>
/// <param name="Unit">One of <see cref="BookWords.Units"/>.</param>
/// <param name="Method">One of <see cref="BookWords.FertilisingMethods"/>.</param>
/// <param name="DaysBeforePicking">How long picking waits.</param>
public sealed record Fertilised(
    IReadOnlyList<PlotId> Plots, long? AreaM2, string? Supply, string Product, string? Formula, long Amount,
    string Unit, string Method, MemberId Operator, int? DaysBeforePicking) : BookFact
{
    public override string Kind() => BookKinds.Fertilising;

    public override IReadOnlyList<PlotId> Where() => Plots;

    public override IEnumerable<MemberId> Who() => [Operator];

    internal override BookRefusal? Fault() => Rule.First(
        Rule.Some("plots", Plots),
        Rule.Within("areaM2", AreaM2, 1, 10_000_000),
        Rule.Word("supply", Supply, optional: true),
        Rule.Word("product", Product),
        Rule.Word("formula", Formula, optional: true),
        Rule.Within("amount", Amount, 1, 1_000_000_000),
        Rule.OneOf("unit", Unit, BookWords.Units),
        Rule.OneOf("method", Method, BookWords.FertilisingMethods),
        Rule.Within("daysBeforePicking", DaysBeforePicking, 0, 365));
}
