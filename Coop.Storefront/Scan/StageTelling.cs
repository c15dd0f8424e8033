using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>
/// A lot's timeline as the stages its page shows: one for each day and kind, not one for each fact.
/// </summary>
internal static class StageTelling
{
    /// <summary>Stages, the oldest first. Shipments are left out: they concern buyers.</summary>
    public static IReadOnlyList<Stage> Of(LotStory story, Language language) =>
        [.. story.Timeline
            .Where(s => s.Kind is not (Steps.Shipped or Steps.Picked))
            .GroupBy(s => (s.On, s.Kind, Of: s.Kind switch
            {
                Steps.Received => s.Grade,
                Steps.Sprayed => $"{s.Plot} {s.TradeName}",
                _ when BookTelling.Is(s) => $"{s.Plot} {s.Detail}",
                Steps.Corrected => s.Lot?.Value,
                Steps.StepDone => $"{s.Batch} {s.Work}",
                Steps.ClaimLost or Steps.ClaimRestored or Steps.Held or Steps.Released => "",
                Steps.DisplaySuspended or Steps.DisplayRestored => s.Detail,
                _ => s.Batch?.Value,
            }))
            .Select(g => Tell(story, [.. g], language))];

    private static Stage Tell(LotStory story, IReadOnlyList<StoryStep> steps, Language language)
    {
        var step = steps[0];
        var when = Show.Date(step.On, language);
        return step.Kind switch
        {
            Steps.Sprayed => new(
                StageKind.Garden, when, StageTexts.Sprayed.In(language, step.TradeName!, step.Plot!),
                step.Corrected
                    ? $"{Wait(step, language)} {StageTexts.Corrected.In(language)}" : Wait(step, language)),
            Steps.Received => new(
                StageKind.Picking, when,
                StageTexts.Picked.In(language, StageTexts.Grade(step.Grade!).In(language)),
                Weighed(steps, language)),
            Steps.Processed => new(
                StageKind.Making, when, StageTexts.Made.In(language, step.Batch!.Value.Value),
                Run(story, step, language)),
            Steps.YieldExplained => new(
                StageKind.Checking, when, StageTexts.Explained.In(language, step.Batch!.Value.Value), ""),
            Steps.ClaimRestored => new(
                StageKind.Checking, when, StageTexts.ClaimRestored.In(language),
                StageTexts.ClaimRestoredText.In(language)),
            Steps.ClaimLost => new(
                StageKind.Warning, when, StageTexts.ClaimLost.In(language),
                StageTexts.ClaimLostText.In(language)),
            Steps.Packed => new(
                StageKind.Packing, when,
                Filled(step.Units ?? 0, Show.Weight(story.Packs?.NetGrams ?? 0, language), language), ""),
            _ => BookTelling.Is(step) ? BookTelling.Of(step, language) : DeedTelling.Of(steps, language),
        };
    }

    private static string Weighed(IReadOnlyList<StoryStep> steps, Language language)
    {
        var weight = Show.Weight(steps.Sum(s => s.Grams ?? 0), language);
        var households = steps.Select(s => s.Household).Distinct().Count();
        return households == 1
            ? StageTexts.WeighedOfOne.In(language, weight)
            : StageTexts.Weighed.In(language, weight, Show.Count(households, language));
    }

    private static string Filled(long units, string net, Language language) => units == 1
        ? StageTexts.PackedOne.In(language, net)
        : StageTexts.Packed.In(language, Show.Count(units, language), net);

    private static string Wait(StoryStep step, Language language) => step switch
    {
        { PhiDays: 1, FirstPickingOn: { } first } =>
            StageTexts.WaitedOne.In(language, Show.Date(first, language)),
        { PhiDays: { } days, FirstPickingOn: { } first } =>
            StageTexts.Waited.In(language, Show.Count(days, language), Show.Date(first, language)),
        _ => StageTexts.WaitUnknown.In(language),
    };

    private static string Run(LotStory story, StoryStep step, Language language) =>
        story.Runs.FirstOrDefault(r => r.Code == step.Batch) is { } run
            ? StageTexts.MadeOf.In(
                language, Show.Weight(run.InputGrams, language), Show.Weight(run.OutputGrams, language),
                Show.Percent(
                    (long)Math.Round(run.YieldPercent * 10, MidpointRounding.AwayFromZero), language))
            : "";
}
