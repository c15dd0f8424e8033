using Coop.Storefront.Api;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Office.Seals;

/// <summary>Checks all books against their seals, and seals them.</summary>
public static class AuditPage
{
    private const string Run = "chay";
    private const int MostShown = 200;

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var book = await desk.Need<IDocumentStore>().SealBookAsync(desk.Tenant, desk.Stop);
        var parts = new List<Part> { new Part.Words(desk.Say(OfficeSealsTexts.AuditMeans)) };
        if (desk.Query(Run).Length > 0)
        {
            parts.AddRange(Result(desk, await desk.Need<SealAudit>().VerifyAsync(desk.Tenant, desk.Stop)));
        }

        parts.Add(new Part.Links(
        [
            new Link(
                desk.To(SealsPaths.Audit) + $"?{Run}=1", desk.Say(OfficeSealsTexts.RunAudit), Main: true),
            new Link(desk.To(SealsPaths.Export), desk.Say(OfficeSealsTexts.Export)),
        ]));
        parts.Add(new Part.Form(
            desk.Form(desk.To(SealsPaths.Audit), [], OfficeSealsTexts.SealNow, quiet: true)));
        parts.Add(new Part.Heading(desk.Say(OfficeSealsTexts.Days)));
        parts.Add(new Part.Rows(
            [.. book.Heads.Reverse().Take(MostShown).Select(h => RowOf(desk, h))],
            desk.Say(OfficeSealsTexts.NoDays)));
        if (book.Keys.Count > 0)
        {
            parts.Add(new Part.Copy(desk.Say(OfficeSealsTexts.Key), book.Keys[^1].Id));
        }

        return desk.Page(desk.Say(OfficeSealsTexts.Audit), OfficeTab.Books, parts, OfficePaths.Books);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var count = await desk.Need<Sealer>().SealAsync(desk.Tenant, signNow: true, desk.Stop);
        return Results.Redirect(desk.Landing(
            desk.To(SealsPaths.Audit),
            desk.Say(count is null ? OfficeSealsTexts.SealBusy : OfficeSealsTexts.SealedNow)));
    }

    public static async Task<IResult> ExportAsync(Desk desk)
    {
        var book = await desk.Need<IDocumentStore>().SealBookAsync(desk.Tenant, desk.Stop);
        var bytes = System.Text.Encoding.UTF8.GetBytes(SealsEndpoints.Write(book).ToJsonString());
        return Results.Bytes(bytes, "application/json", $"{desk.Tenant}-{desk.Day:yyyy-MM-dd}.seals.json");
    }

    private static IEnumerable<Part> Result(Desk desk, AuditReport report)
    {
        if (report.Holds)
        {
            return
            [
                new Part.Note(
                    Tone.Good, desk.Say(OfficeSealsTexts.AllHolds), desk.Say(
                        OfficeSealsTexts.AllHoldsMore, Show.Count(report.Sealed, desk.Language),
                        Show.Count(report.Waiting, desk.Language), Show.Count(report.Heads, desk.Language))),
            ];
        }

        var count = Show.Count(report.Faults.Count, desk.Language);
        return
        [
            new Part.Note(
                Tone.Stop, desk.Say(OfficeSealsTexts.Broken, count), desk.Say(OfficeSealsTexts.BrokenMore)),
            new Part.Rows(
                [.. report.Faults.Take(MostShown).Select(
                    fault => new Row(desk.Say(OfficeSealsTexts.Of(fault)), ""))], ""),
        ];
    }

    private static Row RowOf(Desk desk, StampedHead stamped) => new(
        Show.Date(stamped.Head.Day, desk.Language),
        desk.Say(
            OfficeSealsTexts.DaySmall, Show.Count(stamped.Head.Size, desk.Language),
            Show.Spaced(stamped.Head.Root[..16]) + "…"),
        Pill: stamped.Stamped ? desk.Say(OfficeSealsTexts.TimeStamped) : null, Tone: Tone.Good);
}
