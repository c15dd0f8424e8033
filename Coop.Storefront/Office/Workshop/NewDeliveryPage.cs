using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Delivering lots unpacked: which, to whom.</summary>
internal static class NewDeliveryPage
{
    public static async Task<IResult> ShowAsync(Desk desk) => Page(
        desk, await OnHandAsync(desk),
        FormInput.Fresh(desk.Language, ("lot-" + desk.Query("lot"), "yes")));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        if (await desk.AnsweredAsync() is { } answered)
        {
            return answered;
        }

        var input = await FormInput.OfAsync(desk);
        var lots = await OnHandAsync(desk);
        var request = new SendDeliveryRequest(
            new DeliveryContact(
                input.Text("name", DeliveryContact.LongestName), input.Phone("phone", optional: true),
                input.Text("address", DeliveryContact.LongestAddress)),
            input.Text("vehicle", SendDelivery.LongestWord, 0),
            input.Text("document", SendDelivery.LongestWord, 0), input.ReadLots(lots, "lots"),
            DeedForm.At(desk, input));
        return input.HasFaults
            ? Page(desk, lots, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.SendDeliveryAsync(request, stop),
                done => (desk.To(OfficePaths.Delivery, done.Delivery.Value), desk.Say(
                    OfficeDeliveryTexts.Sent, done.Delivery.Value,
                    Show.Weight(done.Grams, desk.Language))),
                told => Task.FromResult(Page(
                    desk, lots,
                    input.Blamed(told, ("lot.ahead", "on"), ("lot.before", "on"), ("lot.", "lots")),
                    told)));
    }

    private static async Task<IReadOnlyList<(Lot Lot, long Most)>> OnHandAsync(Desk desk)
    {
        await using var session = desk.Read();
        var tea = await session.TeaOnHandAsync(desk.Stop);
        var leaf = await session.LeafOnHandAsync(desk.Stop);
        return [.. tea.Concat(leaf).Where(l => !l.IsHeld()).Select(l => (l, l.OnHand.Grams))];
    }

    private static IResult Page(
        Desk desk, IReadOnlyList<(Lot Lot, long Most)> lots, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        var title = desk.Say(OfficeDeliveryTexts.New);
        if (lots.Count == 0)
        {
            return desk.Page(
                title, OfficeTab.Lots, [new Part.Rows([], desk.Say(OfficeDeliveryTexts.NoLots))],
                OfficePaths.Deliveries);
        }

        var fields = new Fields(desk, input)
            .AddDone(new OfficeField(
                "lots", desk.Say(OfficeDeliveryTexts.Lots), FieldKind.Section,
                Hint: desk.Say(OfficeWorkshopTexts.InputsHint), Error: input.FaultOf("lots")))
            .Lots(desk, input, lots)
            .Add("name", OfficeDeliveryTexts.Receiver)
            .Add("phone", OfficeDeliveryTexts.Phone, FieldKind.Phone, optional: true)
            .Add("address", OfficeDeliveryTexts.Address)
            .Add("vehicle", OfficeDeliveryTexts.Vehicle, optional: true)
            .Add("document", OfficeDeliveryTexts.Document, optional: true)
            .Days(desk, input, "on", OfficeDeliveryTexts.When);
        return desk.Page(
            title, OfficeTab.Lots,
            [new Part.Form(desk.Form(
                desk.To(OfficePaths.NewDelivery), fields.All, OfficeDeliveryTexts.Send, told?.Sentence))],
            OfficePaths.Deliveries, status: told?.Status ?? status);
    }
}
