using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Recalls;

/// <summary>The office's pages about tracing and recalls.</summary>
internal static class RecallsRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
    [
        new(RecallsPaths.Recalls, OfficeRecallsTexts.Title, Right.Office),
        new(RecallsPaths.Drills, OfficeDrillTexts.Title, Right.Office),
        new(RecallsPaths.Trace, OfficeTraceTexts.Title, Right.Office),
    ];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapRecalls(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = (field, director);
        office.Get(RecallsPaths.Trace, TracePage.ShowAsync);
        office.Post(RecallsPaths.Trace, TracePage.PostAsync);
        office.Get(RecallsPaths.Recalls, RecallPages.ListAsync);
        office.Get(RecallsPaths.New, desk => Task.FromResult(NewRecallPage.Show(desk)));
        office.Post(RecallsPaths.New, NewRecallPage.PostAsync);
        office.Get(RecallsPaths.Recall, RecallPages.ShowAsync);
        office.Get(RecallsPaths.Report, RecallReport.GetAsync);
        office.Get(RecallsPaths.Drills, DrillPages.ListAsync);
        office.Get(RecallsPaths.Drill, DrillPages.ShowAsync);
        office.Post(RecallsPaths.Deed, RecallDeedPages.PostAsync);
    }
}
