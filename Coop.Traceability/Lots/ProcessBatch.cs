using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>
/// Makes tea of leaf, or tea of tea. Grams are conserved: inputs are outputs and loss. Tea made of fresh
/// leaf may weigh at most <see cref="YieldBand.CeilingPercent"/> per cent of it; tea made of tea at most
/// what went in.
/// </summary>
/// <param name="Batch">Fresh key of the run's stream.</param>
/// <param name="Inputs">In the order of the lots given to the decision.</param>
/// <param name="Bands">The co-op's own bands, which go before the defaults.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record ProcessBatch(
    BatchId Batch, LotCode Code, string TeaType, IReadOnlyList<Taking> Inputs, IReadOnlyList<Making> Outputs,
    DateTimeOffset StartedAt, DateTimeOffset FinishedAt, MemberId Operator, IReadOnlyList<YieldBand> Bands,
    DateTimeOffset Now)
{
    /// <summary>Twenty tonnes: more than any run.</summary>
    public const long MostGrams = 20_000_000;

    /// <summary>Most lots that go into one run.</summary>
    public const int MostInputs = 200;

    /// <summary>Most grades that come out of one run.</summary>
    public const int MostOutputs = 20;

    /// <param name="lots">The lots of <see cref="Inputs"/>, in their order; null where there is none.</param>
    public static Decision<BatchEvent> Decide(IReadOnlyList<Lot?> lots, ProcessBatch command) =>
        ProcessingFaults.Of(lots, command) is { } fault ? fault : Process([.. lots.Select(l => l!)], command);

    private static Decision<BatchEvent> Process(IReadOnlyList<Lot> lots, ProcessBatch command)
    {
        TeaTypes.TryParse(command.TeaType, out var tea);
        var at = FieldTime.Of(command.FinishedAt);
        var inputs = lots.Zip(command.Inputs, Taken).ToList();
        var total = inputs.Sum(i => i.Weight.Grams);
        var made = command.Outputs.Sum(o => o.Grams);
        if (made > total)
        {
            return new BatchRefusal.MoreOutThanIn(made, total);
        }

        var dry = lots.Zip(inputs, (l, i) => l.Kind == LotKind.Tea ? i.Weight.Grams : 0).Sum();
        var (ofLeaf, leaf) = (made - dry, total - dry);
        if (ofLeaf * 100 > leaf * YieldBand.CeilingPercent)
        {
            return new BatchRefusal.YieldTooHigh(
                ofLeaf, leaf, YieldBand.Percent(ofLeaf, leaf), YieldBand.CeilingPercent);
        }

        var fresh = inputs.Sum(i => i.Fresh.Grams);
        var band = leaf == 0 ? null : YieldBand.On(at.On, tea, command.Bands);
        return new BatchEvent.Processed(
            command.Batch, command.Code, tea, inputs,
            [.. command.Outputs.Select(o =>
                new BatchEvent.Output(o.Lot, o.Grade, Weight.FromGrams(o.Grams)))],
            Weight.FromGrams(total - made), Weight.FromGrams(fresh), band, band?.Holds(made, fresh) ?? true,
            command.Operator, FieldTime.Of(command.StartedAt).At, at);
    }

    private static BatchEvent.Input Taken(Lot lot, Taking taking)
    {
        var weight = Weight.FromGrams(taking.Grams);
        return new BatchEvent.Input(LotId.Parse(lot.Id), weight, lot.FreshShare(weight));
    }
}

/// <summary>How much of a lot goes into a run. Grams.</summary>
public sealed record Taking(LotCode Lot, long Grams);

/// <summary>What comes out of a run, and the key and code its lot will have. Grams.</summary>
public sealed record Making(LotId Lot, LotCode Code, string Grade, long Grams);
