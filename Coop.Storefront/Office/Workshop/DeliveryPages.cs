using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Deliveries of bulk lots: the list, and one with what came back.</summary>
internal static class DeliveryPages
{
    private const int Newest = 100;

    /// <summary>A delivery with its lots.</summary>
    private sealed record Sight(Delivery Delivery, IReadOnlyList<Lot> Lots)
    {
        /// <summary>What is still with the receiver.</summary>
        public IReadOnlyList<(Lot Lot, long Most)> Out =>
            [.. Delivery.Lines.Where(l => l.Out().Grams > 0).Join(
                Lots, l => l.Lot.Value, l => l.Id, (line, lot) => (lot, line.Out().Grams))];
    }

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var deliveries = await session.NewestDeliveriesAsync(Newest, desk.Stop);
        var people = await session.ReceiversAsync(deliveries, desk.Need<PeopleVault>(), desk.Stop);
        return desk.Page(desk.Say(OfficeDeliveryTexts.Deliveries), OfficeTab.Lots,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewDelivery), desk.Say(OfficeDeliveryTexts.New), true)]),
            new Part.Rows([.. deliveries.Select(d => new Row(
                $"{Show.Date(d.At.On, desk.Language)} · {d.Code}",
                people.GetValueOrDefault(d.Receiver)?.Name ?? desk.Say(OfficeDeliveryTexts.Forgotten),
                desk.To(OfficePaths.Delivery, d.Code.Value),
                Show.Weight(d.Lines.Sum(l => l.Out().Grams), desk.Language)))],
                desk.Say(OfficeDeliveryTexts.None)),
        ], OfficePaths.Lots);
    }

    public static async Task<IResult> ShowAsync(Desk desk) => await FindAsync(desk) is { } sight
        ? await PageAsync(desk, sight, FormInput.Fresh(desk.Language))
        : Gate.NotHere(desk);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        if (await desk.AnsweredAsync() is { } answered)
        {
            return answered;
        }

        if (await FindAsync(desk) is not { } sight)
        {
            return Gate.NotHere(desk);
        }

        var input = await FormInput.OfAsync(desk);
        var code = sight.Delivery.Code.Value;
        var request = new ReturnDeliveryRequest(
            code, input.ReadLots(sight.Out, "lots"), input.One("fate", LotWords.Fates),
            input.Text("reason", HoldLot.Most, HoldLot.Fewest), DeedForm.At(desk, input));
        return input.HasFaults
            ? await PageAsync(desk, sight, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.ReturnDeliveryAsync(request, stop),
                done => (desk.To(OfficePaths.Delivery, code), desk.Say(
                    OfficeDeliveryTexts.Returned, Show.Weight(done.Grams, desk.Language))),
                told => PageAsync(
                    desk, sight,
                    input.Blamed(told, ("lot.reason", "reason"), ("delivery.more", "lots"), ("lot.", "on"),
                        ("delivery.", "on")), told));
    }

    private static async Task<Sight?> FindAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.DeliveryAsync(desk.Route("code"), desk.Stop) is not { } delivery)
        {
            return null;
        }

        return new Sight(
            delivery,
            await session.LoadManyAsync<Lot>(desk.Stop, [.. delivery.Lines.Select(l => l.Lot.Value)]));
    }

    private static async Task<IResult> PageAsync(
        Desk desk, Sight sight, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var (delivery, language) = (sight.Delivery, desk.Language);
        var people = await session.ReceiversAsync([delivery], desk.Need<PeopleVault>(), desk.Stop);
        var receiver = people.GetValueOrDefault(delivery.Receiver);
        var parts = new List<Part>
        {
            new Part.Facts([.. new (Phrase Name, string? Value)[]
            {
                (OfficeDeliveryTexts.When, Show.Date(delivery.At.On, language)),
                (OfficeDeliveryTexts.Receiver, receiver?.Name ?? desk.Say(OfficeDeliveryTexts.Forgotten)),
                (OfficeDeliveryTexts.Phone, receiver?.Phone is { } phone ? Show.Phone(phone.Value) : null),
                (OfficeDeliveryTexts.Address, receiver?[SendDeliveryWrite.Address]),
                (OfficeDeliveryTexts.Vehicle, delivery.Vehicle),
                (OfficeDeliveryTexts.Document, delivery.Document),
            }.Where(f => f.Value is not null).Select(f => (desk.Say(f.Name), f.Value!))]),
            new Part.Rows([.. delivery.Lines.Join(
                sight.Lots, l => l.Lot.Value, l => l.Id, (line, lot) => RowOf(desk, line, lot))], ""),
        };
        if (sight.Out.Count > 0)
        {
            parts.Add(new Part.Folded(desk.Say(OfficeDeliveryTexts.Return), desk.Form(
                desk.To(OfficePaths.Delivery, delivery.Code.Value), Fields(desk, sight, input).All,
                OfficeTexts.Save, told?.Sentence), status != StatusCodes.Status200OK || told is not null));
        }

        return desk.Page(
            desk.Say(OfficeDeliveryTexts.Title, delivery.Code.Value), OfficeTab.Lots, parts,
            OfficePaths.Deliveries, status: told?.Status ?? status);
    }

    private static Row RowOf(Desk desk, DeliveryLine line, Lot lot) => new(
        lot.Code.Value,
        line.Back.Grams == 0 ? TeaWords.Of(lot.Grade, desk.Language)
            : desk.Say(OfficeDeliveryTexts.Back, Show.Weight(line.Back.Grams, desk.Language)),
        desk.To(OfficePaths.Lot, lot.Code.Value), Show.Weight(line.Weight.Grams, desk.Language));

    private static Fields Fields(Desk desk, Sight sight, FormInput input) => new Fields(desk, input)
        .AddDone(new OfficeField(
            "lots", desk.Say(OfficeDeliveryTexts.Lots), FieldKind.Section,
            Hint: desk.Say(OfficeWorkshopTexts.InputsHint), Error: input.FaultOf("lots")))
        .Lots(desk, input, sight.Out)
        .Add("fate", OfficeDeliveryTexts.Fate, FieldKind.Select, choices:
            [.. LotWords.Fates.Select(f => new Choice(f, OfficeLotTexts.Word(f, desk.Language)))])
        .Add("reason", OfficeWorkshopTexts.Reason, FieldKind.Lines)
        .Days(desk, input, "on", OfficeLotTexts.When);
}
