using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>The label catalogue: list, a new label, one of them.</summary>
public static class LabelPages
{
    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var labels = await session.LabelsAsync(desk.Stop);
        return desk.Page(desk.Say(OfficeDiaryTexts.Labels), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(SuppliesPaths.NewLabel), desk.Say(OfficeDiaryTexts.NewLabel), true)]),
            new Part.Rows([.. labels.Select(l => RowOf(desk, l))], desk.Say(OfficeDiaryTexts.NoLabels)),
        ], OfficePaths.Books);
    }

    public static IResult New(Desk desk) => Form(
        desk, FormInput.Fresh(desk.Language, ("crop", desk.Say(OfficeDiaryTexts.Tea))), null, []);

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.LabelAsync(desk.Route("code"), desk.Stop) is { } label
            ? Form(desk, Filled(desk, label.Sheet), label, label.Sheet.Photo is { } sha ? [sha] : [])
            : Gate.NotHere(desk);
    }

    /// <summary>Saves a new label, or the one of the address.</summary>
    public static async Task<IResult> PostAsync(Desk desk)
    {
        await using var session = desk.Read();
        var code = desk.Route("code");
        var label = code.Length > 0 ? await session.LabelAsync(code, desk.Stop) : null;
        if (code.Length > 0 && label is null)
        {
            return Gate.NotHere(desk);
        }

        var input = await FormInput.OfAsync(desk);
        var files = await input.FilesAsync(desk, "photo");
        var request = new WriteLabelRequest(label?.Code.Value, Sheet(input, files));
        return input.HasFaults
            ? Form(desk, input, label, files, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (work, stop) => work.WriteLabelAsync(request, stop),
                done => (desk.To(SuppliesPaths.Labels), Said(desk, done)),
                told => Task.FromResult(Form(
                    desk, input.Blamed(told, ("spray.phi", "phi"), ("evidence.", "photo")), label, files,
                    told)));
    }

    public static async Task<IResult> PostWithdrawAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        return await desk.RunAsync(
            input, (session, stop) => session.WithdrawLabelAsync(desk.Route("code"), stop),
            done => (desk.To(SuppliesPaths.Labels), desk.Say(OfficeDiaryTexts.LabelSaved, done.Label)),
            _ => Task.FromResult(Gate.NotHere(desk)));
    }

    private static string Said(Desk desk, LabelWritten done)
    {
        var saved = desk.Say(OfficeDiaryTexts.LabelSaved, done.Label);
        return done.LongWait ? $"{saved} {desk.Say(OfficeDiaryTexts.LongWait)}" : saved;
    }

    private static Row RowOf(Desk desk, Label label) => new(
        $"{label.Sheet.TradeName} · {label.Sheet.Pest}",
        $"{label.Code} · {label.Sheet.ActiveIngredient} · {label.Sheet.Dose}",
        desk.To(SuppliesPaths.Label, label.Code.Value),
        label.Withdrawn
            ? desk.Say(OfficeDiaryTexts.Withdrawn)
            : desk.Say(OfficeDiaryTexts.Days, Numerals.Of(label.Sheet.PhiDays)),
        label.Withdrawn ? Tone.Stop : label.Sheet.IsLong() ? Tone.Care : Tone.Good);

    private static LabelSheet Sheet(FormInput input, IReadOnlyList<string> files)
    {
        var phi = input.Whole("phi");
        if (phi is null or > 365)
        {
            input.Blame("phi", OfficeGardenTexts.PhiNumber);
        }

        return new LabelSheet(
            input.Plain("tradeName") ?? "", input.Plain("crop") ?? "", input.Plain("pest") ?? "",
            input.Plain("registrant", optional: true), input.Plain("active") ?? "",
            input.Plain("formulation", optional: true), input.Plain("dose") ?? "",
            (int)Math.Min(phi ?? 0, 365), input.Plain("registrationNo", optional: true),
            input.Plain("listEdition", optional: true), input.Plain("source", optional: true),
            files.Count > 0 ? files[^1] : null);
    }

    private static FormInput Filled(Desk desk, LabelSheet sheet) => FormInput.Fresh(
        desk.Language, ("tradeName", sheet.TradeName), ("crop", sheet.Crop), ("pest", sheet.Pest),
        ("registrant", sheet.Registrant ?? ""), ("active", sheet.ActiveIngredient),
        ("formulation", sheet.Formulation ?? ""), ("dose", sheet.Dose), ("phi", Numerals.Of(sheet.PhiDays)),
        ("registrationNo", sheet.RegistrationNo ?? ""), ("listEdition", sheet.ListEdition ?? ""),
        ("source", sheet.Source ?? ""), ("photo", sheet.Photo ?? ""));

    private static IResult Form(
        Desk desk, FormInput input, Label? label, IReadOnlyList<string> files, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        var action = label is null
            ? desk.To(SuppliesPaths.NewLabel) : desk.To(SuppliesPaths.Label, label.Code.Value);
        var parts = new List<Part>();
        if (label?.Sheet.IsLong() == true)
        {
            parts.Add(new Part.Note(Tone.Care, desk.Say(OfficeDiaryTexts.LongWait)));
        }

        parts.Add(new Part.Form(desk.Form(
            action, Asked(desk, input, files), OfficeTexts.Save, told?.Sentence)));
        if (label is { Withdrawn: false })
        {
            parts.Add(new Part.Form(desk.Form(
                desk.To(SuppliesPaths.WithdrawLabel, label.Code.Value), [], OfficeDiaryTexts.WithdrawLabel,
                quiet: true)));
        }

        var title = label is null
            ? desk.Say(OfficeDiaryTexts.NewLabel) : desk.Say(OfficeDiaryTexts.LabelPage, label.Code.Value);
        return desk.Page(
            title, OfficeTab.Books, parts, SuppliesPaths.Labels, status: told?.Status ?? status);
    }

    private static IReadOnlyList<OfficeField> Asked(
        Desk desk, FormInput input, IReadOnlyList<string> files) => new Fields(desk, input)
        .Add("tradeName", OfficeGardenTexts.TradeName)
        .Add("active", OfficeGardenTexts.Active)
        .Add("crop", OfficeDiaryTexts.Crop)
        .Add("pest", OfficeGardenTexts.Pest, hint: OfficeGardenTexts.PestHint)
        .Add("dose", OfficeDiaryTexts.LabelDose, hint: OfficeGardenTexts.DoseHint)
        .Add("phi", OfficeGardenTexts.Phi, FieldKind.Number, OfficeDiaryTexts.LabelPhiHint)
        .Add(
            "formulation", OfficeDiaryTexts.Formulation, hint: OfficeDiaryTexts.FormulationHint,
            optional: true)
        .Add("registrant", OfficeDiaryTexts.Registrant, optional: true)
        .Add("registrationNo", OfficeDiaryTexts.RegistrationNo, optional: true)
        .Add(
            "listEdition", OfficeDiaryTexts.ListEdition, hint: OfficeDiaryTexts.ListEditionHint,
            optional: true)
        .Add("source", OfficeDiaryTexts.Source, hint: OfficeDiaryTexts.SourceHint, optional: true)
        .Files(desk, input, "photo", files, OfficeDiaryTexts.Photo).All;
}
