using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Seals;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Lots;

public class PackLotTests
{
    private static readonly SerialNumber[] Serials =
        [.. Enumerable.Range(0, 40).Select(n => SerialNumber.Mint([0, 0, 0, 0, 0, 0, 0, 0, (byte)n]))];

    private static readonly PackLot Command = new(
        Some.Lot(9), Some.Code(9), Some.Code(1), "TL-MC-100", null, "moc-cau", 100, 40, Some.Day,
        Some.Day.AddYears(2), Serials, Some.Now);

    private static Verdict<LotEvent> Of(Lot? source, PackLot command) => new(PackLot.Decide(source, command));

    private static readonly Lot Tea = Some.TeaLot(1, 4_100, 17_000);

    [Fact]
    public void Packs_take_units_times_net_weight_out_of_the_tea()
    {
        var packed = Of(Tea, Command).ThenOne<LotEvent.Packed>();
        packed.Weight.Grams.ShouldBe(4_000);
        packed.Serials.ShouldBe(new SerialRun(40, MerkleTree.Root(Serials.Select(s => s.Value))));
        Lot.Fold(Tea, PackLot.FillingOf(packed)).OnHand.Grams.ShouldBe(100);
        var packs = Lot.Fold(null, packed);
        packs.OnHand.Grams.ShouldBe(0);
        packs.HasClaim().ShouldBeTrue();
    }

    [Fact]
    public void The_last_gram_can_be_packed_and_not_one_more()
    {
        Of(Some.TeaLot(1, 4_000, 17_000), Command).ThenOne<LotEvent.Packed>();
        Of(Some.TeaLot(1, 3_999, 17_000), Command)
            .ThenRefused(new LotRefusal.NotEnough(Some.Code(1).Value, 4_000, 3_999));
    }

    [Fact]
    public void Tea_whose_yield_is_unexplained_is_not_packed()
    {
        var waiting = Some.TeaLot(1, 4_100, 17_000, Some.Batch());
        Of(waiting, Command).ThenRefused(new LotRefusal.NotPublishable(Some.Code(1).Value, 1));
        var freed = Lot.Fold(waiting, new LotEvent.YieldExplained(Some.Batch(), FieldTime.Of(Some.Now)));
        Of(freed, Command).ThenOne<LotEvent.Packed>();
    }

    [Fact]
    public void Only_tea_is_packed()
    {
        Of(null, Command).ThenRefused(new LotRefusal.NotFound(Some.Code(1).Value));
        Of(Some.LeafLot(1, 5_000), Command)
            .ThenRefused(new LotRefusal.WrongKind(Some.Code(1).Value, "leaf", "tea"));
    }

    [Fact]
    public void Best_before_is_after_packing_and_packing_after_making()
    {
        Of(Tea, Command with { BestBefore = Some.Day.AddDays(1) }).ThenOne<LotEvent.Packed>();
        Of(Tea, Command with { BestBefore = Some.Day })
            .ThenRefused(new PackRefusal.BestBeforeInvalid(Some.Day, Some.Day));
        Of(Tea, Command with { PackedOn = Some.Day.AddDays(-1) })
            .ThenRefused(new PackRefusal.BeforeTea(Some.Code(1).Value, Some.Day, Some.Day.AddDays(-1)));
        Of(Tea, Command with { PackedOn = Some.Day.AddDays(1) })
            .ThenRefused(new PackRefusal.Ahead(Some.Day.AddDays(1), Some.Now));
    }

    [Fact]
    public void Every_pack_has_a_serial_of_its_own()
    {
        Of(Tea, Command with { Serials = Serials[1..] }).ThenRefused(new PackRefusal.SerialsInvalid(40, 39));
        Of(Tea, Command with { Serials = [Serials[1], .. Serials[1..]] })
            .ThenRefused(new PackRefusal.SerialsInvalid(40, 40));
    }

    [Fact]
    public void Units_net_weight_and_product_must_make_sense()
    {
        Of(Tea, Command with { Units = 0 }).ThenRefused(new PackRefusal.UnitsInvalid(0, 100_000));
        Of(Tea, Command with { Units = 100_001 }).ThenRefused(new PackRefusal.UnitsInvalid(100_001, 100_000));
        Of(Tea, Command with { NetGrams = 0 }).ThenRefused(new PackRefusal.NetWeightInvalid(0, 10_000));
        Of(Tea, Command with { Key = "Móc câu" }).ThenRefused(new PackRefusal.ProductInvalid("TL-MC-100"));
    }

    [Fact]
    public void Packs_leave_with_orders_until_none_is_left()
    {
        var packs = Lot.Fold(null, Of(Tea, Command).ThenOne<LotEvent.Packed>());
        var ship = new ShipUnits(Some.Code(9), "TLG2345X", 40, FieldTime.Of(Some.Now));
        var left = new Verdict<LotEvent>(ShipUnits.Decide(packs, ship)).ThenOne<LotEvent.Shipped>();
        var empty = Lot.Fold(packs, left);
        new Verdict<LotEvent>(ShipUnits.Decide(empty, ship with { Units = 1 }))
            .ThenRefused(new LotRefusal.NotEnoughUnits(Some.Code(9).Value, 1, 0));
        new Verdict<LotEvent>(ShipUnits.Decide(packs, ship with { Units = 0 }))
            .ThenRefused(new PackRefusal.UnitsInvalid(0, 100_000));
        new Verdict<LotEvent>(ShipUnits.Decide(Tea, ship))
            .ThenRefused(new LotRefusal.WrongKind(Some.Code(9).Value, "tea", "packs"));
        new Verdict<LotEvent>(ShipUnits.Decide(null, ship))
            .ThenRefused(new LotRefusal.NotFound(Some.Code(9).Value));
    }
}
