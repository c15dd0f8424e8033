using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class RecordStepTests
{
    private static readonly BatchEvent.Reworked Sorted = new(
        Some.Batch(), Some.Code(), ReworkKind.Regrade, TeaType.Green, [], [], default, default,
        Some.Member(), FieldTime.Of(Some.At(Some.Day, 18)));

    private static readonly RecordStep Fixing = new(
        Some.Code().Value, "fixing", Some.At(Some.Day, 9), Some.At(Some.Day, 10), 2805, "tq-01",
        Some.Member(2), Some.Now);

    private static Verdict<BatchEvent> When(RecordStep command) =>
        Facts.Of<Batch, BatchEvent>(Batch.Fold, Sorted).When(batch => RecordStep.Decide(batch, command));

    [Fact]
    public void A_step_has_its_time_temperature_machine_and_hand()
    {
        var done = When(Fixing).ThenOne<BatchEvent.StepDone>();
        (done.Tenths, done.Machine, done.Operator).ShouldBe((2805, "TQ-01", Some.Member(2)));
        Batch.Fold(Batch.Fold(null, Sorted), done).Steps.ShouldHaveSingleItem().Step.ShouldBe("fixing");
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        When(Fixing with { Step = "washing" }).ThenRefused(new BatchRefusal.StepUnknown("washing"));
        When(Fixing with { Tenths = 5001 })
            .ThenRefused(new BatchRefusal.TemperatureInvalid(5001, -300, 5000));
        When(Fixing with { Machine = "máy của ông Ba" })
            .ThenRefused(new BatchRefusal.MachineInvalid("máy của ông Ba"));
        When(Fixing with { StartedAt = Some.At(Some.Day.AddDays(-1), 9) }).ThenRefused(
            new BatchRefusal.StepOutside(Some.Code().Value, Some.Day, Some.Day, Some.Day.AddDays(-1)));
    }
}
