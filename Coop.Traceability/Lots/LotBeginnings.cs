using Coop.Traceability.Amounts;

namespace Coop.Traceability.Lots;

/// <summary>The three ways in which a lot comes to be.</summary>
internal static class LotBeginnings
{
    public static Lot Of(LotEvent.Received e) => new(
        e.Lot.Value, e.Code, LotKind.Leaf, e.Grade, e.At.On, e.Weight, e.Weight, e.Weight,
        new PickingDays(e.PickedOn, e.PickedOn), e.Losses, e.Isolated, [],
        new LotOrigin(Plot: e.Plot, Member: e.Member, PickedOn: e.PickedOn))
    {
        FreshLeft = e.Weight,
    };

    public static Lot Of(LotEvent.Produced e) => new(
        e.Lot.Value, e.Code, e.Tea is null ? LotKind.Leaf : LotKind.Tea, e.Grade, e.At.On,
        e.Weight, e.Weight, e.Fresh, e.Picked, e.Losses,
        e.Isolated, e.Unexplained, new LotOrigin(Batch: e.Batch))
    {
        Tea = e.Tea,
        FreshLeft = e.Fresh,
    };

    public static Lot Of(LotEvent.Packed e) => new(
        e.Lot.Value, e.Code, LotKind.Packs, e.Grade, e.At.On, e.Weight, Weight.Zero,
        e.Fresh ?? Weight.Zero, e.Picked,
        e.Losses, e.Isolated, [], new LotOrigin(Source: e.Source))
    {
        Tea = e.Tea,
        Packs = new PackRun(e.Goods, e.Units, 0, e.At.On, e.BestBefore, e.Serials),
    };
}
