using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>
/// Takes lots apart, puts them together or grades them anew. Inputs are outputs and loss; the fresh leaf
/// behind the outputs is the fresh leaf behind the inputs.
/// </summary>
/// <param name="Batch">Fresh key of the run's stream.</param>
/// <param name="Kind">One of <see cref="ReworkKinds.OfGrams"/>.</param>
/// <param name="Inputs">In the order of the lots given to the decision.</param>
/// <param name="Outputs">Empty grades stand for the grade of the first lot.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record ReworkLots(
    BatchId Batch, LotCode Code, string Kind, IReadOnlyList<Taking> Inputs, IReadOnlyList<Making> Outputs,
    DateTimeOffset At, MemberId Operator, DateTimeOffset Now)
{
    /// <param name="lots">The lots of <see cref="Inputs"/>, in their order; null where there is none.</param>
    public static Decision<BatchEvent> Decide(IReadOnlyList<Lot?> lots, ReworkLots command) =>
        ReworkFaults.Of(lots, command) is { } fault ? fault : Rework([.. lots.Select(l => l!)], command);

    /// <summary>The command with every empty grade filled in.</summary>
    public ReworkLots Graded(Lot? first) => first is null ? this : this with
    {
        Outputs = [.. Outputs.Select(o =>
            string.IsNullOrEmpty(o.Grade) ? o with { Grade = first.Grade } : o)],
    };

    private static Decision<BatchEvent> Rework(IReadOnlyList<Lot> lots, ReworkLots command)
    {
        var inputs = lots.Zip(command.Inputs, (lot, taking) =>
        {
            var weight = Weight.FromGrams(taking.Grams);
            return new BatchEvent.Input(LotId.Parse(lot.Id), weight, lot.FreshShare(weight));
        }).ToList();
        var (took, made) = (inputs.Sum(i => i.Weight.Grams), command.Outputs.Sum(o => o.Grams));
        return made > took
            ? new BatchRefusal.MoreOutThanIn(made, took)
            : new BatchEvent.Reworked(
                command.Batch, command.Code, KindOf(command.Kind), lots[0].Tea, inputs,
                [.. command.Outputs.Select(o =>
                    new BatchEvent.Output(o.Lot, o.Grade, Weight.FromGrams(o.Grams)))],
                Weight.FromGrams(took - made), Weight.FromGrams(inputs.Sum(i => i.Fresh.Grams)),
                command.Operator, FieldTime.Of(command.At));
    }

    private static ReworkKind KindOf(string word) => word switch
    {
        ReworkKinds.Split => ReworkKind.Split,
        ReworkKinds.Merge => ReworkKind.Merge,
        _ => ReworkKind.Regrade,
    };
}
