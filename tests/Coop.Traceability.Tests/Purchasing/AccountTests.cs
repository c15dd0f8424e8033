using Coop.Traceability.Moments;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Purchasing;

public class AccountTests
{
    private static readonly DateOnly First = new(2026, 4, 1);
    private static readonly AccountId Key = AccountId.Of(Some.Member());

    private static AccountEvent.Credited Leaf(int n, int day, long amount) => new(
        Key, Some.Member(), Some.Lot(n), Some.Code(n), First.AddDays(day), amount,
        FieldTime.Of(First.AddDays(day)));

    private static AccountEvent.Paid Paid(string payment, int day, long amount, bool advance = false) => new(
        Key, Some.Member(), payment, amount, PayMember.Cash, advance, null, [],
        FieldTime.Of(First.AddDays(day)));

    private static MemberAccount Of(params AccountEvent[] facts) =>
        facts.Aggregate((MemberAccount?)null, MemberAccount.Fold)!;

    private static Verdict<AccountEvent> Pay(MemberAccount? account, long amount, bool advance = false) =>
        new(PayMember.Decide(account, new PayMember(
            Some.Member(), "NH-01", "PC-1", amount, PayMember.Cash, advance, null, [], Some.Day, Some.Now)));

    [Fact]
    public void Never_more_is_paid_than_owed_unless_it_is_an_advance()
    {
        var account = Of(Leaf(1, 0, 300_000), Paid("A", 1, 100_000));
        account.Owed().ShouldBe(200_000);
        Pay(account, 200_001).ThenRefused(new AccountRefusal.MoreThanOwed("NH-01", 200_001, 200_000));
        Pay(account, 200_000).ThenOne<AccountEvent.Paid>().Amount.ShouldBe(200_000);
        Pay(account, 500_000, advance: true).ThenOne<AccountEvent.Paid>().Advance.ShouldBeTrue();
        Pay(null, 1).ThenRefused(new AccountRefusal.MoreThanOwed("NH-01", 1, 0));
    }

    [Fact]
    public void An_advance_is_set_against_later_leaf()
    {
        var account = Of(Paid("A", 0, 500_000, advance: true), Leaf(1, 3, 300_000));
        (account.Owed(), account.Ahead()).ShouldBe((0, 200_000));
        var later = MemberAccount.Fold(account, Leaf(2, 5, 350_000));
        (later.Owed(), later.Ahead()).ShouldBe((150_000, 0));
    }

    [Fact]
    public void Payments_settle_the_oldest_leaf_first_whatever_the_order_of_entry()
    {
        var sheet = MemberStatement.Of(
            [Leaf(2, 5, 200_000), Leaf(1, 0, 100_000), Leaf(3, 9, 50_000), Paid("A", 10, 150_000)],
            First, First.AddDays(30));
        sheet.Receipts.Select(r => (r.Code, r.State())).ShouldBe(
        [
            (Some.Code(1), LeafDue.Paid), (Some.Code(2), LeafDue.Part), (Some.Code(3), LeafDue.Unpaid),
        ]);
        sheet.After.ShouldBe(200_000);
    }

    [Fact]
    public void A_payment_taken_back_counts_no_more_and_cannot_be_taken_back_twice()
    {
        var cancelled = new AccountEvent.PaymentCancelled("A", 150_000, Some.Side, FieldTime.Of(Some.Day));
        var account = Of(Leaf(1, 0, 150_000), Paid("A", 1, 150_000));
        new Verdict<AccountEvent>(CancelPayment.Decide(account, new CancelPayment("A", Some.Side, Some.Now)))
            .ThenOne<AccountEvent.PaymentCancelled>().Amount.ShouldBe(150_000);
        var after = MemberAccount.Fold(account, cancelled);
        after.Owed().ShouldBe(150_000);
        new Verdict<AccountEvent>(CancelPayment.Decide(after, new CancelPayment("A", Some.Side, Some.Now)))
            .ThenRefused(new AccountRefusal.PaymentNotFound("A"));
    }

    [Fact]
    public void A_season_carries_over_what_was_owed_before_it_and_adds_up()
    {
        var sheet = MemberStatement.Of(
        [
            Leaf(1, -200, 100_000), Paid("A", -199, 30_000), Leaf(2, 0, 50_000),
            new AccountEvent.Adjusted(Some.Code(2), 50_000, 60_000, Some.Side, FieldTime.Of(Some.Day)),
            Paid("B", 2, 90_000),
        ], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        (sheet.Before, sheet.Leaf, sheet.Given, sheet.After).ShouldBe((70_000, 60_000, 90_000, 40_000));
        sheet.Receipts.Single().Corrected.ShouldBeTrue();
    }
}
