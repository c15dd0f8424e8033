using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.VietQr;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Checkout;

internal static class PaymentHandler
{
    private const int RetrySeconds = 10;

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

        http.Response.Headers.CacheControl = "no-store";
        var payment = order.Payment;
        if (payment is { Method: "stripe", State: "pending" or "failed" } && order.State == "placed")
        {
            return await CardAsync(desk, order);
        }

        if (payment.Bank is not { } bank || payment.Deadline is not { } deadline)
        {
            return Results.Redirect(Paths.Order.Of(order.Code).In(desk.Language));
        }

        return Html.Page(PaymentTemplate.Create(new PaymentPage(
            desk.Visit(Paths.Pay.Of(order.Code)), order.Code, payment.QrAmount ?? payment.Outstanding,
            new BankAccount(Banks.NameOf(bank.Bin), bank.Number, bank.Holder), payment.Content ?? order.Code,
            payment.Qr ?? "", deadline, StateOf(order))));
    }

    /// <summary>
    /// On to the card provider's own page. Asking again leads to the same one while it is open; when the
    /// provider does not answer, the order's page stands and the buyer may try again.
    /// </summary>
    private static async Task<IResult> CardAsync(ShopDesk desk, OrderView order)
    {
        var page = desk.Visit(Paths.Order.Of(order.Code));
        var back = page.BaseUrl + page.To(page.Path);
        var context = new WriteContext(
            desk.Http.Coop().Tenant, Caller.Guest.RecordedBy, $"command-{Mint.Ulid(desk.Now)}");
        try
        {
            var cards = desk.Need<CardCheckout>();
            var started = await cards.StartAsync(context, order.Code, back, back, desk.Stop);
            return Results.Redirect(started is Outcome<string>.Done done ? done.Value : back);
        }
        catch (CardProviderException)
        {
            return Refusals.Of(new WebRefusal.Busy(RetrySeconds));
        }
    }

    private static TransferState StateOf(OrderView order) => order switch
    {
        { State: "expired" or "cancelled" } => TransferState.Expired,
        { Payment.Qr: null } => TransferState.Paid,
        _ => TransferState.Waiting,
    };
}
