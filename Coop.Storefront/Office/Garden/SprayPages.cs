using System.Globalization;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Diary;

namespace Coop.Storefront.Office.Garden;

/// <summary>The spray diary: list, and a new entry.</summary>
public static class SprayPages
{
    private const int Newest = 100;

    public static async Task<IResult> ListAsync(Desk desk)
    {
        var scope = await FieldScope.OfAsync(desk);
        await using var session = desk.Read();
        var sprays = await session.NewestSpraysAsync(Newest, desk.Stop);
        var rows = sprays.Where(s => scope.Plot(s.Plot) is not null).Select(s => RowOf(desk, s));
        return desk.Page(desk.Say(OfficeGardenTexts.Sprays), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewSpray), desk.Say(OfficeGardenTexts.NewSpray), true)]),
            new Part.Rows([.. rows], desk.Say(OfficeGardenTexts.NoSprays)),
        ], OfficePaths.Books);
    }

    public static async Task<IResult> NewAsync(Desk desk) =>
        Form(
            desk, await FieldScope.OfAsync(desk),
            FormInput.Fresh(desk.Language, ("plot", desk.Query("plot"))));

    public static async Task<IResult> PostNewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var scope = await FieldScope.OfAsync(desk);
        var code = input.One("plot", scope.Plots.Select(plot => plot.Code));
        var household = scope.Plot(code)?.Household ?? "";
        var sprayer = input.Typed("operator") is { Length: > 0 }
            ? input.One("operator", scope.Households.Select(h => h.Code))
            : household;
        var request = new RecordSprayRequest(
            code, input.Text("tradeName", 120), Maybe(input, "active"), input.Text("dose", 120), Phi(input),
            input.Day(desk, "on"), sprayer, household, Maybe(input, "pest"));
        return input.HasFaults
            ? Form(desk, scope, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.RecordSprayAsync(request, stop),
                done => (desk.To(OfficePaths.Sprays), Said(desk, code, done)),
                told => Task.FromResult(Form(desk, scope, input.Blamed(told, ("spray.phi", "phi"),
                    ("spray.ahead", "on"), ("plot.", "plot")), told)));
    }

    private static string Said(Desk desk, string plot, SprayRecorded done)
    {
        var first = done.FirstPickingOn is { } day
            ? desk.Say(OfficeGardenTexts.SprayAdded, plot, Show.Date(day, desk.Language))
            : desk.Say(OfficeGardenTexts.SprayUnknown, plot);
        return done.ClaimsLost.Count == 0
            ? first
            : first + " " + desk.Say(
                OfficeGardenTexts.ClaimsLost, Numerals.Of(done.ClaimsLost.Count),
                string.Join(", ", done.ClaimsLost));
    }

    private static Row RowOf(Desk desk, SprayView spray) => new(
        $"{Show.Date(spray.SprayedOn, desk.Language)} · {spray.Plot}",
        spray.Product.TradeName + (spray.Pest is null ? "" : $" · {spray.Pest}"),
        null,
        spray.FirstPickingOn is { } day
            ? desk.Say(OfficeGardenTexts.FromDay, Show.ShortDate(day, desk.Language))
            : desk.Say(OfficeGardenTexts.NotClear),
        spray.FirstPickingOn is not { } first ? Tone.Stop : first <= desk.Day ? Tone.Good : Tone.Care);

    private static string? Maybe(FormInput input, string name) =>
        input.Text(name, 120, 0) is { Length: > 0 } text ? text : null;

    private static int? Phi(FormInput input)
    {
        var text = input.Typed("phi").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 365)
        {
            return days;
        }

        input.Blame("phi", OfficeGardenTexts.PhiNumber);
        return null;
    }

    private static IResult Form(
        Desk desk, FieldScope scope, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("plot", OfficeGardenTexts.WhichPlot, FieldKind.Select, choices: scope.PlotChoices)
            .Days(desk, input, "on", OfficeGardenTexts.WhenSprayed)
            .Add("tradeName", OfficeGardenTexts.TradeName)
            .Add("dose", OfficeGardenTexts.Dose, hint: OfficeGardenTexts.DoseHint)
            .Add("phi", OfficeGardenTexts.Phi, FieldKind.Number, OfficeGardenTexts.PhiHint)
            .Add("pest", OfficeGardenTexts.Pest, hint: OfficeGardenTexts.PestHint, optional: true)
            .Add("active", OfficeGardenTexts.Active, optional: true)
            .Add(
                "operator", OfficeGardenTexts.Sprayer, FieldKind.Select, choices: scope.HouseholdChoices,
                optional: true);
        return desk.Page(desk.Say(OfficeGardenTexts.NewSpray), OfficeTab.Today,
            [new Part.Form(
                desk.Form(desk.To(OfficePaths.NewSpray), fields.All, OfficeTexts.Save, told?.Sentence))],
            OfficePaths.Sprays, status: told?.Status ?? status);
    }
}
