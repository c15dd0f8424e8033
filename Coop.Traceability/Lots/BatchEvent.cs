using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>What can happen to a processing run (mẻ).</summary>
public abstract record BatchEvent
{
    private BatchEvent() { }

    /// <summary>Lots went in, graded tea came out.</summary>
    /// <param name="Loss">Inputs less outputs: water, dust, and what stuck to the pan.</param>
    /// <param name="Fresh">The fresh leaf behind all inputs, through all runs before.</param>
    /// <param name="Band">What was plausible that day; null for tea made of tea only.</param>
    /// <param name="StartedAt">When the run began; <paramref name="At"/> is when it ended.</param>
    public sealed record Processed(
        BatchId Batch, LotCode Code, TeaType Tea, IReadOnlyList<Input> Inputs, IReadOnlyList<Output> Outputs,
        Weight Loss, Weight Fresh, YieldBand? Band, bool WithinBand, MemberId Operator,
        DateTimeOffset StartedAt,
        FieldTime At) : BatchEvent, IOccurred;

    /// <summary>Lots were taken apart, put together, graded anew or taken out of their packs.</summary>
    /// <param name="Tea">Null for leaf.</param>
    /// <param name="Loss">Inputs less outputs.</param>
    /// <param name="Fresh">The fresh leaf behind all inputs.</param>
    public sealed record Reworked(
        BatchId Batch, LotCode Code, ReworkKind Kind, TeaType? Tea, IReadOnlyList<Input> Inputs,
        IReadOnlyList<Output> Outputs, Weight Loss, Weight Fresh, MemberId Operator, FieldTime At)
        : BatchEvent, IOccurred;

    /// <summary>One step of the run: spreading, fixing, rolling, drying, sorting.</summary>
    /// <param name="Step">One of <see cref="BatchSteps.All"/>.</param>
    /// <param name="Started">When it began; <paramref name="At"/> is when it ended.</param>
    /// <param name="Tenths">Temperature in tenths of a degree Celsius, or null.</param>
    /// <param name="Machine">Code of the machine, or null.</param>
    public sealed record StepDone(
        string Step, FieldTime Started, int? Tenths, string? Machine, MemberId Operator, FieldTime At)
        : BatchEvent, IOccurred;

    /// <summary>Somebody gave the reason for a yield outside its band.</summary>
    /// <param name="Reason">Where the text is.</param>
    public sealed record YieldExplained(SideRef Reason, FieldTime At) : BatchEvent, IOccurred;

    /// <summary>What went in.</summary>
    /// <param name="Fresh">The fresh leaf this stands for.</param>
    public sealed record Input(LotId Lot, Weight Weight, Weight Fresh);

    /// <summary>What came out.</summary>
    public sealed record Output(LotId Lot, string Grade, Weight Weight);
}
