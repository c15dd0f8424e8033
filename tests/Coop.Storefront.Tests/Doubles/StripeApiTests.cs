using System.Net;
using Coop.Storefront.Doubles.Stripe;
using Stripe;

namespace Coop.Storefront.Tests.Doubles;

public class StripeApiTests
{
    [Fact]
    public async Task A_session_is_made_read_and_ended_by_the_real_client()
    {
        await using var host = await DoublesHost.StartAsync();

        var made = await host.CreateAsync();
        made.AmountTotal.ShouldBe(240_000);
        made.Currency.ShouldBe("vnd");
        made.Status.ShouldBe("open");
        made.PaymentStatus.ShouldBe("unpaid");
        made.PaymentIntentId.ShouldBeNull();
        made.Url.ShouldStartWith(host.Home + "_doubles/stripe/pay/cs_test_");
        made.Metadata["order"].ShouldBe("TLA7K4Q9M");

        (await host.Stripe.V1.Checkout.Sessions.GetAsync(made.Id)).Status.ShouldBe("open");
        (await host.Stripe.V1.Checkout.Sessions.ExpireAsync(made.Id)).Status.ShouldBe("expired");
        var again = await Should.ThrowAsync<StripeException>(
            () => host.Stripe.V1.Checkout.Sessions.ExpireAsync(made.Id));
        again.HttpStatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(12_999, 1, "amount_too_small")]
    [InlineData(100_000_000, 1, "amount_too_large")]
    [InlineData(50_000_000, 2, "amount_too_large")]
    public async Task Amounts_outside_the_limits_are_refused(long unit, long quantity, string code)
    {
        await using var host = await DoublesHost.StartAsync();
        var fault = await Should.ThrowAsync<StripeException>(
            () => host.Stripe.V1.Checkout.Sessions.CreateAsync(host.Order(unit, quantity)));
        fault.HttpStatusCode.ShouldBe(HttpStatusCode.BadRequest);
        fault.StripeError.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(13_000)]
    [InlineData(99_999_999)]
    public async Task Amounts_at_the_limits_are_whole_dong(long unit)
    {
        await using var host = await DoublesHost.StartAsync();
        var made = await host.Stripe.V1.Checkout.Sessions.CreateAsync(host.Order(unit, 1));
        made.AmountTotal.ShouldBe(unit);
    }

    [Fact]
    public async Task A_session_lives_between_thirty_minutes_and_a_day()
    {
        await using var host = await DoublesHost.StartAsync();
        var order = host.Order();
        order.ExpiresAt = host.Clock.GetUtcNow().AddMinutes(29).UtcDateTime;
        await Should.ThrowAsync<StripeException>(() => host.Stripe.V1.Checkout.Sessions.CreateAsync(order));
        order.ExpiresAt = host.Clock.GetUtcNow().AddMinutes(30).UtcDateTime;
        var made = await host.Stripe.V1.Checkout.Sessions.CreateAsync(order);

        host.Clock.Pass(TimeSpan.FromMinutes(30));

        (await host.Stripe.V1.Checkout.Sessions.GetAsync(made.Id)).Status.ShouldBe("expired");
        host.Notices.Select(n => host.Read(n).Type).ShouldBe(["checkout.session.expired"]);
    }

    [Fact]
    public async Task A_wrong_key_and_an_unknown_session_are_told_apart()
    {
        await using var host = await DoublesHost.StartAsync();
        var stranger = new StripeClient("sk_test_wrong", apiBase: host.Home + "_doubles/stripe");
        (await Should.ThrowAsync<StripeException>(() => stranger.V1.Checkout.Sessions.GetAsync("cs_test_x")))
            .HttpStatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Should.ThrowAsync<StripeException>(
            () => host.Stripe.V1.Checkout.Sessions.GetAsync("cs_test_x")))
            .StripeError.Code.ShouldBe("resource_missing");
    }

    [Fact]
    public async Task The_same_key_gives_the_same_session_for_a_day()
    {
        await using var host = await DoublesHost.StartAsync();
        var first = await host.CreateAsync(key: "order-1");
        (await host.CreateAsync(key: "order-1")).Id.ShouldBe(first.Id);

        host.Clock.Pass(StripeKeys.Memory);
        (await host.CreateAsync(key: "order-1")).Id.ShouldNotBe(first.Id);
    }

    [Fact]
    public async Task The_same_key_with_other_parameters_is_an_error()
    {
        await using var host = await DoublesHost.StartAsync();
        await host.CreateAsync(key: "order-1");
        var fault = await Should.ThrowAsync<StripeException>(
            () => host.CreateAsync(unit: 130_000, key: "order-1"));
        fault.HttpStatusCode.ShouldBe(HttpStatusCode.BadRequest);
        fault.StripeError.Type.ShouldBe("idempotency_error");
    }

    [Fact]
    public async Task The_same_key_twice_at_once_is_a_conflict()
    {
        await using var host = await DoublesHost.StartAsync();
        host.Need<StripeFaults>().Order(new StripeFault(DelayMilliseconds: 1500));
        var slow = host.CreateAsync(key: "order-1");
        await Task.Delay(300);
        var fault = await Should.ThrowAsync<StripeException>(() => host.CreateAsync(key: "order-1"));
        fault.HttpStatusCode.ShouldBe(HttpStatusCode.Conflict);
        fault.StripeError.Code.ShouldBe("idempotency_key_in_use");
        (await host.CreateAsync(key: "order-2")).Id.ShouldNotBe((await slow).Id);
    }

    [Fact]
    public async Task A_kept_server_error_is_replayed_and_a_malformed_request_is_not()
    {
        await using var host = await DoublesHost.StartAsync();
        host.Need<StripeFaults>().Order(new StripeFault(Status: 500, AfterEffect: true));
        await Should.ThrowAsync<StripeException>(() => host.CreateAsync(key: "order-1"));
        (await Should.ThrowAsync<StripeException>(() => host.CreateAsync(key: "order-1")))
            .HttpStatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        host.Need<StripeDouble>().Sessions().Count.ShouldBe(1);

        await Should.ThrowAsync<StripeException>(() => host.CreateAsync(unit: 1, key: "order-2"));
        (await host.CreateAsync(key: "order-2")).Status.ShouldBe("open");
    }

    [Fact]
    public async Task A_client_whose_answer_was_lost_finds_the_one_session_by_its_key()
    {
        await using var host = await DoublesHost.StartAsync();
        host.Need<StripeFaults>().Order(new StripeFault(AnswerLost: true));
        var made = await host.StripeThatRetries.V1.Checkout.Sessions.CreateAsync(
            host.Order(), new RequestOptions { IdempotencyKey = "order-1" });
        host.Need<StripeDouble>().Sessions().Single().Id.ShouldBe(made.Id);
    }
}
