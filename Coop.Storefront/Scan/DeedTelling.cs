using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>What was done to a lot beside making and packing it, as stages. Reasons are not public.</summary>
internal static class DeedTelling
{
    public static Stage Of(IReadOnlyList<StoryStep> steps, Language language)
    {
        var step = steps[0];
        var when = Show.Date(step.On, language);
        return step.Kind switch
        {
            Steps.Held => new(
                StageKind.Warning, when, DeedTexts.Held.In(language), DeedTexts.HeldText.In(language)),
            Steps.Released => new(StageKind.Checking, when, DeedTexts.Released.In(language), ""),
            Steps.DisplaySuspended or Steps.DisplayCancelled => new(
                StageKind.Warning, when, Display(step, language),
                DisplayTexts.Under.In(language, step.Detail ?? "")),
            Steps.DisplayRestored => new(
                StageKind.Checking, when, Display(step, language),
                DisplayTexts.Under.In(language, step.Detail ?? "")),
            Steps.StepDone => new(
                StageKind.Making, when,
                DeedTexts.Step.In(language, OfficeBatchTexts.Word(step.Work ?? "", language)),
                step.Tenths is { } tenths ? Show.Degrees(tenths, language) : ""),
            Steps.Split => new(
                StageKind.Making, when, DeedTexts.Split.In(language), Graded(step, language)),
            Steps.Merged => new(
                StageKind.Making, when, DeedTexts.Merged.In(language), Graded(step, language)),
            Steps.Regraded => new(
                StageKind.Making, when, DeedTexts.Regraded.In(language), Graded(step, language)),
            Steps.Unpacked => new(
                StageKind.Packing, when, DeedTexts.Unpacked.In(language),
                Weight(step, language)),
            Steps.Corrected => new(
                StageKind.Checking, when, DeedTexts.Corrected.In(language, when),
                DeedTexts.CorrectedText.In(
                    language, step.Lot?.Value ?? "", Show.Weight(step.Grams ?? 0, language),
                    TeaWords.Of(step.Grade ?? "", language))),
            Steps.Delivered => new(
                StageKind.Packing, when, DeedTexts.Delivered.In(language), Weight(step, language)),
            Steps.Returned => new(
                StageKind.Packing, when, DeedTexts.Returned.In(language), Weight(step, language)),
            Steps.Disposed => new(
                StageKind.Warning, when, DeedTexts.Disposed.In(language), Weight(step, language)),
            Steps.Taken => new(
                StageKind.Checking, when, DeedTexts.Taken.In(language), Weight(step, language)),
            _ => throw new ArgumentOutOfRangeException(nameof(steps), step.Kind, null),
        };
    }

    private static string Display(StoryStep step, Language language) => (step.Kind switch
    {
        Steps.DisplaySuspended => DisplayTexts.StepSuspended,
        Steps.DisplayRestored => DisplayTexts.StepRestored,
        _ => DisplayTexts.StepCancelled,
    }).In(language);

    private static string Weight(StoryStep step, Language language) =>
        DeedTexts.OfWeight.In(language, Show.Weight(step.Grams ?? 0, language));

    private static string Graded(StoryStep step, Language language) => DeedTexts.OfGrade.In(
        language, Show.Weight(step.Grams ?? 0, language), TeaWords.Of(step.Grade ?? "", language));
}
