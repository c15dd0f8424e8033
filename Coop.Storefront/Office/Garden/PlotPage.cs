using System.Globalization;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Office.Garden;

/// <summary>One plot: whether it may be picked now, what is known of it, its sprayings and its
/// leaf.</summary>
public static class PlotPage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.PlotStoryAsync(desk.Route("code"), desk.Stop) is not { } story)
        {
            return Gate.NotHere(desk);
        }

        var plot = story.Plot;
        return desk.Page(
            $"{plot.Code} · {story.Sheets.FirstOrDefault()?.Name}", OfficeTab.Books,
            [
                Now(desk, plot),
                new Part.Facts(Facts(desk, story)),
                new Part.Links(
                [
                    new Link(
                        desk.To(OfficePaths.NewSpray) + "?plot=" + plot.Code.Value,
                        desk.Say(OfficeGardenTexts.NewSpray)),
                    new Link(
                        desk.To(SuppliesPaths.ChangePlot, plot.Code.Value),
                        desk.Say(OfficeSprayTexts.ChangePlot)),
                ]),
                new Part.Heading(desk.Say(OfficeGardenTexts.Sprays)),
                new Part.Rows(
                    [.. plot.Sprayings.OrderByDescending(s => s.On).Select(s => Spray(desk, s))],
                    desk.Say(OfficeGardenTexts.NoSprays)),
                new Part.Heading(desk.Say(OfficeSprayTexts.Picks)),
                new Part.Rows(
                    [.. story.Pickings.Select(p => new Row(
                        $"{Show.Date(p.On, desk.Language)} · {Show.Weight(p.Grams, desk.Language)}",
                        p.Lot.Value, desk.To(OfficePaths.Lot, p.Lot.Value)))],
                    desk.Say(OfficeSprayTexts.NoPicks)),
            ], OfficePaths.Plots);
    }

    private static Part.Note Now(Desk desk, Plot plot) =>
        plot.Blocking(desk.Day) is null ? new Part.Note(Tone.Good, desk.Say(OfficeSprayTexts.ClearNow))
        : plot.FirstClearDay(desk.Day) is { } day
            ? new Part.Note(
                Tone.Care, desk.Say(OfficeSprayTexts.WaitsUntil, Show.Date(day, desk.Language)))
            : new Part.Note(Tone.Stop, desk.Say(OfficeSprayTexts.WaitUnknown));

    private static IReadOnlyList<(string Name, string Value)> Facts(Desk desk, PlotStory story)
    {
        var sheet = story.Sheets.FirstOrDefault();
        return
        [
            .. new (Phrase Name, string? Value)[]
            {
                (OfficeSprayTexts.Household, story.Household),
                (OfficeGardenTexts.Area, Show.Area(story.Plot.AreaM2, desk.Language)),
                (OfficeGardenTexts.Cultivar, story.Plot.Cultivar),
                (OfficeSprayTexts.PlantedIn, story.Plot.PlantedIn?.ToString(CultureInfo.InvariantCulture)),
                (OfficeSprayTexts.AreaCode, story.Plot.AreaCode),
                (OfficeSprayTexts.RiskShort, story.Risk),
                (OfficeSprayTexts.Place, sheet?.Point is { } at
                    ? FormattableString.Invariant($"{at.Lat:0.000000} {at.Lon:0.000000}") : null),
                (OfficeSprayTexts.Polygon, sheet?.Polygon is { } outline
                    ? desk.Say(OfficeSprayTexts.Points, Numerals.Of(outline.Count - 1)) : null),
                (OfficeSprayTexts.Versions, Numerals.Of(story.Sheets.Count)),
            }.Where(f => f.Value is not null).Select(f => (desk.Say(f.Name), f.Value!)),
        ];
    }

    private static Row Spray(Desk desk, Coop.Traceability.Diary.Spraying spray) => new(
        $"{Show.Date(spray.On, desk.Language)} · {spray.TradeName}",
        spray.Corrected ? desk.Say(OfficeSprayTexts.Pill) : "",
        desk.To(SuppliesPaths.Spray, spray.Spray.Value),
        spray.Retracted ? desk.Say(OfficeSprayTexts.Gone)
            : spray.FirstPickingOn() is { } day
                ? desk.Say(OfficeGardenTexts.FromDay, Show.ShortDate(day, desk.Language))
                : desk.Say(OfficeGardenTexts.NotClear),
        spray.Retracted ? Tone.Care
            : spray.FirstPickingOn() is not { } first ? Tone.Stop
            : first <= desk.Day ? Tone.Good : Tone.Care);
}
