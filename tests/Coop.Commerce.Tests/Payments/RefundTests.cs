using Coop.Commerce.Payments;
using Coop.Commerce.Tests.Orders;

namespace Coop.Commerce.Tests.Payments;

public class RefundTests
{
    private static readonly PaymentFact Paid = new PaymentFact.Paid(null, "pi", 480_000, "vnd");

    [Fact]
    public void Two_equal_part_refunds_are_two_intents_with_keys_of_their_own()
    {
        var first = Ask(Charged(), 50_000).ShouldHaveSingleItem();
        var again = Ask(Charged(), 50_000).ShouldHaveSingleItem();
        var second = Ask(With(Charged(), first), 50_000).ShouldHaveSingleItem();

        (first.Sequence, second.Sequence).ShouldBe((1, 2));
        first.Key.ShouldBe(again.Key);
        second.Key.ShouldNotBe(first.Key);
    }

    [Fact]
    public void No_more_goes_back_than_was_captured_and_is_neither_refunded_asked_for_nor_disputed()
    {
        var payment = With(Charged(), Ask(Charged(), 400_000)[0]);
        payment.Wire().ShouldBe("paid");
        Refused(payment, 80_001).ShouldBe(new PaymentRefusal.RefundTooHigh(80_001, 80_000));
        Ask(payment, 80_000).Count.ShouldBe(1);

        var failed = Tell(payment, Refund("re_1", 400_000, RefundState.Failed, payment.Refunds[0].Key));
        Ask(failed, 480_000).Count.ShouldBe(1);
        var disputed = Tell(Charged(), new PaymentFact.Disputed(null, "pi", "dp", 480_000, "vnd"));
        Refused(disputed, 1).ShouldBe(new PaymentRefusal.RefundTooHigh(1, 0));
    }

    [Fact]
    public void A_refund_over_two_charges_takes_the_newest_first()
    {
        var twice = Tell(Charged(), new PaymentFact.Paid(null, "pi_2", 480_000, "vnd"));
        Ask(twice, 500_000).Select(r => (r.Sequence, r.Charge, r.Amount))
            .ShouldBe([(1, "pi_2", 480_000L), (2, "pi", 20_000L)]);
    }

    [Fact]
    public void Money_that_no_provider_holds_goes_back_by_hand() =>
        Refused(Given.Payment(), 1_000)
            .ShouldBe(new PaymentRefusal.RefundByHand(Given.Code.Value, "vietqr"));

    [Fact]
    public void Whatever_the_order_and_however_often_the_same_facts_give_the_same_money()
    {
        PaymentFact[] told =
        [
            Paid,
            Refund("re_1", 50_000, RefundState.Pending), Refund("re_1", 50_000, RefundState.Succeeded),
            Refund("re_2", 50_000, RefundState.Succeeded),
            Refund("re_3", 30_000, RefundState.Pending), Refund("re_3", 30_000, RefundState.Failed),
            new PaymentFact.Refunded(null, "pi", 50_000, "vnd"),
            new PaymentFact.Refunded(null, "pi", 130_000, "vnd"),
            new PaymentFact.Disputed(null, "pi", "dp", 100_000, "vnd"),
            new PaymentFact.DisputeFunds(null, "pi", "dp", 100_000, "vnd", false),
            new PaymentFact.DisputeDecided(null, "pi", "dp", false, 100_000),
        ];
        for (var seed = 0; seed < 500; seed++)
        {
            var shuffled = told.Concat(told).ToArray();
            new Random(seed).Shuffle(shuffled);
            var payment = shuffled.Aggregate(Given.Payment("stripe"), Tell);
            (payment.Received, payment.Refunded, payment.ChargedBack(), payment.Net(), payment.Wire())
                .ShouldBe((480_000, 100_000, 100_000, 280_000, "partly_refunded"), $"seed {seed}");
            payment.Refunds.Count.ShouldBe(3);
        }
    }

    [Fact]
    public void A_dispute_shows_while_it_is_open_and_takes_the_money_only_when_it_is_lost()
    {
        var open = Tell(Charged(), new PaymentFact.Disputed(null, "pi", "dp", 480_000, "vnd"));
        var taken = Tell(open, new PaymentFact.DisputeFunds(null, "pi", "dp", 480_000, "vnd", false));
        (taken.Wire(), taken.Net(), taken.Outstanding()).ShouldBe(("disputed", 0, 0));
        var won = Tell(taken, new PaymentFact.DisputeDecided(null, "pi", "dp", true));
        (won.Wire(), won.Net()).ShouldBe(("paid", 480_000));
        var lost = Tell(taken, new PaymentFact.DisputeDecided(null, "pi", "dp", false));
        (lost.Wire(), lost.Net(), lost.Outstanding()).ShouldBe(("refunded", 0, 0));
    }

    [Fact]
    public void Money_sent_back_after_all_was_paid_is_not_asked_for_again()
    {
        var back = Tell(Charged(), Refund("re_1", 80_000, RefundState.Succeeded));
        (back.Wire(), back.Outstanding(), back.View().Receipts.Count).ShouldBe(("partly_refunded", 0, 2));
    }

    private static Payment Charged() => Tell(Given.Payment("stripe"), Paid);

    private static Payment Tell(Payment payment, PaymentFact fact) =>
        With(payment, [.. Given.Facts(BookCard.Decide(payment, new BookCard(fact, Given.Now)))]);

    private static Payment With(Payment payment, params PaymentEvent[] facts) =>
        facts.Aggregate(payment, (p, fact) => Payment.Fold(p, fact));

    private static List<PaymentEvent.RefundRequested> Ask(Payment payment, long amount) =>
    [
        .. Given.Facts(RequestRefund.Decide(payment, new RequestRefund(amount, null, Given.Now)))
            .Cast<PaymentEvent.RefundRequested>(),
    ];

    private static object Refused(Payment payment, long amount) =>
        Given.Reason(RequestRefund.Decide(payment, new RequestRefund(amount, null, Given.Now)));

    private static PaymentFact Refund(string key, long amount, RefundState state, string? own = null) =>
        new PaymentFact.RefundIs(null, "pi", key, own, amount, "vnd", state);
}
