using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Office.Garden;

/// <summary>The plots: list, and a new one.</summary>
public static class PlotPages
{
    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var plots = await session.PlotViewsAsync(desk.Day, desk.Stop);
        return desk.Page(desk.Say(OfficeGardenTexts.Plots), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewPlot), desk.Say(OfficeGardenTexts.NewPlot), true)]),
            new Part.Rows([.. plots.Select(plot => RowOf(desk, plot))], desk.Say(OfficeGardenTexts.NoPlots)),
        ], OfficePaths.Books);
    }

    public static async Task<IResult> NewAsync(Desk desk) =>
        await FormAsync(desk, FormInput.Fresh(desk.Language, ("member", desk.Query("member"))));

    public static async Task<IResult> PostNewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (lat, lon) = (Degree(input, "lat"), Degree(input, "lon"));
        if (lat is null != lon is null)
        {
            input.Blame(lat is null ? "lat" : "lon", OfficeGardenTexts.BothDegrees);
        }

        var request = new RegisterPlotRequest(
            input.Text("member", 20), input.Text("code", 20), input.Text("name", 80),
            input.Pieces("area", 10_000_000), input.Text("cultivar", 40),
            lat is { } y && lon is { } x ? new GeoPoint(y, x) : null, null);
        return input.HasFaults
            ? await FormAsync(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.RegisterPlotAsync(request, stop),
                done => (desk.To(OfficePaths.Plots), desk.Say(OfficeGardenTexts.PlotAdded, done.Code)),
                told => FormAsync(desk, input.Blamed(told, ("plot.code", "code"), ("plot.name", "name"),
                    ("plot.area", "area"), ("plot.cultivar", "cultivar"), ("plot.outside", "lat"),
                    ("plot.place", "lat"), ("member.", "member")), told));
    }

    private static Row RowOf(Desk desk, PlotView plot) => new(
        $"{plot.Code} · {plot.Name}",
        $"{plot.Household} · {Show.Area(plot.AreaM2, desk.Language)} · {plot.Cultivar}",
        desk.To(SuppliesPaths.Plot, plot.Code),
        plot.IsClear ? desk.Say(OfficeGardenTexts.Clear)
            : plot.FirstPickingOn is { } day
                ? desk.Say(OfficeGardenTexts.FromDay, Show.ShortDate(day, desk.Language))
                : desk.Say(OfficeGardenTexts.NotClear),
        plot.IsClear ? Tone.Good : plot.FirstPickingOn is null ? Tone.Stop : Tone.Care);

    private static double? Degree(FormInput input, string name)
    {
        var text = input.Typed(name).Trim().Replace(',', '.');
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (text.Length < 20 && double.TryParse(text, plain, CultureInfo.InvariantCulture, out var degree))
        {
            return degree;
        }

        input.Blame(name, OfficeGardenTexts.NotADegree);
        return 0;
    }

    private static async Task<IResult> FormAsync(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var members = await session.MembersAsync(desk.Stop);
        var fields = new Fields(desk, input)
            .Add("member", OfficeGardenTexts.MemberCode, FieldKind.Select,
                choices: [.. members.Select(m => new Choice(m.Code.Value, $"{m.Code} · {m.Hamlet}"))])
            .Add("code", OfficeGardenTexts.PlotCode, hint: OfficeGardenTexts.PlotCodeHint)
            .Add("name", OfficeGardenTexts.PlotName, hint: OfficeGardenTexts.PlotNameHint)
            .Add("area", OfficeGardenTexts.Area, FieldKind.Number, OfficeGardenTexts.AreaHint)
            .Add("cultivar", OfficeGardenTexts.Cultivar)
            .Add(
                "lat", OfficeGardenTexts.Latitude, FieldKind.Text, OfficeGardenTexts.LatitudeHint,
                optional: true)
            .Add(
                "lon", OfficeGardenTexts.Longitude, FieldKind.Text, OfficeGardenTexts.LongitudeHint,
                optional: true);
        return desk.Page(desk.Say(OfficeGardenTexts.NewPlot), OfficeTab.Books,
            [new Part.Form(
                desk.Form(desk.To(OfficePaths.NewPlot), fields.All, OfficeTexts.Save, told?.Sentence))],
            OfficePaths.Plots, status: told?.Status ?? status);
    }
}
