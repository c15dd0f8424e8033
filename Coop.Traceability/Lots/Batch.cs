using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>A processing run as it stands.</summary>
/// <param name="Tea">Null where leaf was taken apart or put together.</param>
/// <param name="Id">Stream key.</param>
/// <param name="Fresh">The fresh leaf behind all inputs.</param>
/// <param name="Explained">Whether a reason was given for a yield outside its band.</param>
public sealed record Batch(
    string Id, LotCode Code, TeaType? Tea, IReadOnlyList<BatchEvent.Input> Inputs,
    IReadOnlyList<BatchEvent.Output> Outputs, Weight Loss, Weight Fresh, bool WithinBand, bool Explained,
    MemberId Operator, DateTimeOffset StartedAt, DateTimeOffset FinishedAt)
{
    /// <summary>Set where lots were only taken apart, put together, graded anew or unpacked.</summary>
    public ReworkKind? Rework { get; init; }

    /// <summary>Its steps, in the order in which they were done.</summary>
    public IReadOnlyList<BatchStep> Steps { get; init; } = [];

    /// <summary>Tea out of fresh leaf, per cent, one decimal.</summary>
    public decimal YieldPercent() => YieldBand.Percent(Outputs.Sum(o => o.Weight.Grams), Fresh.Grams);

    /// <summary>One fact further.</summary>
    public static Batch Fold(Batch? batch, BatchEvent fact) => (batch, fact) switch
    {
        (null, BatchEvent.Processed e) => new Batch(
            e.Batch.Value, e.Code, e.Tea, e.Inputs, e.Outputs, e.Loss, e.Fresh, e.WithinBand, false,
            e.Operator,
            e.StartedAt, e.At.At),
        (null, BatchEvent.Reworked e) => new Batch(
            e.Batch.Value, e.Code, e.Tea, e.Inputs, e.Outputs, e.Loss, e.Fresh, true, false, e.Operator,
            e.At.At, e.At.At)
        {
            Rework = e.Kind,
        },
        ({ } b, BatchEvent.StepDone e) => b with
        {
            Steps = [.. b.Steps.Append(new BatchStep(
                e.Step, e.Started.At, e.At.At, e.Tenths, e.Machine, e.Operator)).OrderBy(s => s.Started)],
        },
        ({ } b, BatchEvent.YieldExplained) => b with { Explained = true },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
