using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Selling;

/// <summary>Money that arrived without a known order, and the orders that wait for some.</summary>
public static class MoneyPage
{
    public static Task<IResult> ShowAsync(Desk desk) =>
        PageAsync(desk, FormInput.Fresh(desk.Language), null, StatusCodes.Status200OK);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = input.Text("code", 20).ToUpperInvariant();
        var request = new AssignTransferRequest(input.Text("transfer", 60), code);
        return input.HasFaults
            ? await PageAsync(desk, input, null, StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.AssignTransferAsync(request, stop),
                done => (desk.To(OfficePaths.Money), desk.Say(OfficeSellingTexts.Matched, done.Code)),
                told => PageAsync(desk, input, told, told.Status));
    }

    private static async Task<IResult> PageAsync(Desk desk, FormInput input, Told? told, int status)
    {
        await using var session = desk.Read();
        var transfers = await session.UnmatchedTransfersAsync(desk.Need<PeopleVault>(), desk.Stop);
        var placed = await session.OrdersAsync([OrderState.Placed], 100, stop: desk.Stop);
        var waiting = placed.Where(o => o.Payment is { Method: "vietqr", Outstanding: > 0 }).ToList();
        var parts = new List<Part>();
        if (transfers.Count == 0)
        {
            parts.Add(new Part.Note(Tone.Good, desk.Say(OfficeSellingTexts.NoMoney)));
        }
        else
        {
            parts.Add(new Part.Words(desk.Say(OfficeSellingTexts.MoneyHint)));
        }

        foreach (var transfer in transfers)
        {
            var own = input.Typed("transfer") == transfer.Id;
            var typed = own ? input : FormInput.Fresh(desk.Language);
            var same = waiting.Where(o => o.Payment.Outstanding == transfer.Amount).Select(
                o => o.Code).ToList();
            var fields = new Fields(desk, typed).Hide("transfer", transfer.Id).AddDone(new OfficeField(
                "code", desk.Say(OfficeSellingTexts.OrderCode), FieldKind.Text,
                own ? input.Typed("code") : same is [var only] ? only : "",
                desk.Say(OfficeSellingTexts.OrderCodeHint), typed.FaultOf("code")));
            parts.Add(new Part.Folded(
                $"{Show.Money(transfer.Amount, desk.Language)} · {Show.Time(transfer.At, desk.Language)} · "
                    + (transfer.Content ?? desk.Say(OfficeSellingTexts.NoContent)),
                desk.Form(
                    desk.To(OfficePaths.Money), fields.All, OfficeSellingTexts.Match,
                    own ? told?.Sentence : null),
                own || transfers.Count == 1));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeSellingTexts.WaitingTransfers)));
        parts.Add(new Part.Rows(
            [.. waiting.Select(o => OrderPages.RowOf(desk, o))], desk.Say(OfficeSellingTexts.NoOrders)));
        return desk.Page(
            desk.Say(OfficeSellingTexts.Money), OfficeTab.Today, parts, OfficePaths.Today, status: status);
    }
}
