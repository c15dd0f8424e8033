using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>What the book says of a lot's plots, as stages.</summary>
internal static class BookTelling
{
    /// <summary>Whether a step comes from the book.</summary>
    public static bool Is(StoryStep step) =>
        step.Kind is Steps.Fertilised or Steps.Tended or Steps.Tested or Steps.Trained;

    public static Stage Of(StoryStep step, Language language)
    {
        var when = Show.Date(step.On, language);
        var detail = step.Detail ?? "";
        var more = step.Corrected ? StageTexts.Corrected.In(language) : "";
        return step.Kind switch
        {
            Steps.Fertilised => new(
                StageKind.Garden, when,
                BookStageTexts.Fertilised.In(language, step.Plot ?? "", detail), more),
            Steps.Tended => new(
                StageKind.Garden, when,
                BookStageTexts.Tended.In(
                    language, step.Plot ?? "", BookStageTexts.Work(detail).In(language)), more),
            Steps.Tested => new(
                step.Passed == false ? StageKind.Warning : StageKind.Checking, when,
                (step.Passed == false ? BookStageTexts.Failed : BookStageTexts.Tested)
                    .In(language, detail), more),
            Steps.Trained => new(
                StageKind.Checking, when, BookStageTexts.Trained.In(language, detail), more),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, null),
        };
    }
}
