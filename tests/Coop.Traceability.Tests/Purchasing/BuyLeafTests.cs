using Coop.Traceability.Amounts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Purchasing;

public class BuyLeafTests
{
    private static readonly PriceListId Key = PriceListId.From(Some.Ulid(7));

    private static readonly PriceList List = new(Key.Value, new DateOnly(2026, 1, 1), "QĐ 03/2026",
    [
        new("1-tom-2-la", 70, 27_000), new("1-tom-2-la", 80, 28_000), new("1-tom-2-la", 100, 30_000),
        new("2-la", 0, 27_000),
    ]);

    private static Verdict<LeafPurchaseEvent> Bought(
        long grams, int? quality, LeafCheck? check = null, PriceList? list = null,
            Line line = Line.VietGap) =>
        new(BuyLeaf.Decide(list ?? List, new BuyLeaf(
            PurchaseId.From(Some.Ulid(9)), Some.Leaf(1, grams, line), quality, check ?? LeafCheck.Passed)));

    private static LeafAmount? Worth(
        long grams, int? quality, LeafCheck? check = null, Line line = Line.VietGap) =>
        BuyLeaf.Decide(List, new BuyLeaf(
            PurchaseId.From(Some.Ulid(9)), Some.Leaf(1, grams, line), quality, check ?? LeafCheck.Passed))
            is Decisions.Decision<LeafPurchaseEvent>.Accepted taken
            ? taken.Events.OfType<LeafPurchaseEvent.Priced>().SingleOrDefault()?.Of
            : throw new InvalidOperationException("It was refused.");

    [Theory]
    [InlineData(79, 27_000)]
    [InlineData(80, 28_000)]
    [InlineData(99, 28_000)]
    [InlineData(100, 30_000)]
    public void The_price_is_that_of_the_highest_band_the_quality_reaches(int quality, long perKg) =>
        Worth(1_000, quality)!.PricePerKg.ShouldBe(perKg);

    [Fact]
    public void Leaf_below_all_bands_or_of_unknown_quality_waits_for_its_price()
    {
        Worth(1_000, 60).ShouldBeNull();
        Worth(1_000, null).ShouldBeNull();
        List.PriceOf("2-la", null)!.PricePerKg.ShouldBe(27_000);
    }

    [Theory]
    [InlineData(18_505, 28_000, 518_140)]
    [InlineData(1, 500, 1)]
    [InlineData(1, 499, 0)]
    public void Grams_times_price_is_rounded_once(long grams, long perKg, long amount) =>
        LeafAmount.Of(Weight.FromGrams(grams), perKg, LeafCheck.Passed).Amount.ShouldBe(amount);

    [Fact]
    public void A_share_or_an_amount_is_taken_off_and_the_numbers_add_up()
    {
        var share = Worth(18_505, 80, new LeafCheck(LeafCheck.Discount, null, 10, Some.Side))!;
        (share.Gross, share.Discount, share.Amount).ShouldBe((518_140, 51_814, 466_326));
        var sum = Worth(18_505, 80, new LeafCheck(LeafCheck.Discount, 18_140, null, Some.Side))!;
        (sum.Gross, sum.Discount, sum.Amount).ShouldBe((518_140, 18_140, 500_000));
        Bought(100, 80, new LeafCheck(LeafCheck.Discount, 5_000, null, Some.Side))
            .ThenRefused(new PurchaseRefusal.DiscountTooBig(5_000, 2_800));
    }

    [Fact]
    public void Failed_leaf_is_refused_for_VietGAP_and_worth_nothing_elsewhere()
    {
        var failed = new LeafCheck(LeafCheck.Fail, Reason: Some.Side);
        Bought(1_000, 40, failed).ThenRefused(new PurchaseRefusal.FailedForVietGap(40));
        Worth(1_000, 80, failed, Line.Conventional)!.Amount.ShouldBe(0);
    }

    [Fact]
    public void Failing_and_discounting_need_a_reason_and_one_number()
    {
        Bought(1_000, 80, new LeafCheck(LeafCheck.Fail))
            .ThenRefused(new PurchaseRefusal.ReasonWanted(LeafCheck.Fail));
        Bought(1_000, 80, new LeafCheck(LeafCheck.Discount, 1, 1, Some.Side))
            .ThenRefused(new PurchaseRefusal.DiscountInvalid(1, 1));
        Bought(1_000, 101).ThenRefused(new PurchaseRefusal.QualityInvalid(101));
    }

    [Fact]
    public void A_price_is_put_right_with_a_reason_only()
    {
        var first = LeafPurchase.Fold(
            LeafPurchase.Fold(null, new LeafPurchaseEvent.Checked(
                PurchaseId.From(Some.Ulid(9)), Some.Lot(), Some.Code(), Some.Plot(), Some.Member(), Some.Day,
                Weight.FromGrams(1_000), "2-la", Line.VietGap, null, LeafCheck.Passed,
                FieldTime.Of(Some.Day))),
            new LeafPurchaseEvent.Priced(
                Key, null, LeafCheck.Passed, new LeafAmount(27_000, 27_000, 0, 27_000),
                FieldTime.Of(Some.Day)));
        new Verdict<LeafPurchaseEvent>(PriceLeaf.Decide(
            first, List, new PriceLeaf("X", 90, LeafCheck.Passed, null, Some.Now)))
            .ThenRefused(new PurchaseRefusal.PricedAlready("X", 27_000));
        var corrected = new Verdict<LeafPurchaseEvent>(PriceLeaf.Decide(first, List, new PriceLeaf(
            "X", 90, new LeafCheck(LeafCheck.Discount, null, 50, Some.Side), Some.Side, Some.Now)))
            .ThenOne<LeafPurchaseEvent.Corrected>();
        (corrected.Before, corrected.Of.Amount).ShouldBe((27_000, 13_500));
    }
}
