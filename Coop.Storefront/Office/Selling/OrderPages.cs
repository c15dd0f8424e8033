using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Moments;

namespace Coop.Storefront.Office.Selling;

/// <summary>The orders, those that wait for the office first.</summary>
public static class OrderPages
{
    private const int Most = 200;

    private static readonly IReadOnlyList<(Phrase Name, OrderState[] States, int Most)> Groups =
    [
        (OfficeSellingTexts.ToDo, [OrderState.Confirmed, OrderState.Picking, OrderState.PartlyShipped], Most),
        (OfficeSellingTexts.Waiting, [OrderState.Placed], Most),
        (OfficeSellingTexts.OnTheWay, [OrderState.Shipped, OrderState.Delivered], Most),
        (OfficeSellingTexts.Closed, [OrderState.Completed, OrderState.Cancelled, OrderState.Expired], 30),
    ];

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var parts = new List<Part>();
        foreach (var (name, states, most) in Groups)
        {
            var orders = await session.OrdersAsync(states, most, stop: desk.Stop);
            parts.Add(new Part.Heading($"{desk.Say(name)} ({Show.Count(orders.Count, desk.Language)})"));
            parts.Add(
                new Part.Rows(
                    [.. orders.Select(o => RowOf(desk, o))], desk.Say(OfficeSellingTexts.NoOrders)));
        }

        return desk.Page(desk.Say(OfficeSellingTexts.Orders), OfficeTab.Orders, parts);
    }

    /// <summary>An order as one row.</summary>
    public static Row RowOf(Desk desk, OrderView order)
    {
        var language = desk.Language;
        var pieces = order.Lines.Sum(line => line.Quantity);
        return new Row(
            order.Code,
            string.Join(" · ",
                Show.Money(order.Total, language),
                desk.Say(OfficeSellingTexts.Pieces, Show.Count(pieces, language)),
                OfficeSellingTexts.Word(order.Payment.Method, language),
                Show.ShortDate(FieldTime.DayOf(order.PlacedAt), language)),
            desk.To(OfficePaths.Order, order.Code),
            order.State == "placed"
                ? OfficeSellingTexts.Word(
                    order.Payment.Method == "cod" ? "placed" : order.Payment.State, language)
                : OfficeSellingTexts.Word(order.State, language),
            order.State switch
            {
                "placed" or "confirmed" or "picking" or "partly_shipped" => Tone.Care,
                "cancelled" or "expired" => Tone.Stop,
                _ => Tone.Good,
            });
    }
}
