using Coop.Commerce.Identifiers;
using Coop.Commerce.Payments;
using Coop.Commerce.Tests.Orders;
using Coop.Commerce.VietQr;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Tests.Payments;

public class PaymentTests
{
    private static readonly PaymentEvent Closed = new PaymentEvent.Closed("expired", Given.Now);

    [Fact]
    public void The_state_of_the_money_is_a_fold_of_what_moved()
    {
        Given.Payment().Wire().ShouldBe("pending");
        Given.Payment(facts: [In(100_000)]).Wire().ShouldBe("partly_paid");
        Given.Payment(facts: [In(100_000), In(380_000)]).Wire().ShouldBe("paid");
        Given.Payment(facts: [In(500_000)]).Wire().ShouldBe("overpaid");
        Given.Payment(facts: [In(500_000), Out(20_000)]).Wire().ShouldBe("paid");
        Given.Payment(facts: [In(480_000), Out(80_000)]).Wire().ShouldBe("partly_refunded");
        Given.Payment(facts: [In(480_000), Out(480_000)]).Wire().ShouldBe("refunded");
        Given.Payment(facts: [Closed]).Wire().ShouldBe("none");
        Given.Payment("stripe", facts: [new PaymentEvent.CardFailed("pi", "no",
            Given.Now)]).Wire().ShouldBe("failed");
        Given.Payment("stripe", facts: [Charged(), new PaymentEvent.DisputeOpened("dp", 480_000,
            Given.Now)]).Wire()
            .ShouldBe("disputed");
    }

    [Theory]
    [InlineData(480_000, Verdict.Exact)]
    [InlineData(479_000, Verdict.Short)]
    [InlineData(481_000, Verdict.Over)]
    public void A_sum_is_judged_by_what_is_outstanding(long amount, Verdict verdict)
    {
        Given.Payment().Judge(amount).ShouldBe(verdict);
        Given.Payment(facts: [In(480_000)]).Judge(amount).ShouldBe(Verdict.Duplicate);
        Given.Payment(facts: [Closed]).Judge(amount).ShouldBe(Verdict.Late);
    }

    [Fact]
    public void What_must_go_back_is_always_visible()
    {
        Given.Payment(facts: [In(500_000)]).RefundDue().ShouldBe(20_000);
        Given.Payment(facts: [In(100_000), Closed]).RefundDue().ShouldBe(100_000);
        Given.Payment(facts: [In(100_000), Closed, Out(100_000)]).RefundDue().ShouldBe(0);
        Given.Reason(SendRefund.Decide(Given.Payment(facts: [In(100_000)]), new SendRefund(100_001, "R",
            Given.Now)))
            .ShouldBe(new PaymentRefusal.RefundTooHigh(100_001, 100_000));
    }

    [Fact]
    public void Two_equal_part_refunds_both_happen_and_the_same_one_twice_happens_once()
    {
        var first = Given.Payment(facts: [In(480_000), Out(50_000, "R1")]);
        Given.Facts(SendRefund.Decide(first, new SendRefund(50_000, "R1", Given.Now))).ShouldBeEmpty();
        Given.Facts(SendRefund.Decide(first, new SendRefund(50_000, "R2", Given.Now))).Count.ShouldBe(1);
        var card = Given.Payment("stripe", facts: [Charged(), new PaymentEvent.CardRefunded("pi", 50_000,
            Given.Now)]);
        card.Refunded.ShouldBe(50_000);
        Book(card, new PaymentFact.Refunded(null, "pi", 50_000, "vnd")).ShouldBeEmpty();
        Book(card, new PaymentFact.Refunded(null, "pi", 100_000, "vnd")).Count.ShouldBe(1);
    }

    [Fact]
    public void A_card_failure_after_success_changes_nothing() =>
        Book(Given.Payment("stripe", facts: [Charged()]), new PaymentFact.Failed(null, "pi",
            "late")).ShouldBeEmpty();

    [Fact]
    public void A_large_sum_is_asked_in_transfers_below_the_banks_limit()
    {
        var view = Given.Payment(amount: 2_000_000_000).View();
        view.QrAmount.ShouldBe(499_999_999);
        VietQrDecoder.TryDecode(view.Qr!, out var code, out _).ShouldBeTrue();
        (code!.Amount, code.Purpose).ShouldBe((499_999_999, Given.Code.Value));
        Given.Payment(facts: [In(480_000)]).View().Qr.ShouldBeNull();
        Given.Payment(facts: [In(79_999)]).View().QrAmount.ShouldBe(400_001);
        Given.Payment("cod").View().Content.ShouldBeNull();
    }

    [Fact]
    public void Each_way_of_paying_has_its_own_hold()
    {
        Given.Payment().Deadline.ShouldBe(Given.Now.At.AddHours(72));
        Given.Payment("stripe").Deadline.ShouldBe(Given.Now.At.AddMinutes(35));
        Given.Payment("cod").Deadline.ShouldBeNull();
    }

    [Fact]
    public void The_same_intent_has_the_same_key_and_another_attempt_another()
    {
        var first = Intend(Given.Payment("stripe"), Given.Now);
        Intend(Given.Payment("stripe"), Given.Now).Key.ShouldBe(first.Key);
        var ended = Given.Payment("stripe", facts:
        [
            first, new PaymentEvent.CardOpened(1, "cs", "u", Given.Now.At.AddMinutes(30), Given.Now),
            new PaymentEvent.CardEnded("cs", Given.Now),
        ]);
        Intend(ended, Given.Now).Key.ShouldNotBe(first.Key);
        var unanswered = Given.Payment("stripe", facts: [first]);
        Given.Facts(IntendCard.Decide(Given.Settings, unanswered, new IntendCard(Given.Now))).ShouldBeEmpty();
        var nextDay = FieldTime.Of(Given.Now.At.AddHours(24));
        Intend(unanswered, nextDay).Sequence.ShouldBe(2);
    }

    [Fact]
    public void Cash_belongs_to_cash_orders_and_a_sum_that_differs_is_a_fact()
    {
        Given.Reason(ReceiveCash.Decide(Given.Payment(), new ReceiveCash(1, "", Given.Now))).Code
            .ShouldBe("payment.wrong-method");
        Given.Facts(ReceiveCash.Decide(Given.Payment("cod"), new ReceiveCash(400_000, "", Given.Now)))
            .ShouldBe([new PaymentEvent.CashReceived(400_000, Verdict.Short, "", Given.Now)]);
    }

    private static PaymentEvent.CardIntended Intend(Payment payment, FieldTime at) =>
        Given.Facts(IntendCard.Decide(Given.Settings, payment, new IntendCard(at))).Single()
            .ShouldBeOfType<PaymentEvent.CardIntended>();

    private static IReadOnlyList<PaymentEvent> Book(Payment payment, PaymentFact fact) =>
        Given.Facts(BookCard.Decide(payment, new BookCard(fact, Given.Now)));

    private static PaymentEvent In(long amount) => new PaymentEvent.TransferBooked(
        default, amount, Verdict.Exact, "F", Given.Now);

    private static PaymentEvent Out(long amount, string reference = "R") =>
        new PaymentEvent.RefundSent(amount, reference, Given.Now);

    private static PaymentEvent Charged() =>
        new PaymentEvent.CardCharged("pi", 480_000, Verdict.Exact, Given.Now);
}
