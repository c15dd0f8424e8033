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
            _ => throw new ArgumentOutOfRangeException(nameof(steps), step.Kind, null),
        };
    }
}
