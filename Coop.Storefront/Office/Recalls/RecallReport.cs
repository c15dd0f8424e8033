using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Layout;
using Coop.Storefront.Papers;
using Coop.Storefront.Recalls;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Office.Recalls;

/// <summary>The report of a recall on paper: every pack accounted for, and the time each step took.</summary>
public static class RecallReport
{
    public static async Task<IResult> GetAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.RecallAsync(desk.Route("code"), desk.Stop) is not { } recall
            || await session.RecallReachAsync(recall.Start, desk.Stop)
                is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return Gate.NotHere(desk);
        }

        var scope = await desk.Need<RecallScopes>().OfAsync(session, reach, recall, true, desk.Stop);
        var why = (await session.LoadAsync<SideText>(recall.Why.Id, desk.Stop))?.Text ?? "";
        var holder = (await session.CoopSettingsAsync(desk.Stop)).Legal.Name;
        var frame = new PaperFrame(
            RecallPages.TitleOf(desk, recall), holder, string.Join(", ", recall.Start.Codes),
            $"{recall.Code.Value} · {Show.Time(desk.Now, desk.Language)}");
        return PaperAnswer.Pdf(desk.Http, $"thu-hoi-{recall.Code.Value}.pdf", frame, paper =>
        {
            Write(paper, desk, recall, scope, why);
            return Task.CompletedTask;
        });
    }

    private static void Write(PaperWriter paper, Desk desk, Recall recall, RecallScope scope, string why)
    {
        var language = desk.Language;
        string Count(long number) => Show.Count(number, language);
        var units = scope.Scope.Units;
        paper.Facts(
        [
            (desk.Say(OfficeRecallsTexts.State), OfficeRecallsTexts.Word(
                recall.State.ToString().ToLowerInvariant(), language)),
            (desk.Say(OfficeRecallsTexts.Reason), why),
        ]);
        paper.Heading(desk.Say(OfficeRecallsTexts.Units));
        paper.Facts(ScopeParts.Units(language, units));
        paper.Words(desk.Say(
            units.Unaccounted == 0 ? OfficeReportTexts.AllAccounted : OfficeReportTexts.NotAll,
            Count(units.Made), Count(units.Unaccounted)));
        paper.Heading(desk.Say(OfficeRecallsTexts.Steps));
        paper.Table(
            [
                new PaperColumn(desk.Say(OfficeReportTexts.Step), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.At), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.Took), 1, Right: true),
                new PaperColumn(desk.Say(OfficeReportTexts.About), 2),
            ],
            recall.Steps.Select(IReadOnlyList<string> (s, i) =>
                [OfficeRecallsTexts.Word(s.Step, language), Show.Time(s.At, language),
                    Count((long)(s.At - recall.Steps[Math.Max(0, i - 1)].At).TotalMinutes),
                    $"{s.About} {(s.Units > 0 ? Count(s.Units) : "")}".Trim()]), "");
        paper.Heading(desk.Say(OfficeRecallsTexts.Shipped, Count(scope.Shipped.Count)));
        paper.Table(
            [
                new PaperColumn(desk.Say(OfficeRecallsTexts.Order), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.Buyer), 3),
                new PaperColumn(desk.Say(OfficeReportTexts.Phone), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.Packs), 1, Right: true),
            ],
            scope.Shipped.Select(IReadOnlyList<string> (o) =>
                [o.Order, o.Buyer ?? "", o.Phone is { } p ? Show.Phone(p) : "", Count(o.Units)]),
            desk.Say(OfficeRecallsTexts.Nothing));
        paper.Heading(desk.Say(OfficeRecallsTexts.Bulk, Count(scope.Delivered.Count)));
        paper.Table(
            [
                new PaperColumn(desk.Say(OfficeTraceTexts.What), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.Buyer), 3),
                new PaperColumn(desk.Say(OfficeReportTexts.Phone), 2),
                new PaperColumn(desk.Say(OfficeTraceTexts.Out), 1, Right: true),
            ],
            scope.Delivered.Select(IReadOnlyList<string> (d) =>
                [d.Delivery, d.Receiver ?? "", d.Phone is { } p ? Show.Phone(p) : "",
                    Show.Weight(d.Grams, language)]),
            desk.Say(OfficeRecallsTexts.Nothing));
        paper.Heading(desk.Say(OfficeRecallsTexts.Stock, Count(scope.StockOnHand.Count)));
        paper.Table(
            [
                new PaperColumn(desk.Say(OfficeReportTexts.Place)),
                new PaperColumn(desk.Say(OfficeTraceTexts.What), 2),
                new PaperColumn(desk.Say(OfficeReportTexts.Packs), 1, Right: true),
            ],
            scope.StockOnHand.Select(IReadOnlyList<string> (s) => [s.Place, s.Lot, Count(s.Units)]),
            desk.Say(OfficeRecallsTexts.Nothing));
        paper.Signatures(desk.Say(OfficeReportTexts.WrittenBy), desk.Say(OfficeReportTexts.Director));
    }
}
