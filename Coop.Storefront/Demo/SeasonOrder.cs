using System.Globalization;
using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Demo;

/// <summary>An order of the demo season while it lives.</summary>
/// <param name="number">Its place among the demo's orders.</param>
internal sealed class SeasonOrder(int number, IReadOnlyList<OrderedLine> lines, string payment)
{
    private OrderView? order;

    /// <summary>The order's code.</summary>
    public string Code => View.Code;

    /// <summary>The phone that opens it.</summary>
    public string Phone => Buyers.Person(number).Phone;

    private OrderView View => order ?? throw new InvalidOperationException("Not placed yet.");

    /// <summary>The buyer orders.</summary>
    public async Task PlaceAsync(Season season)
    {
        var placed = await season.DoAsync(s => s.PlaceOrderAsync(new PlaceOrderRequest(
            lines, Buyers.Person(number), Buyers.Address(number), payment, Buyers.Language(number))));
        order = placed.Order;
    }

    /// <summary>The bank's messenger tells of a transfer with the order's text.</summary>
    public Task TransferAsync(Season season, DateTimeOffset at, long more = 0) =>
        season.DoAsync(s => s.RecordTransferAsync(new RecordTransferRequest(
            "sepay", ProviderId(at), $"FT26{number:00000}{at.Minute:00}", DemoCoop.Account,
            View.Total + more, $"MBVCB.{number}.{View.Payment.Content} chuyen tien", at)));

    /// <summary>The treasurer sees the transfer on the account and books it by hand.</summary>
    public Task ConfirmByHandAsync(Season season, DateTimeOffset at) =>
        season.DoAsync(s => s.ConfirmTransferAsync(
            new ConfirmTransferRequest(Code, View.Total, $"FT26{number:00000}", at)));

    /// <summary>Somebody phones the buyer of a cash order.</summary>
    public Task PhoneAsync(Season season) =>
        season.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(Code)));

    /// <summary>Somebody takes the goods from the shelf.</summary>
    public Task PickAsync(Season season) => season.DoAsync(s => s.PickOrderAsync(new PickOrderRequest(Code)));

    /// <summary>One pack goes ahead, the rest later.</summary>
    public Task ShipOneAsync(Season season) => season.DoAsync(async s =>
    {
        var lot = View.Lines[0].Allocations[0].Lot;
        var one = await s.Documents.SerialsInStockAsync(lot, null, 1);
        return await s.ShipOrderAsync(new ShipOrderRequest(Code, "Bưu điện", $"DEMO{number:000000}VN", one));
    });

    /// <summary>The parcel leaves.</summary>
    public Task ShipAsync(Season season) => season.DoAsync(s => s.ShipOrderAsync(View.Method == "pickup"
        ? new ShipOrderRequest(Code, "pickup", "")
        : new ShipOrderRequest(Code, "Bưu điện", $"DEMO{number:000000}VN")));

    /// <summary>The goods arrive.</summary>
    public Task DeliverAsync(Season season) =>
        season.DoAsync(s => s.DeliverOrderAsync(new DeliverOrderRequest(Code)));

    /// <summary>The courier hands the cash over.</summary>
    public Task CashAsync(Season season, DateTimeOffset at) =>
        season.DoAsync(s => s.ReceiveCashAsync(
            new ReceiveCashRequest(Code, View.Total, $"COD-{number:0000}", at)));

    /// <summary>Nothing is open any more.</summary>
    public Task CompleteAsync(Season season) =>
        season.DoAsync(s => s.CompleteOrderAsync(new CompleteOrderRequest(Code)));

    /// <summary>The order is called off.</summary>
    public Task CancelAsync(Season season) =>
        season.DoAsync(s =>
            s.CancelOrderAsync(new CancelOrderRequest(Code, "Khách đổi ý, gọi điện báo hủy.")));

    /// <summary>Money goes back.</summary>
    public Task RefundAsync(Season season, DateTimeOffset at, long? amount = null) =>
        season.DoAsync(s => s.RecordRefundAsync(
            new RecordRefundRequest(Code, amount ?? View.Total, $"HT26{number:00000}", at)));

    /// <summary>The hold runs out.</summary>
    public Task ExpireAsync(Season season) =>
        season.DoAsync(s => s.ExpireOrderAsync(
            new ExpireOrderRequest(Coop.Commerce.Identifiers.OrderId.Parse(View.Id))));

    private static string ProviderId(DateTimeOffset at) =>
        at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
