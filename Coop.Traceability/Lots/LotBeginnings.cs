using Coop.Traceability.Amounts;

namespace Coop.Traceability.Lots;

/// <summary>The three ways in which a lot comes to be.</summary>
internal static class LotBeginnings
{
    public static Lot Of(LotEvent.Received e) => new(
        e.Lot.Value, e.Code, LotKind.Leaf, e.Grade, e.At.On, e.Weight, e.Weight, e.Weight,
        new PickingDays(e.PickedOn, e.PickedOn), e.Losses, e.Isolated, [],
        new LotOrigin(Plot: e.Plot, Member: e.Member, PickedOn: e.PickedOn));

    public static Lot Of(LotEvent.Produced e) => new(
        e.Lot.Value, e.Code, LotKind.Tea, e.Grade, e.At.On, e.Weight, e.Weight, e.Fresh, e.Picked, e.Losses,
        e.Isolated, e.Unexplained, new LotOrigin(Batch: e.Batch))
    {
        Tea = e.Tea,
    };

    public static Lot Of(LotEvent.Packed e) => new(
        e.Lot.Value, e.Code, LotKind.Packs, e.Grade, e.At.On, e.Weight, Weight.Zero, Weight.Zero, e.Picked,
        e.Losses, e.Isolated, [], new LotOrigin(Source: e.Source))
    {
        Tea = e.Tea,
        Packs = new PackRun(e.Goods, e.Units, 0, e.At.On, e.BestBefore, e.Serials),
    };
}
