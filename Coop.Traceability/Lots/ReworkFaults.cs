using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>What can be wrong with reworking lots before their grams are looked at.</summary>
internal static class ReworkFaults
{
    public static Refusal? Of(IReadOnlyList<Lot?> lots, ReworkLots command) =>
        Shape(command) ?? Weights(command)
        ?? lots.Zip(command.Inputs, (lot, taking) => Input(lot, taking, lots[0], command))
            .FirstOrDefault(f => f is not null)
        ?? command.Outputs.Select(o => Grade(lots[0]!, o.Grade, command)).FirstOrDefault(f => f is not null);

    private static BatchRefusal? Shape(ReworkLots command) => command switch
    {
        _ when !ReworkKinds.OfGrams.Contains(command.Kind) =>
            new BatchRefusal.ReworkUnknown(command.Kind ?? ""),
        { Inputs.Count: 0 or > ProcessBatch.MostInputs }
            or { Outputs.Count: 0 or > ProcessBatch.MostOutputs } =>
            new BatchRefusal.PartsInvalid(
                command.Inputs.Count, command.Outputs.Count, ProcessBatch.MostInputs,
                ProcessBatch.MostOutputs),
        { Kind: ReworkKinds.Merge, Inputs.Count: < 2 } or { Kind: ReworkKinds.Merge, Outputs.Count: > 1 }
            or { Kind: not ReworkKinds.Merge, Inputs.Count: > 1 } =>
            new BatchRefusal.ReworkParts(command.Kind, command.Inputs.Count, command.Outputs.Count),
        _ when FieldTime.Of(command.At).IsAheadOf(command.Now) =>
            new BatchRefusal.Ahead(command.At, command.Now),
        _ => null,
    };

    private static BatchRefusal? Weights(ReworkLots command)
    {
        var weights = command.Inputs.Select(i => i.Grams).Concat(command.Outputs.Select(o => o.Grams));
        foreach (var grams in weights.Where(g => g is <= 0 or > ProcessBatch.MostGrams))
        {
            return new BatchRefusal.WeightInvalid(grams, ProcessBatch.MostGrams);
        }

        return command.Inputs.GroupBy(i => i.Lot).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? new BatchRefusal.InputTwice(twice.Key.Value)
            : command.Kind == ReworkKinds.Regrade
                && command.Outputs.GroupBy(o => o.Grade).FirstOrDefault(g => g.Skip(1).Any()) is { } grade
                ? new BatchRefusal.GradeTwice(grade.Key)
                : null;
    }

    private static Refusal? Input(Lot? lot, Taking taking, Lot? first, ReworkLots command) => lot switch
    {
        null => new LotRefusal.NotFound(taking.Lot.Value),
        { Kind: LotKind.Packs } => new LotRefusal.WrongKind(taking.Lot.Value, "packs", "leaf|tea"),
        _ when LotRefusal.IsHeld.Of(lot) is { } held => held,
        _ when lot.Kind != first!.Kind => new BatchRefusal.KindsDiffer(
            taking.Lot.Value, lot.Kind.Word(), first.Kind.Word()),
        _ when lot.Tea != first.Tea => new BatchRefusal.TeaTypeDiffers(
            taking.Lot.Value, lot.Tea!.Value.Word(), first.Tea!.Value.Word()),
        _ when taking.Grams > lot.OnHand.Grams =>
            new LotRefusal.NotEnough(taking.Lot.Value, taking.Grams, lot.OnHand.Grams),
        _ when lot.On > FieldTime.DayOf(command.At) =>
            new BatchRefusal.BeforeInput(taking.Lot.Value, lot.On, FieldTime.DayOf(command.At)),
        _ => null,
    };

    private static Refusal? Grade(Lot lot, string grade, ReworkLots command) => lot switch
    {
        { Kind: LotKind.Leaf } when !Grades.Leaf.Contains(grade) => new LotRefusal.GradeUnknown(grade),
        { Kind: LotKind.Tea } when !Grades.FitsTea(grade) => new BatchRefusal.GradeInvalid(grade),
        _ when command.Kind == ReworkKinds.Split && grade != lot.Grade =>
            new BatchRefusal.GradeKept(lot.Code.Value, lot.Grade, grade),
        _ when command is { Kind: ReworkKinds.Regrade, Outputs.Count: 1 } && grade == lot.Grade =>
            new BatchRefusal.GradeSame(lot.Code.Value, grade),
        _ => null,
    };
}
