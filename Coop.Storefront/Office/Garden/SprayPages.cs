using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Supplies;

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
            desk, await SprayForm.OfAsync(desk),
            FormInput.Fresh(desk.Language, ("plot", desk.Query("plot"))));

    public static async Task<IResult> PostNewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var form = await SprayForm.OfAsync(desk, input.Typed("supply"));
        var code = input.One("plot", form.Scope.Plots.Select(plot => plot.Code));
        var request = await form.ReadAsync(desk, input, code);
        return input.HasFaults
            ? Form(desk, form, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.RecordSprayAsync(request, stop),
                done => (desk.To(OfficePaths.Sprays), Said(desk, code, done)),
                told => Task.FromResult(Form(desk, form, SprayForm.Blamed(input, told), told)));
    }

    /// <summary>What came of a spraying, in sentences.</summary>
    internal static string Said(Desk desk, string plot, SprayRecorded done) => string.Join(' ', new[]
    {
        done.FirstPickingOn is { } day
            ? desk.Say(OfficeGardenTexts.SprayAdded, plot, Show.Date(day, desk.Language))
            : desk.Say(OfficeGardenTexts.SprayUnknown, plot),
        Counted(desk, OfficeGardenTexts.ClaimsLost, done.ClaimsLost),
        Counted(desk, OfficeSprayTexts.ClaimsBack, done.ClaimsRestored),
        done.LongWait ? desk.Say(OfficeDiaryTexts.LongWait) : null,
        done.Check is { Status: not ActiveWords.Allowed } check
            ? $"{desk.Say(OfficeDiaryTexts.Checked)}: {desk.Say(OfficeDiaryTexts.Status(check.Status))}."
            : null,
    }.OfType<string>());

    /// <summary>Lots that lost or regained the claim, or null when there are none.</summary>
    internal static string? Counted(Desk desk, Phrase phrase, IReadOnlyList<string> lots) => lots.Count == 0
        ? null
        : desk.Say(phrase, Numerals.Of(lots.Count), string.Join(", ", lots));

    private static Row RowOf(Desk desk, SprayView spray) => new(
        $"{Show.Date(spray.SprayedOn, desk.Language)} · {spray.Plot}",
        spray.Product.TradeName + (spray.Pest is null ? "" : $" · {spray.Pest}")
            + (spray.Corrected ? $" · {desk.Say(OfficeSprayTexts.Pill)}" : ""),
        desk.To(SuppliesPaths.Spray, spray.Spray.Value),
        spray.Retracted ? desk.Say(OfficeSprayTexts.Gone)
            : spray.FirstPickingOn is { } day
                ? desk.Say(OfficeGardenTexts.FromDay, Show.ShortDate(day, desk.Language))
                : desk.Say(OfficeGardenTexts.NotClear),
        spray.Retracted ? Tone.Care
            : spray.FirstPickingOn is not { } first ? Tone.Stop : first <= desk.Day ? Tone.Good : Tone.Care);

    private static IResult Form(
        Desk desk, SprayForm form, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var fields = form.Ask(desk, input, new Fields(desk, input).Add(
            "plot", OfficeGardenTexts.WhichPlot, FieldKind.Select, choices: form.Scope.PlotChoices))
            .Files(desk, input, "files",
                input.Typed("files").Split(',', StringSplitOptions.RemoveEmptyEntries));
        return desk.Page(desk.Say(OfficeGardenTexts.NewSpray), OfficeTab.Today,
            [new Part.Form(
                desk.Form(desk.To(OfficePaths.NewSpray), fields.All, OfficeTexts.Save, told?.Sentence))],
            OfficePaths.Sprays, status: told?.Status ?? status);
    }
}
