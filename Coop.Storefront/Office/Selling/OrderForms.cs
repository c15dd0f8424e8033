using Coop.Commerce.Orders;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Selling;

/// <summary>The forms an order's page offers: the next thing to do stands open, the rest is folded.</summary>
public static class OrderForms
{
    /// <summary>The forms that make sense in this state, the next one first.</summary>
    public static IReadOnlyList<Part> Of(Desk desk, OrderView order, string deed, FormInput input, Told? told)
    {
        var offered = Offered(order);
        var parts = new List<Part>();
        if (told is not null && !offered.Contains(deed))
        {
            parts.Add(new Part.Note(Tone.Stop, told.Sentence));
        }

        foreach (var (name, i) in offered.Select((name, i) => (name, i)))
        {
            var own = name == deed;
            var typed = own ? input : FormInput.Fresh(desk.Language, Prefilled(desk, order, name));
            var title = Title(name);
            var form = desk.Form(
                desk.To(OfficePaths.OrderDeed, order.Code, name), FieldsOf(desk, typed, name), title,
                own ? told?.Sentence : null, quiet: i > 0);
            var main = i == 0 && name is not OrderDeeds.Cancel and not OrderDeeds.Refund;
            parts.Add(main ? new Part.Form(form) : new Part.Folded(desk.Say(title), form, own));
        }

        return parts;
    }

    private static List<string> Offered(OrderView order)
    {
        var (state, payment) = (order.State, order.Payment);
        var open = state is not ("completed" or "cancelled" or "expired");
        var offered = new List<string>();
        Offer(state == "placed" && payment.Method == "cod", OrderDeeds.Cod);
        Offer(
            state is "placed" or "expired" && payment.Method == "vietqr" && payment.State != "paid",
            OrderDeeds.Transfer);
        Offer(state is "confirmed" or "picking" or "partly_shipped", OrderDeeds.Ship);
        Offer(state == "shipped", OrderDeeds.Deliver);
        Offer(state == "delivered" && payment.Outstanding == 0, OrderDeeds.Complete);
        Offer(open && state != "placed" && payment is { Method: "cod", Outstanding: > 0 }, OrderDeeds.Cash);
        Offer(
            state is not "placed" and not "expired" && open
                && payment is { Method: "vietqr", Outstanding: > 0 },
            OrderDeeds.Transfer);
        Offer(payment.RefundDue > 0, OrderDeeds.Refund);
        Offer(state is "placed" or "confirmed" or "picking", OrderDeeds.Cancel);
        return offered;

        void Offer(bool when, string deed)
        {
            if (when)
            {
                offered.Add(deed);
            }
        }
    }

    private static (string, string)[] Prefilled(Desk desk, OrderView order, string deed) => deed switch
    {
        OrderDeeds.Transfer or OrderDeeds.Cash => [("amount", Plain(desk, order.Payment.Outstanding > 0
            ? order.Payment.Outstanding : order.Total))],
        OrderDeeds.Refund => [("amount", Plain(desk, order.Payment.RefundDue))],
        _ => [],
    };

    private static string Plain(Desk desk, long dong) => Show.Count(dong, desk.Language);

    private static Phrase Title(string deed) => deed switch
    {
        OrderDeeds.Transfer => OfficeSellingTexts.ConfirmTransfer,
        OrderDeeds.Cod => OfficeSellingTexts.ConfirmCod,
        OrderDeeds.Cash => OfficeSellingTexts.Cash,
        OrderDeeds.Ship => OfficeSellingTexts.Ship,
        OrderDeeds.Deliver => OfficeSellingTexts.Deliver,
        OrderDeeds.Complete => OfficeSellingTexts.Complete,
        OrderDeeds.Cancel => OfficeSellingTexts.Cancel,
        OrderDeeds.Refund => OfficeSellingTexts.Refund,
        _ => throw new ArgumentOutOfRangeException(nameof(deed), deed, null),
    };

    private static IReadOnlyList<OfficeField> FieldsOf(Desk desk, FormInput input, string deed) => deed switch
    {
        OrderDeeds.Transfer or OrderDeeds.Refund => new Fields(desk, input)
            .Add("amount", OfficeSellingTexts.Amount, FieldKind.Number)
            .Add("reference", OfficeSellingTexts.Reference, hint: OfficeSellingTexts.ReferenceHint).All,
        OrderDeeds.Cash => new Fields(desk, input)
            .Add("amount", OfficeSellingTexts.Amount, FieldKind.Number)
            .Add("reference", OfficeSellingTexts.CashReference).All,
        OrderDeeds.Ship => new Fields(desk, input)
            .Add("carrier", OfficeSellingTexts.Carrier, hint: OfficeSellingTexts.CarrierHint)
            .Add("tracking", OfficeSellingTexts.Tracking, optional: true)
            .Add(
                "serials", OfficeSellingTexts.Serials, FieldKind.Lines, OfficeSellingTexts.SerialsHint,
                optional: true)
            .All,
        OrderDeeds.Cancel => new Fields(desk, input)
            .Add("reason", OfficeSellingTexts.CancelReason, FieldKind.Lines).All,
        _ => [],
    };
}
