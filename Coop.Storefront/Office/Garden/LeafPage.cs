using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Purchasing;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Office.Garden;

/// <summary>Weighing fresh leaf in. The plot of last time is chosen beforehand: people come with several
/// bags.</summary>
public static class LeafPage
{
    /// <summary>More than this on one scale at one time is a slip of the finger.</summary>
    private const long MostGrams = 2_000_000;

    private const string LastPlot = "coop-last-plot";

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var scope = await FieldScope.OfAsync(desk);
        var asked = desk.Query("plot");
        var plot = asked.Length > 0 ? asked : desk.Http.Request.Cookies[LastPlot] ?? "";
        var input = FormInput.Fresh(
            desk.Language, ("plot", plot), ("line", Lines.VietGap), ("grade", "1-tom-2-la"));
        return Page(desk, scope, input);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var scope = await FieldScope.OfAsync(desk);
        var request = new ReceiveLeafRequest(
            input.One("plot", scope.Plots.Select(plot => plot.Code)), input.Day(desk, "on"), desk.Now,
            input.Kilograms("weight", MostGrams), input.One("grade", Grades.Leaf),
            input.One("line", [Lines.VietGap, Lines.Conventional]));
        var buying = new BuyLeafRequest(request, CheckFields.Quality(input), CheckFields.Check(input));
        return input.HasFaults
            ? Page(desk, scope, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.BuyLeafAsync(buying, stop),
                done => Landed(desk, request, done),
                told => Task.FromResult(Page(desk, scope, input, told, request.Grams)));
    }

    private static (string, string) Landed(Desk desk, ReceiveLeafRequest request, LeafBought done)
    {
        desk.Http.Response.Cookies.Append(LastPlot, request.PlotCode, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = desk.Http.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(1),
        });
        var taken = desk.Say(
            OfficeGardenTexts.LeafTaken, Show.Weight(done.Grams, desk.Language),
            TeaWords.Of(request.Grade, desk.Language), request.PlotCode, done.Lot.Value);
        var worth = done.Of is { } of
            ? desk.Say(OfficePurchasingTexts.Worth, Show.Money(of.Amount, desk.Language))
            : desk.Say(OfficePurchasingTexts.NoWorth);
        return ($"{desk.To(OfficePaths.Leaf)}?phieu={done.Lot.Value}", $"{taken} {worth}");
    }

    private static IResult Page(
        Desk desk, FieldScope scope, FormInput input, Told? told = null, long grams = 0,
        int status = StatusCodes.Status200OK)
    {
        var title = desk.Say(OfficeGardenTexts.Leaf);
        if (scope.Plots.Count == 0)
        {
            return desk.Page(
                title, OfficeTab.Today, [new Part.Rows([], desk.Say(OfficeGardenTexts.NoLeafYet))],
                OfficePaths.Today);
        }

        var parts = new List<Part>();
        if (LotCode.TryParse(desk.Query("phieu"), out var slip))
        {
            parts.Add(new Part.Links([new Link(
                desk.To(PurchasingPaths.Slip, slip.Value), desk.Say(OfficePurchasingTexts.Slip))]));
        }

        var waiting = told?.Code is "lot.under-waiting-time" or "lot.waiting-time-unknown"
            or "purchase.failed-for-vietgap";
        if (waiting)
        {
            parts.Add(new Part.Note(Tone.Stop, told!.Sentence));
            parts.Add(new Part.Form(Conventional(desk, input, grams)));
            parts.Add(new Part.Words(desk.Say(OfficeGardenTexts.OrNot)));
        }

        parts.Add(new Part.Form(desk.Form(
            desk.To(OfficePaths.Leaf), Asked(desk, scope, input), OfficeGardenTexts.TakeLeaf,
            waiting ? null : told?.Sentence, quiet: waiting)));
        return desk.Page(title, OfficeTab.Today, parts, OfficePaths.Today, status: told?.Status ?? status);
    }

    private static IReadOnlyList<OfficeField> Asked(Desk desk, FieldScope scope, FormInput input) =>
        new Fields(desk, input)
            .Add("plot", OfficeGardenTexts.WhichPlot, FieldKind.Select, choices: scope.PlotChoices)
            .Add("weight", OfficeGardenTexts.Weight, FieldKind.Weight, OfficeGardenTexts.WeightHint)
            .Days(desk, input, "on", OfficeGardenTexts.WhenPicked)
            .Add("grade", OfficeGardenTexts.PluckingGrade, FieldKind.Tiles,
                choices: [.. Grades.Leaf.Select(g => new Choice(g, TeaWords.Of(g, desk.Language)))])
            .Add("line", OfficeGardenTexts.Line, FieldKind.Tiles, choices:
            [
                new Choice(Lines.VietGap, desk.Say(OfficeGardenTexts.VietGap)),
                new Choice(Lines.Conventional, desk.Say(OfficeGardenTexts.Conventional),
                    desk.Say(OfficeGardenTexts.ConventionalSmall)),
            ])
            .Checked(desk, input).All;

    /// <summary>The same leaf again, on the other line, by one press.</summary>
    private static OfficeForm Conventional(Desk desk, FormInput input, long grams)
    {
        var fields = new Fields(desk, input);
        foreach (var name in new[] { "plot", "weight", "on", "on-other", "grade" }.Concat(CheckFields.Names))
        {
            fields.Hide(name, input.Typed(name));
        }

        var weight = Show.Weight(grams, desk.Language);
        var submit = OfficeGardenTexts.TakeAsConventional;
        return desk.Form(
            desk.To(OfficePaths.Leaf), fields.Hide("line", Lines.Conventional).All,
            new Phrase(submit.In(Language.Vi, weight), submit.In(Language.En, weight)));
    }
}
