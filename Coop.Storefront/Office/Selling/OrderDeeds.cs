using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Office.Selling;

/// <summary>What the office does to an order, each by one form of the order's page.</summary>
public static class OrderDeeds
{
    public const string Transfer = "tien-ve";
    public const string Cod = "xac-nhan";
    public const string Cash = "tien-mat";
    public const string Ship = "giao";
    public const string Deliver = "da-nhan";
    public const string Complete = "dong";
    public const string Cancel = "huy";
    public const string Refund = "tra-lai";

    private const long MostMoney = 100_000_000_000;

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        return desk.Route("deed") switch
        {
            Transfer => await TransferAsync(desk, input, code),
            Cod =>
                await desk.RunAsync(input, (s, stop) => s.ConfirmCodAsync(new ConfirmCodRequest(code), stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneCod), told => Again(desk, Cod, input, told)),
            Cash => await CashAsync(desk, input, code),
            Ship => await ShipAsync(desk, input, code),
            Deliver => await desk.RunAsync(
                input, (s, stop) => s.DeliverOrderAsync(new DeliverOrderRequest(code), stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneDeliver),
                told => Again(desk, Deliver, input, told)),
            Complete => await desk.RunAsync(
                input, (s, stop) => s.CompleteOrderAsync(new CompleteOrderRequest(code), stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneComplete),
                told => Again(desk, Complete, input, told)),
            Cancel => await CancelAsync(desk, input, code),
            Refund => await RefundAsync(desk, input, code),
            _ => Gate.NotHere(desk),
        };
    }

    private static async Task<IResult> TransferAsync(Desk desk, FormInput input, string code)
    {
        var request = new ConfirmTransferRequest(
            code, input.Money("amount", MostMoney), input.Text("reference", 60), desk.Now);
        return input.HasFaults
            ? await Again(desk, Transfer, input, null)
            : await desk.RunAsync(input, (s, stop) => s.ConfirmTransferAsync(request, stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneTransfer),
                told => Again(desk, Transfer, input, told));
    }

    private static async Task<IResult> CashAsync(Desk desk, FormInput input, string code)
    {
        var request = new ReceiveCashRequest(
            code, input.Money("amount", MostMoney), input.Text("reference", 60), desk.Now);
        return input.HasFaults
            ? await Again(desk, Cash, input, null)
            : await desk.RunAsync(input, (s, stop) => s.ReceiveCashAsync(request, stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneTransfer),
                told => Again(desk, Cash, input, told));
    }

    private static async Task<IResult> RefundAsync(Desk desk, FormInput input, string code)
    {
        var request = new RecordRefundRequest(
            code, input.Money("amount", MostMoney), input.Text("reference", 60), desk.Now);
        return input.HasFaults
            ? await Again(desk, Refund, input, null)
            : await desk.RunAsync(input, (s, stop) => s.RecordRefundAsync(request, stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneRefund),
                told => Again(desk, Refund, input, told));
    }

    private static async Task<IResult> CancelAsync(Desk desk, FormInput input, string code)
    {
        var request = new CancelOrderRequest(code, input.Text("reason", 300, 2));
        return input.HasFaults
            ? await Again(desk, Cancel, input, null)
            : await desk.RunAsync(input, (s, stop) => s.CancelOrderAsync(request, stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneCancel),
                told => Again(desk, Cancel, input, told));
    }

    private static async Task<IResult> ShipAsync(Desk desk, FormInput input, string code)
    {
        var request = new ShipOrderRequest(
            code, input.Text("carrier", 60), input.Text("tracking", 60, 0), Serials(input));
        return input.HasFaults
            ? await Again(desk, Ship, input, null)
            : await desk.RunAsync(input, (s, stop) => s.ShipOrderAsync(request, stop),
                _ => Done(desk, code, OfficeSellingTexts.DoneShip), told => Again(desk, Ship, input, told));
    }

    /// <summary>Serials one a line, or what a scanner typed: an address ends with its serial.</summary>
    private static IReadOnlyList<SerialNumber>? Serials(FormInput input)
    {
        var serials = new List<SerialNumber>();
        foreach (var line in input.Typed("serials").Split('\n', StringSplitOptions.TrimEntries
            | StringSplitOptions.RemoveEmptyEntries))
        {
            var last = line[(line.LastIndexOf('/') + 1)..];
            if (SerialNumber.TryParse(last, out var serial))
            {
                serials.Add(serial);
            }
            else
            {
                input.Blame("serials", OfficeSellingTexts.NotASerial, last.Length > 30 ? last[..30] : last);
            }
        }

        return serials.Count == 0 ? null : serials;
    }

    private static (string, string) Done(Desk desk, string code, Phrase said) =>
        (desk.To(OfficePaths.Order, code), desk.Say(said, code));

    private static Task<IResult> Again(Desk desk, string deed, FormInput input, Told? told) =>
        OrderPage.ShowAgainAsync(desk, deed, input, told);
}
