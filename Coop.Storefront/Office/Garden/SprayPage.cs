using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Diary;
using Coop.Traceability.Storage.Diary;

namespace Coop.Storefront.Office.Garden;

/// <summary>One spraying: how it was, everything entered about it, and correcting it.</summary>
public static class SprayPage
{
    public static async Task<IResult> ShowAsync(Desk desk) => await PageAsync(desk, null, null, null);

    public static async Task<IResult> PostCorrectAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        await using var session = desk.Read();
        if (await session.SprayAsync(desk.Route("spray"), desk.Stop) is not { } known)
        {
            return Gate.NotHere(desk);
        }

        var form = await SprayForm.OfAsync(desk, known.Told.Details?.Supply);
        var plot = known.Plot.Code.Value;
        var how = await form.ReadAsync(desk, input, plot);
        var request = new CorrectSprayRequest(
            known.Now.Spray.Value, input.Text("reason", CorrectSpray.LongestReason), how);
        return input.HasFaults
            ? await PageAsync(desk, input, null, null, StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (work, stop) => work.CorrectSprayAsync(request, stop),
                done => (desk.To(SuppliesPaths.Spray, request.Spray),
                    $"{desk.Say(OfficeSprayTexts.Corrected)} {SprayPages.Said(desk, plot, done)}"),
                told => PageAsync(desk, SprayForm.Blamed(input, told), null, told));
    }

    public static async Task<IResult> PostRetractAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var request = new CorrectSprayRequest(
            desk.Route("spray"), input.Text("reason", CorrectSpray.LongestReason), null);
        return input.HasFaults
            ? await PageAsync(desk, null, input, null, StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (work, stop) => work.CorrectSprayAsync(request, stop),
                done => (desk.To(SuppliesPaths.Spray, request.Spray), string.Join(' ', new[]
                {
                    desk.Say(OfficeSprayTexts.Retracted),
                    SprayPages.Counted(desk, OfficeSprayTexts.ClaimsBack, done.ClaimsRestored),
                }.OfType<string>())),
                told => PageAsync(desk, null, input, told));
    }

    private static async Task<IResult> PageAsync(
        Desk desk, FormInput? correcting, FormInput? retracting, Told? told,
        int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var spray = await session.SprayAsync(desk.Route("spray"), desk.Stop);
        var form = await SprayForm.OfAsync(desk, spray?.Told.Details?.Supply);
        if (spray is null || form.Scope.Plot(spray.Plot.Code.Value) is null)
        {
            return Gate.NotHere(desk);
        }

        List<Part> parts =
        [
            .. SprayTelling.Parts(desk, spray),
        ];
        if (desk.Staff.Right.May(Right.Office) && !spray.Now.Retracted)
        {
            var input = correcting ?? SprayForm.Filled(desk, spray.Told);
            var known = input.Typed("files").Split(',', StringSplitOptions.RemoveEmptyEntries);
            var fields = form.Ask(desk, input, new Fields(desk, input)
                .Add("reason", OfficeSprayTexts.Why, FieldKind.Lines)).Files(desk, input, "files", known);
            parts.Add(new Part.Folded(desk.Say(OfficeSprayTexts.Correct), desk.Form(
                desk.To(SuppliesPaths.CorrectSpray, spray.Now.Spray.Value), fields.All,
                OfficeSprayTexts.SaveCorrection, correcting is null ? null : told?.Sentence),
                correcting is not null));
            var second = retracting ?? FormInput.Fresh(desk.Language);
            parts.Add(new Part.Folded(desk.Say(OfficeSprayTexts.Retract), desk.Form(
                desk.To(SuppliesPaths.RetractSpray, spray.Now.Spray.Value),
                new Fields(desk, second).Add("reason", OfficeSprayTexts.Why, FieldKind.Lines).All,
                OfficeSprayTexts.SaveRetraction, retracting is null ? null : told?.Sentence, quiet: true),
                retracting is not null));
        }

        return desk.Page(
            desk.Say(OfficeSprayTexts.Title, Show.Date(spray.Now.On, desk.Language), spray.Plot.Code.Value),
            OfficeTab.Books, parts, OfficePaths.Sprays, status: told?.Status ?? status);
    }
}
