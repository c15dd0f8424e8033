using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Postgres;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Commerce.Tests.Store;

public class TransferTests(TestPostgres postgres)
{
    [Fact]
    public async Task A_transfer_told_many_times_at_once_is_booked_once()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        var notice = Notice("92704", "FT1", placed.Order.Total,
            $"CT DEN:MBVCB.123 {placed.Code} chuyen tien", shop);
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ =>
            Task.Run(() => shop.DoAsync(s => s.RecordTransferAsync(notice)))));

        answers.Count(a => !a.Repeated).ShouldBe(1);
        answers.Select(a => (a.Verdict, a.Code)).Distinct().ShouldBe([("exact", placed.Code)]);
        await using var read = shop.Read();
        var order = (await read.OrderAsync(placed.Code))!;
        (order.State, order.Payment.Received).ShouldBe(("confirmed", placed.Order.Total));
    }

    [Fact]
    public async Task What_the_treasurer_booked_by_hand_is_not_booked_again_by_the_provider()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        var byHand = new ConfirmTransferRequest(placed.Code, placed.Order.Total, "FT77", shop.Clock.Now);
        (await shop.DoAsync(s => s.ConfirmTransferAsync(byHand))).Repeated.ShouldBeFalse();
        (await shop.DoAsync(s => s.ConfirmTransferAsync(byHand))).Repeated.ShouldBeTrue();
        (await shop.RefusedAsync(s => s.ConfirmTransferAsync(byHand with { Amount = 1 })))
            .Code.ShouldBe("payment.reference-taken");
        (await shop.DoAsync(s => s.RecordTransferAsync(
            Notice("1", "ft77", placed.Order.Total, placed.Code, shop)))).Repeated.ShouldBeTrue();
    }

    [Fact]
    public async Task Short_over_duplicate_late_and_unknown_are_told_apart_and_none_is_lost()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        var total = placed.Order.Total;
        async Task<string> Told(string id, long amount, string text) =>
            (await shop.DoAsync(s => s.RecordTransferAsync(Notice(id, "F" + id, amount, text,
                shop)))).Verdict;

        (await Told("1", total - 1_000, placed.Code.ToLowerInvariant())).ShouldBe("short");
        (await Told("2", 5_000, placed.Code)).ShouldBe("over");
        (await Told("3", total, placed.Code)).ShouldBe("duplicate");
        (await Told("4", 10_000, "tien che")).ShouldBe("unknown");
        var other = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(1, phone: "0911111111")));
        await shop.DoAsync(s => s.CancelOrderAsync(new CancelOrderRequest(other.Code, "")));
        (await Told("5", other.Order.Total, $"x{other.Code}y")).ShouldBe("late");

        await using var read = shop.Read();
        var order = (await read.OrderAsync(placed.Code))!;
        (order.Payment.State, order.Payment.RefundDue).ShouldBe(("overpaid", total + 4_000));
        (await read.OpenTasksAsync()).Select(t => t.Kind).Order()
            .ShouldBe(["refund-due", "refund-due", "refund-due", "transfer-unknown"]);
        var unknown = (await read.UnmatchedTransfersAsync(shop.Vault)).Single();
        (unknown.Amount, unknown.Content).ShouldBe((10_000, "tien che"));
    }

    [Fact]
    public async Task The_treasurer_assigns_an_unknown_transfer()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        var lost = await shop.DoAsync(s => s.RecordTransferAsync(
            Notice("8", "F8", placed.Order.Total, "mua che", shop)));
        var request = new AssignTransferRequest(lost.Transfer, placed.Code);
        (await shop.DoAsync(s => s.AssignTransferAsync(request))).Order.State.ShouldBe("confirmed");
        (await shop.DoAsync(s => s.AssignTransferAsync(request))).Repeated.ShouldBeTrue();
        await using var read = shop.Read();
        (await read.UnmatchedTransfersAsync(shop.Vault)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_code_the_bank_cut_off_is_found_while_only_one_order_begins_so()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2)));
        (await shop.DoAsync(s => s.RecordTransferAsync(
            Notice("8", "F8", placed.Order.Total, "CK " + placed.Code[..8],
                shop)))).Code.ShouldBe(placed.Code);
    }

    private static RecordTransferRequest Notice(string id, string reference, long amount, string text,
        Shop shop) =>
        new("sepay", id, reference, "8888012345678", amount, text, shop.Clock.Now);
}
