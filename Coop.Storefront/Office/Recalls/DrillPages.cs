using System.Globalization;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls;
using Coop.Storefront.Recalls.Drills;
using Coop.Storefront.Texts;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Recalls;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Office.Recalls;

/// <summary>The kept drills, and one of them with its paper.</summary>
public static class DrillPages
{
    private const string Iso = "yyyy-MM-dd";

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var drills = await session.DrillsAsync(desk.Stop);
        var on = (await session.CoopSettingsAsync(desk.Stop)).Drill.On;
        return desk.Page(desk.Say(OfficeDrillTexts.Title), OfficeTab.Lots,
        [
            on
                ? new Part.Note(
                    Tone.Good,
                    desk.Say(OfficeDrillTexts.IsOn, Show.Time(DrillNights.Next(desk.Now), desk.Language)),
                    desk.Say(OfficeDrillTexts.Missed))
                : new Part.Note(Tone.Care, desk.Say(OfficeDrillTexts.IsOff)),
            new Part.Links([new Link(desk.To(OfficePaths.Settings), desk.Say(OfficeDrillTexts.ToSettings))]),
            new Part.Rows([.. drills.Select(d => new Row(
                desk.Say(OfficeDrillTexts.TitleOf, Show.Date(d.Night, desk.Language)),
                desk.Say(
                    OfficeDrillTexts.Row, d.Lot?.Value ?? "–", Show.Count(d.Units.Made, desk.Language),
                    Show.Count(d.Took(), desk.Language)),
                desk.To(RecallsPaths.Drill, Night(d.Night)),
                desk.Say(d.Passed() ? OfficeDrillTexts.Passed : OfficeDrillTexts.Failed),
                d.Passed() ? Tone.Good : Tone.Stop))], desk.Say(OfficeDrillTexts.None)),
        ], RecallsPaths.Recalls);
    }

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (!DateOnly.TryParseExact(
                desk.Route("night"), Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var night)
            || await session.DrillAsync(night, desk.Stop) is not { } drill)
        {
            return Gate.NotHere(desk);
        }

        return desk.Page(
            desk.Say(OfficeDrillTexts.TitleOf, Show.Date(night, desk.Language)), OfficeTab.Lots,
            [
                new Part.Note(drill.Passed() ? Tone.Good : Tone.Stop, Verdict(drill, desk.Language),
                    desk.Say(OfficeDrillTexts.IsPractice)),
                new Part.Links([.. Links(desk, drill)]),
                new Part.Facts(Facts(drill, desk.Language)),
                new Part.Heading(desk.Say(OfficeRecallsTexts.Units)),
                new Part.Facts(ScopeParts.Units(desk.Language, ScopeUnits.Of(drill.Units))),
                new Part.Heading(desk.Say(OfficeRecallsTexts.Steps)),
                new Part.Facts([.. drill.Steps.Select(s => (
                    OfficeDrillTexts.Step(s.Step, desk.Language),
                    desk.Say(OfficeDrillTexts.TookMs, Show.Count(s.Milliseconds, desk.Language))))]),
            ], RecallsPaths.Drills);
    }

    /// <summary>What a task about a failed drill is about, in one line.</summary>
    internal static string FailedText(Desk desk, OfficeTask task)
    {
        var night = DateOnly.TryParseExact(
            task.Subject, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Show.Date(day, desk.Language) : task.Subject;
        return task.Codes switch
        {
            ["", ..] => desk.Say(OfficeDrillTexts.FailedHalfway, night),
            [var lot, "0", ..] => desk.Say(OfficeDrillTexts.FailedGrams, night, lot),
            [var lot, var units, ..] => desk.Say(OfficeDrillTexts.FailedUnits, night, lot, units),
            _ => night,
        };
    }

    /// <summary>Whether all is accounted for, in words.</summary>
    internal static string Verdict(Drill drill, Language language)
    {
        var units = drill.Units;
        var packs = (units.Unaccounted == 0 ? OfficeReportTexts.AllAccounted : OfficeReportTexts.NotAll)
            .In(language, Show.Count(units.Made, language), Show.Count(units.Unaccounted, language));
        return drill switch
        {
            { Fault: { } fault } => OfficeDrillTexts.SaysFault.In(language, fault),
            { Unbalanced: [_, ..] codes } =>
                packs + " " + OfficeDrillTexts.SaysUnbalanced.In(language, string.Join(", ", codes)),
            _ => packs,
        };
    }

    /// <summary>What page and paper tell first.</summary>
    internal static IReadOnlyList<(string Name, string Value)> Facts(Drill drill, Language language)
    {
        (Phrase Name, string Value)[] all =
        [
            (OfficeDrillTexts.Lot, drill.Lot?.Value ?? "–"),
            (OfficeDrillTexts.Seed, OfficeDrillTexts.SeedOf.In(
                language, Numerals.Of(drill.Seed), Show.Count(drill.Candidates, language))),
            (OfficeDrillTexts.RanAt, Show.Time(drill.At.At, language)),
            (OfficeDrillTexts.Took, OfficeDrillTexts.TookMs.In(language, Show.Count(drill.Took(), language))),
            (OfficeDrillTexts.LotsFound, Show.Count(drill.Lots, language)),
            (OfficeDrillTexts.OrdersFound, Show.Count(drill.Orders, language)),
            .. drill.Report is { } sha ? new[] { (OfficeDrillTexts.Sha, sha) } : [],
        ];
        return [.. all.Select(f => (f.Name.In(language), f.Value))];
    }

    private static IEnumerable<Link> Links(Desk desk, Drill drill)
    {
        if (drill.Report is { } report)
        {
            yield return new Link(
                desk.To(EvidencePaths.File, report), desk.Say(OfficeDrillTexts.Report), Main: true);
        }

        if (drill.Lot is { } lot)
        {
            yield return new Link(TracePage.To(desk, lot.Value), desk.Say(OfficeDrillTexts.Trace));
        }

        if (!drill.Passed())
        {
            yield return new Link(desk.To(OfficePaths.Tasks), desk.Say(OfficeDrillTexts.Tasks));
        }
    }

    private static string Night(DateOnly night) => night.ToString(Iso, CultureInfo.InvariantCulture);
}
