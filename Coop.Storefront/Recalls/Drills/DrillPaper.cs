using Coop.Storefront.Layout;
using Coop.Storefront.Office.Recalls;
using Coop.Storefront.Papers;
using Coop.Storefront.Texts;
using Coop.Traceability.Recalls;

namespace Coop.Storefront.Recalls.Drills;

/// <summary>The report of a drill on paper, in Vietnamese, for the auditor's folder.</summary>
internal static class DrillPaper
{
    private const Language Vi = Language.Vi;

    /// <param name="scope">What was found; null when it failed before.</param>
    public static byte[] Of(string holder, Drill drill, RecallScope? scope)
    {
        using var target = new MemoryStream();
        var paper = new PaperWriter(target, new PaperFrame(
            OfficeDrillTexts.PaperTitle.In(Vi, Show.Date(drill.Night, Vi)), holder, drill.Lot?.Value ?? "",
            Show.Time(drill.At.At, Vi)));
        paper.Words(OfficeDrillTexts.IsPractice.In(Vi));
        paper.Facts(DrillPages.Facts(drill, Vi));
        paper.Words(DrillPages.Verdict(drill, Vi));
        paper.Heading(OfficeRecallsTexts.Units.In(Vi));
        paper.Facts(ScopeParts.Units(Vi, ScopeUnits.Of(drill.Units)));
        paper.Heading(OfficeRecallsTexts.Steps.In(Vi));
        paper.Table(
            [
                new PaperColumn(OfficeReportTexts.Step.In(Vi), 3),
                new PaperColumn(OfficeDrillTexts.Milliseconds.In(Vi), 1, Right: true),
            ],
            drill.Steps.Select(IReadOnlyList<string> (s) =>
                [OfficeDrillTexts.Step(s.Step, Vi), Show.Count(s.Milliseconds, Vi)]));
        if (scope is not null)
        {
            Lists(paper, scope);
        }

        paper.End();
        return target.ToArray();
    }

    private static void Lists(PaperWriter paper, RecallScope scope)
    {
        var none = OfficeRecallsTexts.Nothing.In(Vi);
        var packs = new PaperColumn(OfficeReportTexts.Packs.In(Vi), 1, Right: true);
        paper.Heading(OfficeRecallsTexts.Shipped.In(Vi, Show.Count(scope.Shipped.Count, Vi)));
        paper.Table(
            [
                new PaperColumn(OfficeRecallsTexts.Order.In(Vi), 2),
                new PaperColumn(OfficeDrillTexts.Reachable.In(Vi), 2), packs,
            ],
            scope.Shipped.Select(IReadOnlyList<string> (o) =>
                [o.Order, (o.Phone is null ? OfficeTraceTexts.No : OfficeTraceTexts.Yes).In(Vi),
                    Show.Count(o.Units, Vi)]), none);
        paper.Heading(OfficeRecallsTexts.Stoppable.In(Vi, Show.Count(scope.StillStoppable.Count, Vi)));
        paper.Table(
            [new PaperColumn(OfficeRecallsTexts.Order.In(Vi), 4), packs],
            scope.StillStoppable.Select(IReadOnlyList<string> (o) => [o.Order, Show.Count(o.Units, Vi)]),
            none);
        paper.Heading(OfficeRecallsTexts.Stock.In(Vi, Show.Count(scope.StockOnHand.Count, Vi)));
        paper.Table(
            [
                new PaperColumn(OfficeReportTexts.Place.In(Vi)),
                new PaperColumn(OfficeTraceTexts.What.In(Vi), 2), packs,
            ],
            scope.StockOnHand.Select(IReadOnlyList<string> (s) =>
                [s.Place, s.Lot, Show.Count(s.Units, Vi)]), none);
        paper.Heading(OfficeRecallsTexts.Lots.In(Vi, Show.Count(scope.Scope.Lots.Count, Vi)));
        paper.Table(
            [
                new PaperColumn(OfficeTraceTexts.What.In(Vi), 2),
                new PaperColumn(OfficeDrillTexts.Kind.In(Vi), 2), packs,
            ],
            scope.Scope.Lots.Select(IReadOnlyList<string> (l) =>
                [l.Code, TeaWords.Of(l.Kind, Vi), l.Units > 0 ? Show.Count(l.Units, Vi) : ""]), none);
    }
}
