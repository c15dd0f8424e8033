using System.Globalization;
using System.Text.RegularExpressions;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Supplies;
using Coop.Storefront.Texts;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Plots;

namespace Coop.Storefront.Office.Garden;

/// <summary>Changing what is known of a plot; every change is a new version.</summary>
public static partial class ChangePlotPage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.PlotStoryAsync(desk.Route("code"), desk.Stop) is { } story
            ? Form(desk, story.Plot.Code.Value, Filled(desk, story))
            : Gate.NotHere(desk);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        var outline = OutlineOf(input);
        var point = outline is null ? PointOf(input) : null;
        var year = input.Whole("plantedIn");
        var request = new ChangePlotRequest(
            code, input.Text("name", RegisterPlot.LongestName), input.Pieces("area", 10_000_000),
            input.Text("cultivar", RegisterPlot.LongestCultivar), point, outline,
            (int?)(year is > 9999 ? 9999 : year), input.Text("risk", ChangePlot.LongestRisk, 0),
            input.Plain("areaCode", optional: true));
        return input.HasFaults
            ? Form(desk, code, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.ChangePlotAsync(request, stop),
                done => (desk.To(SuppliesPaths.Plot, done.Code),
                    desk.Say(OfficeSprayTexts.PlotSaved, done.Code, Numerals.Of(done.Version))),
                told => Task.FromResult(told.Code == "plot.not-found"
                    ? Gate.NotHere(desk)
                    : Form(desk, code, input.Blamed(told, ("plot.name", "name"),
                        ("plot.area-code", "areaCode"),
                        ("plot.area", "area"), ("plot.cultivar", "cultivar"), ("plot.year", "plantedIn"),
                        ("plot.risk", "risk"), ("plot.out", "outline"), ("plot.place", "outline")), told)));
    }

    private static FormInput Filled(Desk desk, PlotStory story)
    {
        var sheet = story.Sheets.FirstOrDefault();
        var points = sheet?.Polygon is { Count: > 1 } outline ? outline.SkipLast(1)
            : sheet?.Point is { } point ? [point] : Enumerable.Empty<GeoPoint>();
        return FormInput.Fresh(
            desk.Language, ("name", sheet?.Name ?? ""), ("area", Numerals.Of(story.Plot.AreaM2)),
            ("cultivar", story.Plot.Cultivar), ("outline", string.Join('\n', points.Select(Wire))),
            ("plantedIn", story.Plot.PlantedIn?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ("risk", story.Risk ?? ""), ("areaCode", story.Plot.AreaCode ?? ""));
    }

    private static string Wire(GeoPoint at) =>
        FormattableString.Invariant($"{at.Lat:0.000000########} {at.Lon:0.000000########}");

    private static IReadOnlyList<GeoPoint>? OutlineOf(FormInput input)
    {
        var points = PointsOf(input);
        return points.Count < 2 ? null : points[0] == points[^1] ? points : [.. points, points[0]];
    }

    private static GeoPoint? PointOf(FormInput input) => PointsOf(input) is [var one] ? one : null;

    private static List<GeoPoint> PointsOf(FormInput input)
    {
        var points = new List<GeoPoint>();
        var lines = input.Typed("outline").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var numbers = Number().Matches(lines[i]);
            if (numbers.Count == 2)
            {
                points.Add(new GeoPoint(Degree(numbers[0].Value), Degree(numbers[1].Value)));
            }
            else if (lines[i].Trim().Length > 0)
            {
                input.Blame("outline", OfficeSprayTexts.NotAnOutline, Numerals.Of(i + 1));
            }
        }

        return points;
    }

    private static double Degree(string text) =>
        double.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static IResult Form(
        Desk desk, string code, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("name", OfficeGardenTexts.PlotName, hint: OfficeGardenTexts.PlotNameHint)
            .Add("area", OfficeGardenTexts.Area, FieldKind.Number, OfficeGardenTexts.AreaHint)
            .Add("cultivar", OfficeGardenTexts.Cultivar)
            .Add("plantedIn", OfficeSprayTexts.PlantedIn, FieldKind.Number, optional: true)
            .Add("areaCode", OfficeSprayTexts.AreaCode, optional: true)
            .Add("outline", OfficeSprayTexts.Polygon, FieldKind.Lines, OfficeSprayTexts.PolygonHint,
                optional: true)
            .Add("risk", OfficeSprayTexts.Risk, FieldKind.Lines, optional: true);
        return desk.Page($"{desk.Say(OfficeSprayTexts.ChangePlot)} {code}", OfficeTab.Books,
            [new Part.Form(desk.Form(
                desk.To(SuppliesPaths.ChangePlot, code), fields.All, OfficeTexts.Save, told?.Sentence))],
            OfficePaths.Plots, status: told?.Status ?? status);
    }

    [GeneratedRegex(@"-?\d{1,3}[.,]\d{1,15}")]
    private static partial Regex Number();
}
