using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Supplies;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Supplies;

public class SupplyTests
{
    private static readonly SupplyEvent.Purchased Bought = new(
        SupplyId.From(Some.Ulid(1)), RecordCode.Parse("VT-1"), SupplyWords.Pesticide, "Thuốc thử 5EC",
        "abamectin", "Công ty Mẫu", "L01", Some.Day.AddDays(1), new Supplier("Cửa hàng Mẫu", null), 500,
        SupplyWords.Ml, 120_000, [], FieldTime.Of(Some.Day.AddDays(-10)));

    private static readonly PurchaseSupply Buy = new(
        Bought.Supply, "vt-1", Bought.Kind, Bought.TradeName, Bought.Content, Bought.Registrant, Bought.Batch,
        Bought.Expiry, Bought.Supplier, 500, SupplyWords.Ml, 120_000, [], Bought.At.On, Some.Now);

    private static readonly UseSupply Use = new(
        "VT-1", 200, SupplyWords.Ml, "spray-1", FieldTime.Of(Some.Day), SupplyWords.Pesticide, Some.Now);

    private static Scenario<Supply, SupplyEvent> Supply(params SupplyEvent[] facts) =>
        Facts.Of<Supply, SupplyEvent>(Traceability.Supplies.Supply.Fold, [Bought, .. facts]);

    private static Verdict<SupplyEvent> Buying(PurchaseSupply command, bool taken = false) =>
        new(PurchaseSupply.Decide(taken, command));

    [Fact]
    public void A_purchase_is_entered_as_the_bill_says() => Buying(Buy).Then(Bought);

    [Fact]
    public void A_phone_among_the_words_of_a_label_is_refused() =>
        Buying(Buy with { Supplier = new Supplier("Anh Tám 0961 234 567", null) })
            .ThenRefused(new SupplyRefusal.TextInvalid("business", 120));

    [Fact]
    public void A_formula_is_no_phone() =>
        Buying(Buy with { Content = "NPK 16-16-8+13S" }).ThenOne<SupplyEvent.Purchased>();

    [Fact]
    public void Somebody_must_have_sold_it() =>
        Buying(Buy with { Supplier = null }).ThenRefused(new SupplyRefusal.SupplierMissing());

    [Fact]
    public void Stock_falls_as_it_is_used_and_comes_back_when_the_use_is_undone()
    {
        var used = Supply(new SupplyEvent.Used("spray-1", 200, FieldTime.Of(Some.Day)));
        used.State!.OnHand.ShouldBe(300);
        used.State.Uses.ShouldHaveSingleItem();
        var back = Traceability.Supplies.Supply.Fold(
            used.State, new SupplyEvent.UseUndone("spray-1", 200, FieldTime.Of(Some.Day)));
        back.OnHand.ShouldBe(500);
        back.Uses.ShouldBeEmpty();
        var part = Traceability.Supplies.Supply.Fold(
            used.State, new SupplyEvent.UseUndone("spray-1", 50, FieldTime.Of(Some.Day)));
        part.Uses.ShouldHaveSingleItem().Amount.ShouldBe(150);
    }

    [Fact]
    public void More_than_is_there_is_refused_with_the_numbers() =>
        Supply().When(s => UseSupply.Decide(s, Use with { Amount = 501 }))
            .ThenRefused(new SupplyRefusal.NotEnough("VT-1", 501, 500, "ml"));

    [Fact]
    public void A_pesticide_may_be_used_on_its_last_day_and_not_after()
    {
        var late = Some.Day.AddDays(2);
        var now = Some.Now.AddDays(2);
        var last = FieldTime.Of(Some.Day.AddDays(1));
        Supply().When(s => UseSupply.Decide(s, Use with { At = last, Now = now }))
            .ThenOne<SupplyEvent.Used>();
        Supply().When(s => UseSupply.Decide(s, Use with { At = FieldTime.Of(late), Now = now }))
            .ThenRefused(new SupplyRefusal.Expired("VT-1", Some.Day.AddDays(1), late));
    }

    [Fact]
    public void It_is_used_in_its_own_unit_for_its_own_purpose_and_after_it_was_bought()
    {
        Supply().When(s => UseSupply.Decide(s, Use with { Unit = "g" }))
            .ThenRefused(new SupplyRefusal.UnitDiffers("VT-1", "ml", "g"));
        Supply().When(s => UseSupply.Decide(s, Use with { Kind = SupplyWords.Fertiliser }))
            .ThenRefused(new SupplyRefusal.WrongKind("VT-1", "pesticide", "fertiliser"));
        Supply().When(s => UseSupply.Decide(s, Use with { At = FieldTime.Of(Some.Day.AddDays(-11)) }))
            .ThenRefused(new SupplyRefusal.UsedBeforePurchase(
                "VT-1", Some.Day.AddDays(-10), Some.Day.AddDays(-11)));
    }

    [Fact]
    public void A_count_brings_the_book_to_what_is_there_once()
    {
        var count = new AdjustSupply(
            "VT-1", 450, null, "đổ mất", Some.Side, FieldTime.Of(Some.Day), Some.Now);
        Supply().When(s => AdjustSupply.Decide(s, count))
            .Then(new SupplyEvent.Adjusted(-50, Some.Side, FieldTime.Of(Some.Day)));
        Supply(new SupplyEvent.Adjusted(-50, Some.Side, FieldTime.Of(Some.Day)))
            .When(s => AdjustSupply.Decide(s, count)).ThenNothingNew();
        Supply().When(s => AdjustSupply.Decide(s, count with { Counted = null, Disposed = 501 }))
            .ThenRefused(new SupplyRefusal.NotEnough("VT-1", 501, 500, "ml"));
    }
}
