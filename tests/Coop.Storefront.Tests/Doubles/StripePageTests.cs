using Coop.Storefront.Doubles;
using Coop.Storefront.Doubles.Stripe;
using Stripe.Checkout;

namespace Coop.Storefront.Tests.Doubles;

public class StripePageTests
{
    private static readonly string[] Paid =
        ["payment_intent.created", "payment_intent.succeeded", "checkout.session.completed"];

    [Fact]
    public async Task Paying_tells_the_shop_and_leads_back()
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();
        (await host.Http.GetStringAsync(made.Url)).ShouldContain("240.000");

        var answer = await host.PressAsync(made.Url, "pay");

        answer.Headers.Location!.OriginalString.ShouldBe(host.Home + $"don-hang/TLA7K4Q9M?session={made.Id}");
        host.Notices.Select(n => host.Read(n).Type).ShouldBe(Paid);
        var session = host.Read(host.Notices.Last()).Data.Object.ShouldBeOfType<Session>();
        session.PaymentStatus.ShouldBe("paid");
        session.Metadata["order"].ShouldBe("TLA7K4Q9M");
        var intent = await host.Stripe.V1.PaymentIntents.GetAsync(session.PaymentIntentId);
        intent.AmountReceived.ShouldBe(240_000);
    }

    [Fact]
    public async Task A_declined_card_leaves_the_session_open()
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();

        var answer = await host.PressAsync(made.Url, "fail");

        (await answer.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
        host.Notices.Select(n => host.Read(n).Type).ShouldBe(["payment_intent.payment_failed"]);
        (await host.PressAsync(made.Url, "pay")).Headers.Location.ShouldNotBeNull();
    }

    [Fact]
    public async Task Leaving_leads_to_the_cancel_address_and_tells_nobody()
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();
        (await host.PressAsync(made.Url, "abandon")).Headers.Location!.OriginalString
            .ShouldEndWith("/thanh-toan");
        host.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task Slow_money_arrives_after_the_session_is_complete()
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();
        await host.PressAsync(made.Url, "pay-later");
        ((Session)host.Read(host.Notices.Last()).Data.Object).PaymentStatus.ShouldBe("unpaid");

        await host.PressAsync($"/_doubles/stripe/sessions/{made.Id}", "arrive");

        host.Read(host.Notices.Last()).Type.ShouldBe("checkout.session.async_payment_succeeded");
        (await host.Stripe.V1.Checkout.Sessions.GetAsync(made.Id)).PaymentStatus.ShouldBe("paid");
    }

    [Fact]
    public async Task Notices_come_twice_backwards_late_or_not_at_all_as_chosen()
    {
        (await TypesAsync(Delivery.Twice)).Count.ShouldBe(6);
        (await TypesAsync(Delivery.Shuffled)).ShouldBe(Paid.Reverse());
        (await TypesAsync(Delivery.Late)).ShouldBeEmpty();
        (await TypesAsync(Delivery.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_notice_that_was_not_taken_can_be_sent_again_and_is_the_same()
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();
        await host.PressAsync(made.Url, "pay", Delivery.None);
        var missed = host.Need<StripeDouble>().Events()[0];

        await host.PressAsync($"/_doubles/stripe/events/{missed.Id}", "");

        host.Notices.Single().Body.ShouldBe(missed.Body);
        (await host.Stripe.V1.Events.GetAsync(missed.Id)).Type.ShouldBe("checkout.session.completed");
    }

    [Fact]
    public void What_happened_outlives_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("doubles").FullName;
        var options = new DoublesOptions { Folder = folder };
        var clock = TimeProvider.System;
        var form = StripeForm.Parse(
            "mode=payment&success_url=http://127.0.0.1/x&line_items[0][quantity]=1&line_items[0][price_data]"
            + "[currency]=vnd&line_items[0][price_data][unit_amount]=50000"
            + "&line_items[0][price_data][product_data][name]=x");
        new StripeDouble(options, clock).Create(form).Status.ShouldBe(200);

        var after = new StripeDouble(options, clock);
        var session = after.Sessions().Single();
        after.Pay(session.Id).Count.ShouldBe(3);
        new StripeDouble(options, clock).Find(session.Id)!.PaymentStatus.ShouldBe("paid");
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<string>> TypesAsync(Delivery delivery)
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.CreateAsync();
        await host.PressAsync(made.Url, "pay", delivery);
        return [.. host.Notices.Select(n => host.Read(n).Type)];
    }
}
