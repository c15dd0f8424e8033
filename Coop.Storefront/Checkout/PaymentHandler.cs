using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.VietQr;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.People;

namespace Coop.Storefront.Checkout;

internal static class PaymentHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http, string code)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var phone = desk.Need<OrderPass>().PhoneOf(http, code);
        var order = phone is null
            ? null
            : await desk.Session.OrderForBuyerAsync(desk.Need<IVaultCipher>(), code, phone, desk.Stop);
        if (order is null)
        {
            return Results.Redirect($"{Paths.Orders.In(desk.Language)}?code={Uri.EscapeDataString(code)}");
        }

        var payment = order.Payment;
        if (payment.Bank is not { } bank || payment.Deadline is not { } deadline)
        {
            return Results.Redirect(Paths.Order.Of(order.Code).In(desk.Language));
        }

        http.Response.Headers.CacheControl = "no-store";
        return Html.Page(PaymentTemplate.Create(new PaymentPage(
            desk.Visit(Paths.Pay.Of(order.Code)), order.Code, payment.QrAmount ?? payment.Outstanding,
            new BankAccount(Banks.NameOf(bank.Bin), bank.Number, bank.Holder), payment.Content ?? order.Code,
            payment.Qr ?? "", deadline, StateOf(order))));
    }

    private static TransferState StateOf(OrderView order) => order switch
    {
        { State: "expired" or "cancelled" } => TransferState.Expired,
        { Payment.Qr: null } => TransferState.Paid,
        _ => TransferState.Waiting,
    };
}
