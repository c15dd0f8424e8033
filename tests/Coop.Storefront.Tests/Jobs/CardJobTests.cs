using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Stripe;
using Coop.Postgres;
using Coop.Storefront.Doubles.Stripe;
using Coop.Storefront.Jobs;
using Coop.Storefront.Jobs.Orders;
using Coop.Storefront.Tests.Doubles;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Tests.Jobs;

/// <summary>Paying by card against the double: the shop's real adapter, real calls over HTTP.</summary>
public class CardJobTests(TestPostgres postgres)
{
    [Fact]
    public async Task A_notice_that_cannot_be_read_is_asked_for_again_and_booked_once()
    {
        await using var stripe = await DoublesHost.StartAsync(new SetClock(TimedShop.Start));
        await using var shop = await TimedShop.OpenAsync(postgres, Cards(stripe));
        var code = await shop.OrderAsync("stripe");
        await stripe.PressAsync(await PayAtAsync(shop, stripe, code), "pay");
        var intent = stripe.Need<StripeDouble>().Sessions().Single().IntentId!;
        var job = new RefetchCardNoticeJob("evt_1", "payment_intent.succeeded", intent, "00");

        await shop.DoAsync(s => Queue(s, job));
        await shop.DoAsync(s => Queue(s, job));
        await shop.PassAsync(TimeSpan.Zero);

        var order = await shop.SeeAsync(code);
        order.Payment.State.ShouldBe("paid");
        order.Payment.Receipts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Asking_again_minutes_after_a_lost_answer_opens_no_second_session()
    {
        await using var stripe = await DoublesHost.StartAsync(new SetClock(TimedShop.Start));
        await using var shop = await TimedShop.OpenAsync(postgres, Cards(stripe));
        var code = await shop.OrderAsync("stripe");
        for (var i = 0; i < 3; i++)
        {
            stripe.Need<StripeFaults>().Order(new StripeFault(AnswerLost: true));
        }

        await Should.ThrowAsync<CardProviderException>(() => PayAtAsync(shop, stripe, code));
        shop.Clock.Pass(TimeSpan.FromMinutes(2));
        stripe.Clock.Pass(TimeSpan.FromMinutes(2));
        var url = await PayAtAsync(shop, stripe, code);

        stripe.Need<StripeDouble>().Sessions().Count.ShouldBe(1);
        (await PayAtAsync(shop, stripe, code)).ShouldBe(url);
    }

    [Fact]
    public async Task An_intent_too_old_for_its_key_is_made_anew()
    {
        await using var stripe = await DoublesHost.StartAsync(new SetClock(TimedShop.Start));
        await using var shop = await TimedShop.OpenAsync(postgres, Cards(stripe));
        var code = await shop.OrderAsync("stripe");
        stripe.Need<StripeFaults>().Order(new StripeFault(Status: 503));

        await Should.ThrowAsync<CardProviderException>(() => PayAtAsync(shop, stripe, code));
        shop.Clock.Pass(TimeSpan.FromMinutes(10));
        stripe.Clock.Pass(TimeSpan.FromMinutes(10));

        (await PayAtAsync(shop, stripe, code)).ShouldContain("/_doubles/stripe/pay/");
    }

    [Fact]
    public async Task An_order_whose_card_was_never_charged_expires_after_its_hold()
    {
        await using var stripe = await DoublesHost.StartAsync(new SetClock(TimedShop.Start));
        await using var shop = await TimedShop.OpenAsync(postgres, Cards(stripe));
        var code = await shop.OrderAsync("stripe");
        await shop.PassAsync(TimeSpan.FromMinutes(20));
        await PayAtAsync(shop, stripe, code);

        await shop.PassAsync(TimeSpan.FromMinutes(30));
        (await shop.SeeAsync(code)).State.ShouldBe("placed");
        await shop.PassAsync(TimeSpan.FromMinutes(5));
        (await shop.SeeAsync(code)).State.ShouldBe("expired");
    }

    private static StripeCards Cards(DoublesHost stripe) => new(stripe.Home + "_doubles/stripe");

    private static async Task<string> PayAtAsync(TimedShop shop, DoublesHost stripe, string code) =>
        (await shop.Need<CardCheckout>().StartAsync(
            new WriteContext(TimedShop.Tenant, "guest", "test"), code, stripe.Home + "ok",
            stripe.Home + "no"))
        .ShouldBeOfType<Outcome<string>.Done>().Value;

    private static Task<Outcome<bool>> Queue(CoopSession session, RefetchCardNoticeJob job)
    {
        session.QueueJob(job, session.Now);
        return Task.FromResult<Outcome<bool>>(true);
    }
}
