using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Settings;
using Coop.Postgres;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Commerce.Tests.Store;

public class CardTests(TestPostgres postgres)
{
    [Fact]
    public async Task Notices_repeated_reordered_and_at_once_book_the_money_once()
    {
        await using var shop = await CardShopAsync();
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2, "stripe")));
        var paid = new PaymentFact.Paid(placed.Code, "pi_1", placed.Order.Total, "vnd");
        RecordCardFactsRequest[] notices =
        [
            new("evt_1", "payment_intent.succeeded", "", [paid]),
            new("evt_2", "checkout.session.completed", "", [paid]),
            new("evt_3", "payment_intent.payment_failed", "", [new PaymentFact.Failed(placed.Code, "pi_1",
                "late")]),
        ];
        await Task.WhenAll(notices.Concat(notices).Reverse().Concat(notices).Select(notice =>
            Task.Run(() => shop.DoAsync(s => s.RecordCardFactsAsync(notice)))));

        await using var read = shop.Read();
        var order = (await read.OrderAsync(placed.Code))!;
        (order.State, order.Payment.State, order.Payment.Received).ShouldBe(("confirmed", "paid",
            placed.Order.Total));
    }

    [Fact]
    public async Task Another_amount_or_currency_is_not_paid_but_shown()
    {
        await using var shop = await CardShopAsync();
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2, "stripe")));
        await shop.DoAsync(s => s.RecordCardFactsAsync(new RecordCardFactsRequest(
            "evt_1", "x", "", [new PaymentFact.Paid(placed.Code, "pi_1", placed.Order.Total - 1, "vnd")])));
        await shop.DoAsync(s => s.RecordCardFactsAsync(new RecordCardFactsRequest(
            "evt_2", "x", "", [new PaymentFact.Paid(placed.Code, "pi_2", placed.Order.Total, "usd")])));
        await using var read = shop.Read();
        (await read.OrderAsync(placed.Code))!.Payment.State.ShouldBe("pending");
        (await read.OpenTasksAsync()).Select(t => t.Kind).ShouldBe(["card-differs", "card-differs"]);
    }

    [Fact]
    public async Task The_intent_is_written_before_the_call_and_a_second_try_uses_the_same_key()
    {
        await using var shop = await CardShopAsync();
        var placed = await shop.DoAsync(s => s.PlaceOrderAsync(Shop.Order(2, "stripe")));
        var cards = new TestCards { Down = true };
        var checkout = new CardCheckout(shop.Ledger, cards, shop.Cipher);
        Task<Outcome<string>> Start() => checkout.StartAsync(
            new WriteContext(Shop.Tenant, "guest", "c"), placed.Code, "https://a/ok", "https://a/no");

        await Should.ThrowAsync<CardProviderException>(Start());
        cards.Down = false;
        (await Start()).ShouldBe(new Outcome<string>.Done("https://pay/cs_2"));
        (await Start()).ShouldBe(new Outcome<string>.Done("https://pay/cs_2"));
        cards.Asked.Select(a => a.Key).Distinct().Count().ShouldBe(1);
        cards.Asked.Count.ShouldBe(2);
        cards.Asked[0].Amount.ShouldBe(placed.Order.Total);
        shop.Timers.Asked.Last().At.ShouldBe(shop.Clock.Now.AddMinutes(35));
    }

    [Fact]
    public async Task Without_a_key_the_card_is_not_offered()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        (await shop.RefusedAsync(s => s.PlaceOrderAsync(Shop.Order(2, "stripe")))).Code
            .ShouldBe("order.payment-not-offered");
    }

    private async Task<Shop> CardShopAsync()
    {
        var shop = await Shop.OpenAsync(postgres);
        var key = shop.Cipher.LockSecret(Shop.Tenant, "sk_test_1");
        await shop.DoAsync(s => s.SetCoopSettingsAsync(Season.Settings() with { StripeKey = key }));
        return shop;
    }

    private sealed class TestCards : ICardProvider
    {
        public bool Down { get; set; }

        public List<CardSessionAsked> Asked { get; } = [];

        public Task<CardSessionOpened> OpenAsync(string secretKey, CardSessionAsked asked,
            CancellationToken stop)
        {
            secretKey.ShouldBe("sk_test_1");
            Asked.Add(asked);
            return Down
                ? throw new CardProviderException("down", new HttpRequestException())
                : Task.FromResult(new CardSessionOpened(
                    $"cs_{Asked.Count}", $"https://pay/cs_{Asked.Count}", asked.ExpiresAt));
        }

        public Task<IReadOnlyList<PaymentFact>> FactsAsync(
            string secretKey, string kind, string objectKey, CancellationToken stop) =>
            Task.FromResult<IReadOnlyList<PaymentFact>>([]);
    }
}
