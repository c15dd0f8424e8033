using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>What can be wrong with a run before its yield is looked at.</summary>
internal static class ProcessingFaults
{
    public static Refusal? Of(IReadOnlyList<Lot?> lots, ProcessBatch command) =>
        Shape(command) ?? Parts(command)
        ?? lots.Zip(command.Inputs, (lot, taking) => Input(lot, taking, command))
            .FirstOrDefault(f => f is not null);

    private static BatchRefusal? Shape(ProcessBatch command) => command switch
    {
        _ when !TeaTypes.TryParse(command.TeaType, out _) =>
            new BatchRefusal.TeaTypeUnknown(command.TeaType ?? ""),
        { Inputs.Count: 0 or > ProcessBatch.MostInputs }
            or { Outputs.Count: 0 or > ProcessBatch.MostOutputs } =>
            new BatchRefusal.PartsInvalid(
                command.Inputs.Count, command.Outputs.Count, ProcessBatch.MostInputs,
                ProcessBatch.MostOutputs),
        _ when command.FinishedAt < command.StartedAt =>
            new BatchRefusal.EndsBeforeStart(command.StartedAt, command.FinishedAt),
        _ when FieldTime.Of(command.FinishedAt).IsAheadOf(command.Now) =>
            new BatchRefusal.Ahead(command.FinishedAt, command.Now),
        _ => null,
    };

    private static BatchRefusal? Parts(ProcessBatch command)
    {
        var weights = command.Inputs.Select(i => i.Grams).Concat(command.Outputs.Select(o => o.Grams));
        foreach (var grams in weights.Where(g => g is <= 0 or > ProcessBatch.MostGrams))
        {
            return new BatchRefusal.WeightInvalid(grams, ProcessBatch.MostGrams);
        }

        if (command.Outputs.FirstOrDefault(o => !Grades.FitsTea(o.Grade)) is { } bad)
        {
            return new BatchRefusal.GradeInvalid(bad.Grade ?? "");
        }

        return Twice(command.Inputs.Select(i => i.Lot.Value)) is { } lot ? new BatchRefusal.InputTwice(lot)
            : Twice(command.Outputs.Select(o => o.Grade)) is { } grade ? new BatchRefusal.GradeTwice(grade)
            : null;
    }

    private static Refusal? Input(Lot? lot, Taking taking, ProcessBatch command) => lot switch
    {
        null => new LotRefusal.NotFound(taking.Lot.Value),
        { Kind: LotKind.Packs } => new LotRefusal.WrongKind(taking.Lot.Value, "packs", "leaf|tea"),
        _ when LotRefusal.IsHeld.Of(lot) is { } held => held,
        _ when taking.Grams > lot.OnHand.Grams =>
            new LotRefusal.NotEnough(taking.Lot.Value, taking.Grams, lot.OnHand.Grams),
        { Tea: { } tea } when tea.Word() != command.TeaType =>
            new BatchRefusal.TeaTypeDiffers(taking.Lot.Value, tea.Word(), command.TeaType),
        _ when lot.On > FieldTime.DayOf(command.FinishedAt) =>
            new BatchRefusal.BeforeInput(taking.Lot.Value, lot.On, FieldTime.DayOf(command.FinishedAt)),
        _ => null,
    };

    private static string? Twice(IEnumerable<string> texts) =>
        texts.GroupBy(t => t).FirstOrDefault(g => g.Skip(1).Any())?.Key;
}
