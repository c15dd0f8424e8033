using Coop.Traceability.Amounts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class ExplainYieldTests
{
    private static readonly ExplainYield Command =
        new("TL-1", "Lá già sau mưa đá", Some.Side, FieldTime.Of(Some.Now));

    private static Scenario<Batch, BatchEvent> Run(bool within) =>
        Facts.Of<Batch, BatchEvent>(Batch.Fold, new BatchEvent.Processed(
            Some.Batch(), Some.Code(), TeaType.Green,
            [new(Some.Lot(1), Weight.FromGrams(100_000), Weight.FromGrams(100_000))],
            [new(Some.Lot(2), "moc-cau", Weight.FromGrams(18_000))], Weight.FromGrams(82_000),
            Weight.FromGrams(100_000), YieldBand.Defaults[0], within, Some.Member(), Some.Now,
            FieldTime.Of(Some.Now)));

    [Fact]
    public void A_yield_outside_its_band_takes_a_reason_once()
    {
        var run = Run(within: false);
        var fact = new BatchEvent.YieldExplained(Some.Side, FieldTime.Of(Some.Now));
        run.When(b => ExplainYield.Decide(b, Command)).Then(fact);
        new Scenario<Batch, BatchEvent>(Batch.Fold(run.State, fact))
            .When(b => ExplainYield.Decide(b, Command)).ThenNothingNew();
    }

    [Fact]
    public void A_yield_within_its_band_needs_none() =>
        Run(within: true).When(b => ExplainYield.Decide(b, Command))
            .ThenRefused(new BatchRefusal.NothingToExplain("TL-1", 18m));

    [Fact]
    public void Nine_characters_are_no_reason() =>
        Run(within: false).When(b => ExplainYield.Decide(b, Command with { Text = "thời tiết" }))
            .ThenRefused(new BatchRefusal.ReasonInvalid(9, 10, 1000));

    [Fact]
    public void An_unknown_run_is_refused() =>
        new Verdict<BatchEvent>(ExplainYield.Decide(null, Command))
            .ThenRefused(new BatchRefusal.NotFound("TL-1"));
}
