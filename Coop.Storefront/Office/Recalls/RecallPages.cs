using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Office.Recalls;

/// <summary>All recalls, and one with its clock, its lists and what is still to be done.</summary>
public static class RecallPages
{
    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var recalls = await session.RecallsAsync(desk.Stop);
        return desk.Page(desk.Say(OfficeRecallsTexts.Title), OfficeTab.Lots,
        [
            new Part.Links(
            [
                new Link(desk.To(RecallsPaths.New), desk.Say(OfficeRecallsTexts.NewTitle), Main: true),
                new Link(desk.To(RecallsPaths.Drills), desk.Say(OfficeDrillTexts.Title)),
                new Link(desk.To(RecallsPaths.Trace), desk.Say(OfficeTraceTexts.Title)),
            ]),
            new Part.Rows([.. recalls.Select(r => new Row(
                TitleOf(desk, r),
                $"{Show.Time(r.Steps[0].At, desk.Language)} · {string.Join(", ", r.Start.Codes)}",
                desk.To(RecallsPaths.Recall, r.Code.Value),
                OfficeRecallsTexts.Word(r.State.ToString().ToLowerInvariant(), desk.Language),
                r.IsOpen() && !r.Drill ? Tone.Stop : Tone.Good))], desk.Say(OfficeRecallsTexts.None)),
        ], OfficePaths.Lots);
    }

    public static Task<IResult> ShowAsync(Desk desk) => ShowAsync(desk, null, null);

    /// <summary>The page, with a form that was refused open again.</summary>
    internal static async Task<IResult> ShowAsync(Desk desk, FormInput? input, Told? told)
    {
        await using var session = desk.Read();
        if (await session.RecallAsync(desk.Route("code"), desk.Stop) is not { } recall
            || await session.RecallReachAsync(recall.Start, desk.Stop)
                is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return Gate.NotHere(desk);
        }

        var scope = await desk.Need<RecallScopes>().OfAsync(session, reach, recall, true, desk.Stop);
        var why = await session.LoadAsync<SideText>(recall.Why.Id, desk.Stop);
        var settings = await session.CoopSettingsAsync(desk.Stop);
        var parts = new List<Part> { Clock(desk, recall) };
        parts.Add(new Part.Facts(
        [
            (desk.Say(OfficeRecallsTexts.State), OfficeRecallsTexts.Word(
                recall.State.ToString().ToLowerInvariant(), desk.Language)),
            (desk.Say(OfficeRecallsTexts.Begun), string.Join(", ", recall.Start.Codes)),
            (desk.Say(OfficeRecallsTexts.Reason), why?.Text ?? ""),
        ]));
        parts.Add(new Part.Links([new Link(
            desk.To(RecallsPaths.Report, recall.Code.Value), desk.Say(OfficeRecallsTexts.Report),
            Main: true)]));
        parts.AddRange(RecallDeedPages.Forms(desk, recall, input, told));
        parts.AddRange(ScopeParts.Of(desk, scope));
        parts.Add(new Part.Heading(desk.Say(
            OfficeRecallsTexts.StoppedOrders, Numerals.Of(recall.Stopped.Count))));
        parts.Add(new Part.Rows([.. recall.Stopped.Select(o =>
            new Row(o, "", desk.To(OfficePaths.Order, o)))],
            desk.Say(OfficeRecallsTexts.Nothing)));
        parts.AddRange(Notices(recall, settings.Name, settings.Legal.Phone));
        parts.Add(new Part.Heading(desk.Say(OfficeRecallsTexts.Steps)));
        parts.Add(new Part.Rows([.. recall.Steps.Select(s => new Row(
            $"{Show.Time(s.At, desk.Language)} · {OfficeRecallsTexts.Word(s.Step, desk.Language)}",
            s.About ?? "", Pill: s.Units > 0 ? Show.Count(s.Units, desk.Language) : null))], ""));
        return desk.Page(
            TitleOf(desk, recall), OfficeTab.Lots, parts, RecallsPaths.Recalls,
            status: told?.Status ?? StatusCodes.Status200OK);
    }

    internal static string TitleOf(Desk desk, Recall recall) => desk.Say(
        recall.Drill ? OfficeRecallsTexts.DrillOf : OfficeRecallsTexts.TitleOf, recall.Code.Value);

    /// <summary>The law's 24 hours, as plain as can be.</summary>
    private static Part.Note Clock(Desk desk, Recall recall)
    {
        if (recall.Drill)
        {
            return new Part.Note(Tone.Care, desk.Say(OfficeRecallsTexts.IsDrill));
        }

        var first = recall.Steps.FirstOrDefault(s => s.Step == "notified");
        return first is { At: var at }
            ? new Part.Note(Tone.Good, desk.Say(
                OfficeRecallsTexts.ClockDone,
                Show.Count((long)(at - recall.Steps[0].At).TotalMinutes, desk.Language)))
            : recall.BeginBy() < desk.Now
                ? new Part.Note(Tone.Stop, desk.Say(OfficeRecallsTexts.ClockPast))
                : new Part.Note(Tone.Care, desk.Say(
                    OfficeRecallsTexts.Clock, Show.Time(recall.BeginBy(), desk.Language)));
    }

    /// <summary>The text to send, in both languages whatever the page's.</summary>
    private static IEnumerable<Part> Notices(
        Recall recall, Coop.Commerce.Catalog.Translated name, string phone)
    {
        var lots = string.Join(", ", recall.Packs.Select(p => p.Value));
        foreach (var language in new[] { Language.Vi, Language.En })
        {
            yield return new Part.Copy(
                OfficeRecallsTexts.Zalo.In(language) + (language == Language.Vi ? " (vi)" : " (en)"),
                OfficeRecallsTexts.ZaloText.In(
                    language, language == Language.Vi ? name.Vi : name.En, lots, Show.Phone(phone),
                    recall.Code.Value));
        }
    }
}
