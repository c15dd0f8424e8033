using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Selling;

/// <summary>One order: what to do next on top, then who, what, money, parcels.</summary>
public static class OrderPage
{
    public static Task<IResult> ShowAsync(Desk desk) =>
        PageAsync(desk, "", FormInput.Fresh(desk.Language), null, StatusCodes.Status200OK);

    /// <summary>The page again, with the form that was refused open.</summary>
    public static Task<IResult> ShowAgainAsync(Desk desk, string deed, FormInput input, Told? told) =>
        PageAsync(desk, deed, input, told, told?.Status ?? StatusCodes.Status400BadRequest);

    private static async Task<IResult> PageAsync(
        Desk desk, string deed, FormInput input, Told? told, int status)
    {
        await using var session = desk.Read();
        if (await session.OrderAsync(desk.Route("code"), desk.Stop) is not { } order)
        {
            return Gate.NotHere(desk);
        }

        var contact = await session.OrderContactAsync(
            desk.Need<PeopleVault>(), desk.Need<IPlaces>(), order.Id, desk.Stop);
        List<Part> parts =
        [
            .. OrderForms.Of(desk, order, deed, input, told),
            new Part.Heading(desk.Say(OfficeSellingTexts.Buyer)),
            .. Buyer(desk, order, contact),
            new Part.Heading(desk.Say(OfficeSellingTexts.Goods)),
            new Part.Rows([.. order.Lines.Select(line => RowOf(desk, line))], ""),
            new Part.Heading(desk.Say(OfficeSellingTexts.Payment)),
            new Part.Facts(Money(desk, order)),
        ];
        if (order.Shipments.Count > 0)
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSellingTexts.Parcels)));
            parts.Add(new Part.Rows([.. order.Shipments.Select(s => RowOf(desk, s))], ""));
        }

        return desk.Page(
            desk.Say(OfficeSellingTexts.OrderTitle, order.Code), OfficeTab.Orders, parts, OfficePaths.Orders,
            $"{OfficeSellingTexts.Word(order.State, desk.Language)} · "
                + Show.Time(order.PlacedAt, desk.Language), status);
    }

    private static IEnumerable<Part> Buyer(Desk desk, OrderView order, OrderContact? contact)
    {
        if (contact is null)
        {
            return [new Part.Words(desk.Say(OfficeSellingTexts.ContactGone))];
        }

        var phone = PhoneNumber.TryParse(contact.Phone, out var number) ? number.Display : contact.Phone;
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficeSellingTexts.Name), contact.Name),
            (desk.Say(OfficeSellingTexts.Phone), phone),
            (desk.Say(OfficeSellingTexts.Address), order.Method == "pickup"
                ? desk.Say(OfficeSellingTexts.Pickup)
                : string.Join(
                    ", ", new[] { contact.Street, contact.WardName }.Where(t => !string.IsNullOrEmpty(t)))),
        };
        if (!string.IsNullOrEmpty(contact.Note))
        {
            facts.Add((desk.Say(OfficeSellingTexts.Note), contact.Note));
        }

        return
        [
            new Part.Facts(facts),
            new Part.Links([new Link("tel:" + contact.Phone, desk.Say(OfficeSellingTexts.Call, phone))]),
        ];
    }

    private static Row RowOf(Desk desk, OrderLineView line)
    {
        var lots = string.Join(", ", line.Allocations.Select(a => $"{a.Lot} × {Numerals.Of(a.Units)}"));
        return new Row(
            $"{line.Name.In(desk.Language.Tag())} · {Show.Weight(line.NetGrams, desk.Language)}"
                + $" × {Numerals.Of(line.Quantity)}",
            lots.Length == 0 ? line.Sku : desk.Say(OfficeSellingTexts.LotsOf, lots),
            Pill: Show.Money(line.Total, desk.Language));
    }

    private static Row RowOf(Desk desk, ShipmentView parcel) => new(
        $"{parcel.Carrier} {parcel.Tracking}".Trim(),
        $"{Show.Time(parcel.HandedOverAt, desk.Language)} · "
            + string.Join(", ", parcel.Serials.Select(pack => Show.Spaced(pack.Serial.Value))),
        Pill: desk.Say(OfficeSellingTexts.Pieces, Numerals.Of(parcel.Serials.Count)));

    private static IReadOnlyList<(string, string)> Money(Desk desk, OrderView order)
    {
        var (payment, language) = (order.Payment, desk.Language);
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficeSellingTexts.Payment), $"{OfficeSellingTexts.Word(payment.Method, language)}, "
                + OfficeSellingTexts.Word(payment.State, language)),
            (desk.Say(OfficeSellingTexts.Total), Show.Money(order.Total, language)),
            (desk.Say(OfficeSellingTexts.Received), Show.Money(payment.Received, language)),
        };
        if (payment.Outstanding > 0)
        {
            facts.Add((desk.Say(OfficeSellingTexts.Outstanding), Show.Money(payment.Outstanding, language)));
        }

        if (payment.RefundDue > 0)
        {
            facts.Add((desk.Say(OfficeSellingTexts.RefundDue), Show.Money(payment.RefundDue, language)));
        }

        if (payment.Content is { } content)
        {
            facts.Add((desk.Say(OfficeSellingTexts.Content), content));
        }

        if (payment.Deadline is { } deadline && payment.Outstanding > 0)
        {
            facts.Add((desk.Say(OfficeSellingTexts.Deadline), Show.Time(deadline, language)));
        }

        facts.AddRange(payment.Receipts.Select(r => (
            $"{Show.Time(r.At, language)} · {OfficeSellingTexts.Word(r.Kind, language)} {r.Reference}",
            Show.Money(r.Amount, language))));
        return facts;
    }
}
