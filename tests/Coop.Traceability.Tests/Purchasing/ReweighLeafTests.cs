using Coop.Traceability.Amounts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Purchasing;

public class ReweighLeafTests
{
    private static readonly PriceListId Old = PriceListId.From(Some.Ulid(7));

    private static readonly PriceList List = new(
        PriceListId.From(Some.Ulid(8)).Value, new DateOnly(2026, 1, 1), "QĐ 03/2026",
        [new("2-la", 0, 29_000), new("1-tom-2-la", 80, 31_000)]);

    private static LeafPurchase Bought(LeafCheck? check = null, int? quality = null, bool priced = true)
    {
        var weighed = LeafPurchase.Fold(null, new LeafPurchaseEvent.Checked(
            PurchaseId.From(Some.Ulid(9)), Some.Lot(), Some.Code(), Some.Plot(), Some.Member(), Some.Day,
            Weight.FromGrams(1_000), "2-la", Line.VietGap, quality, check ?? LeafCheck.Passed,
            FieldTime.Of(Some.Day)));
        return !priced ? weighed : LeafPurchase.Fold(weighed, new LeafPurchaseEvent.Priced(
            Old, quality, check ?? LeafCheck.Passed,
            LeafAmount.Of(Weight.FromGrams(1_000), 27_000, check ?? LeafCheck.Passed),
            FieldTime.Of(Some.Day)));
    }

    private static Verdict<LeafPurchaseEvent> Reweighed(
        LeafPurchase purchase, long grams, string grade = "2-la") => new(ReweighLeaf.Decide(
        purchase, List, new ReweighLeaf(Weight.FromGrams(grams), grade, Some.Side, Some.Now)));

    [Fact]
    public void Another_weight_keeps_the_price_a_kilogram_and_says_what_was_owed_before()
    {
        var fact = Reweighed(Bought(), 1_500).ThenOne<LeafPurchaseEvent.Reweighed>();
        (fact.Was.Grams, fact.Before, fact.Of!.PricePerKg, fact.Of.Amount)
            .ShouldBe((1_000, 27_000, 27_000, 40_500));
        fact.List.ShouldBe(Old);
        var after = LeafPurchase.Fold(Bought(), fact);
        (after.Weight.Grams, after.Of!.Amount, after.IsCorrected).ShouldBe((1_500, 40_500, true));
    }

    [Fact]
    public void Another_grade_gets_its_own_price_of_the_day_of_receipt_or_is_refused_without_one()
    {
        var fact = Reweighed(Bought(quality: 85), 2_000, "1-tom-2-la")
            .ThenOne<LeafPurchaseEvent.Reweighed>();
        (fact.Grade, fact.Of!.Amount).ShouldBe(("1-tom-2-la", 62_000));
        fact.List!.Value.Value.ShouldBe(List.Id);
        Reweighed(Bought(), 2_000, "1-tom-2-la")
            .ThenRefused(new PurchaseRefusal.NoPrice("1-tom-2-la", Some.Day));
    }

    [Fact]
    public void A_discount_in_dong_that_is_more_than_the_lighter_leaf_is_worth_must_be_put_right_first() =>
        Reweighed(Bought(new LeafCheck(LeafCheck.Discount, 5_000, null, Some.Side)), 100)
            .ThenRefused(new PurchaseRefusal.DiscountTooBig(5_000, 2_700));

    [Fact]
    public void Leaf_without_a_price_keeps_waiting_for_it_with_the_right_weight()
    {
        var fact = Reweighed(Bought(priced: false), 1_200).ThenOne<LeafPurchaseEvent.Reweighed>();
        (fact.Of, fact.Before, fact.List).ShouldBe((null, null, null));
        LeafPurchase.Fold(Bought(priced: false), fact).Weight.Grams.ShouldBe(1_200);
    }

    [Fact]
    public void A_correction_of_the_day_alone_moves_no_money() =>
        ReweighLeaf.Decide(Bought(), List, new ReweighLeaf(
                Weight.FromGrams(1_000), "2-la", Some.Side, Some.Now))
            .ShouldBeOfType<Decisions.Decision<LeafPurchaseEvent>.Accepted>().Events.ShouldBeEmpty();
}
