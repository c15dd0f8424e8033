using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>One deed on one lot: its small form, and what comes of it.</summary>
internal static class LotDeedPage
{
    public static async Task<IResult> ShowAsync(Desk desk) => await FindAsync(desk) is var (lot, deed)
        ? await PageAsync(new DeedForm(desk, FormInput.Fresh(desk.Language), lot), deed)
        : Gate.NotHere(desk);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        if (await desk.AnsweredAsync() is { } answered)
        {
            return answered;
        }

        if (await FindAsync(desk) is not var (lot, deed))
        {
            return Gate.NotHere(desk);
        }

        var form = new DeedForm(desk, await FormInput.OfAsync(desk), lot);
        return await deed.Read(form) is { } run && !form.Input.HasFaults
            ? await desk.RunAsync(
                form.Input, run.Command, said => (desk.To(OfficePaths.Lot, lot.Code.Value), said),
                told =>
                {
                    form.Input.Blamed(told, run.Blame);
                    return PageAsync(form, deed, told);
                })
            : await PageAsync(form, deed, status: StatusCodes.Status400BadRequest);
    }

    /// <summary>The way to every deed the lot allows, as rows.</summary>
    public static IEnumerable<Part> Menu(Desk desk, Lot lot) =>
    [
        new Part.Heading(desk.Say(OfficeLotTexts.WhatNext)),
        new Part.Rows([.. LotDeeds.All.Where(deed => deed.Fits(lot)).Select(deed => new Row(
            desk.Say(deed.Name), desk.Say(deed.Hint),
            desk.To(OfficePaths.LotDeed, lot.Code.Value, deed.Word)))], ""),
    ];

    private static async Task<(Lot Lot, LotDeed Deed)?> FindAsync(Desk desk)
    {
        await using var session = desk.Read();
        return LotCode.TryParse(desk.Route("code"), out var code)
            && LotDeeds.All.FirstOrDefault(d => d.Word == desk.Route("deed")) is { } deed
            && await session.LotAsync(code, desk.Stop) is { } lot
                ? (lot, deed)
                : null;
    }

    private static async Task<IResult> PageAsync(
        DeedForm form, LotDeed deed, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var (desk, lot) = (form.Desk, form.Lot);
        var fields = await deed.Fields(form);
        return desk.Page(
            $"{desk.Say(deed.Name)} · {lot.Code}", OfficeTab.Lots,
            [
                new Part.Words(desk.Say(deed.Hint)),
                new Part.Form(desk.Form(
                    desk.To(OfficePaths.LotDeed, lot.Code.Value, deed.Word), fields.All, deed.Submit,
                    told?.Sentence)),
            ],
            OfficePaths.Lot.Of(lot.Code.Value), status: told?.Status ?? status);
    }
}
